/*
title = "Deals"
description = """Every deal with what the tables say of it and what people say decided it: open ones first, the next to \
close on top."""

[params]
deal = { type = "str", choices = "Deal", help = "Only this deal." }
account = { type = "str", choices = "Account", help = "Only deals with this account." }

[returns]
deal = "The deal, by id."
name = "The deal."
account = "Who decides, by id."
account_name = "Who decides."
kind = "Whether it is their first purchase, the same again, or more."
stage = "How far it has come, in the words of the sales team."
amount = "What it is worth, in its currency."
currency = "The currency of the amount."
opened = "The day it began."
closed = "The day it was decided, or is expected to be."
days = "Days from today until then; below zero where it has passed."
outcome = "How it ended; absent while it is open."
reason_on_record = "Why it ended so, according to our own sales records."
reasons = "What people say decided it, ours included: concept, name, people_for, people_against, quotes."
seats = "How many seats its committee has."
unfilled = "How many of them nobody is known to hold."
conversations = "How many conversations were held in its course."
mentions = "How many quotes were said in them, ours left out."
people = "How many different people said those."
quotes = "Those quotes, by id."
records = "The rows of tables of record that state the deal."
*/
MATCH (deal:Deal)
WHERE ($deal IS NULL OR deal.id = $deal)
  AND ($account IS NULL OR EXISTS { MATCH (deal)-[:WITH]->(:Account {id: $account}) })
WITH deal,
     head(COLLECT {
       MATCH (deal)-[:WITH]->(account:Account)
       RETURN account
       ORDER BY account.id
       LIMIT 1
     }) AS account,
     COLLECT {
       MATCH (deal)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
       WHERE NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes
RETURN deal.id AS deal,
       deal.name AS name,
       account.id AS account,
       account.name AS account_name,
       deal.kind AS kind,
       deal.stage AS stage,
       deal.amount AS amount,
       deal.currency AS currency,
       deal.opened AS opened,
       deal.closed AS closed,
       duration.inDays($today, deal.closed).days AS days,
       deal.outcome AS outcome,
       deal.reason_on_record AS reason_on_record,
       COLLECT {
         MATCH (deal)<-[:DEAL]-(reason:Reason)-[:CONCEPT]->(concept:Concept)
         WITH DISTINCT reason, concept
         RETURN {
           concept: concept.id,
           name: concept.name,
           people_for: COUNT {
             MATCH (reason)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           },
           people_against: COUNT {
             MATCH (reason)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           },
           quotes: COLLECT {
             MATCH (reason)<-[:EVIDENCES]-(quote:Quote)
             RETURN DISTINCT quote.id AS known
             ORDER BY known
           }
         } AS told
         ORDER BY told.people_for DESC, told.name, told.concept
       } AS reasons,
       COUNT {
         MATCH (deal)<-[:OF]-(seat:Seat)
         RETURN DISTINCT seat
       } AS seats,
       COUNT {
         MATCH (deal)<-[:OF]-(seat:Seat)
         WHERE NOT EXISTS {
           MATCH (seat)<-[:SEAT]-(held:Holding)
           WHERE COUNT {
               MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
               RETURN DISTINCT speaker
             } <= COUNT {
               MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
               RETURN DISTINCT speaker
             }
         }
         RETURN DISTINCT seat
       } AS unfilled,
       COUNT {
         MATCH (deal)<-[:FOR]-(interview:Interview)
         RETURN DISTINCT interview
       } AS conversations,
       size(quotes) AS mentions,
       COUNT {
         UNWIND quotes AS known
         MATCH (:Quote {id: known})-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people,
       quotes AS quotes,
       COLLECT {
         MATCH (deal)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY outcome IS NOT NULL,
         coalesce(days < 0, false),
         CASE WHEN outcome IS NULL THEN closed END,
         closed DESC,
         deal
