/*
title = "Whom we have listened to"
description = "Every conversation, the latest first, with how much of it was quoted and by whom it was read."
view = { kind = "bars", of = "title", by = "mentions" }

[params]
account = { type = "str", choices = "Account", help = "Only conversations with this account." }
deal = { type = "str", choices = "Deal", help = "Only conversations in the course of this deal." }
interview = { type = "str", choices = "Interview", help = "Only this conversation." }
since = { type = "date", help = "Only conversations held on this day or later." }

[returns]
interview = "The conversation, by id."
title = "What people call it."
held_on = "The day it was held; absent where nobody knows."
kind = "What it was for."
record = "Whether its text is what was said, or what somebody noted."
account = "The account it was held with, by id."
account_name = "That account."
deal = "The deal in whose course it was held, by id."
deal_name = "That deal."
speakers = "Who spoke, ours included."
participants = "The same with ids: person, name, side."
lines = "How many turns or lines it has."
mentions = "How many quotes were taken from it."
people = "How many different people said those quotes."
unplaced = "How many quotes are said to stand in it and do not."
coders = "Who read it."
source = "The file that it came from."
quotes = "The quotes, by id."
*/
MATCH (interview:Interview)
WHERE ($interview IS NULL OR interview.id = $interview)
  AND ($since IS NULL OR interview.held_on >= $since)
  AND ($account IS NULL OR EXISTS { MATCH (interview)-[:WITH]->(:Account {id: $account}) })
  AND ($deal IS NULL OR EXISTS { MATCH (interview)-[:FOR]->(:Deal {id: $deal}) })
WITH interview,
     head(COLLECT {
       MATCH (interview)-[:WITH]->(account:Account)
       RETURN account
       ORDER BY account.id
       LIMIT 1
     }) AS account,
     head(COLLECT {
       MATCH (interview)-[:FOR]->(deal:Deal)
       RETURN deal
       ORDER BY deal.id
       LIMIT 1
     }) AS deal,
     COLLECT {
       MATCH (interview)<-[:TAKEN_FROM]-(quote:Quote)
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes
RETURN interview.id AS interview,
       interview.title AS title,
       interview.held_on AS held_on,
       interview.kind AS kind,
       interview.record AS record,
       account.id AS account,
       account.name AS account_name,
       deal.id AS deal,
       deal.name AS deal_name,
       COLLECT {
         MATCH (interview)<-[:IN]-(:Utterance)-[:SPOKEN_BY]->(speaker:Person)
         RETURN DISTINCT coalesce(speaker.name, speaker.title, speaker.id) AS called
         ORDER BY called
       } AS speakers,
       COLLECT {
         MATCH (interview)<-[:IN]-(:Utterance)-[:SPOKEN_BY]->(speaker:Person)
         WITH DISTINCT speaker
         RETURN {person: speaker.id, name: coalesce(speaker.name, speaker.title), side: speaker.side} AS participant
         ORDER BY participant.side, participant.name, participant.person
       } AS participants,
       COUNT { (interview)<-[:IN]-(:Utterance) } AS lines,
       size(quotes) AS mentions,
       COUNT {
         MATCH (interview)<-[:TAKEN_FROM]-(:Quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people,
       COUNT {
         MATCH (interview)<-[:TAKEN_FROM]-(unplaced:Unplaced)
         RETURN DISTINCT unplaced
       } AS unplaced,
       COLLECT {
         MATCH (interview)<-[:TAKEN_FROM]-(:Quote)-[evidence:EVIDENCES]->()
         RETURN DISTINCT evidence.coder AS coder
         ORDER BY coder
       } AS coders,
       head(COLLECT {
         MATCH (interview)-[said:STATED_IN]->(source:Source)
         WHERE said.named IS NULL
         RETURN coalesce(source.path, source.id) AS file
         ORDER BY file
         LIMIT 1
       }) AS source,
       quotes AS quotes
ORDER BY coalesce(held_on, date('0001-01-01')) DESC, interview
