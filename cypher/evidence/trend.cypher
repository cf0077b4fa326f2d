/*
title = "Voices over time"
description = """How many quotes, people and accounts speak of one thing in each quarter, by the day of the conversation; \
of everything where nothing is named. Conversations of an unknown day are left out, and so are our own people's words, \
unless one of them is asked for. A quote counts for the account of its conversation, else for the speaker's employer \
on that day."""
view = { kind = "bars", of = "quarter", by = "mentions" }

[params]
of = { type = "str", help = "Id of a concept, a claim, a person or an account; absent: of everything." }

[returns]
quarter = "The first day of the quarter."
mentions = "How many quotes."
people = "How many different people said them."
accounts = "How many different accounts they count for."
supports = "How many of the quotes speak for it; of a person or an account all that speak for something."
contradicts = "How many of the quotes speak against it."
quotes = "The quotes, by id."
*/
CALL (*) {
  MATCH (:Concept|Claim {id: $of})<-[evidence:EVIDENCES]-(quote:Quote)
  RETURN quote, evidence.stance AS stance
  UNION
  MATCH (:Person {id: $of})<-[:SAID_BY]-(quote:Quote)
  OPTIONAL MATCH (quote)-[evidence:EVIDENCES]->()
  RETURN quote, evidence.stance AS stance
  UNION
  MATCH (:Account {id: $of})<-[:WITH]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
  OPTIONAL MATCH (quote)-[evidence:EVIDENCES]->()
  RETURN quote, evidence.stance AS stance
  UNION
  MATCH (:Account {id: $of})<-[:WORKS_AT]-(:Person)<-[:SAID_BY]-(quote:Quote)
  OPTIONAL MATCH (quote)-[evidence:EVIDENCES]->()
  RETURN quote, evidence.stance AS stance
  UNION
  WITH $of AS asked
  WHERE asked IS NULL
  MATCH (quote:Quote)
  OPTIONAL MATCH (quote)-[evidence:EVIDENCES]->()
  RETURN quote, evidence.stance AS stance
}
MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
WHERE interview.held_on IS NOT NULL
WITH quote, interview, collect(DISTINCT stance) AS stances,
     head(COLLECT {
       MATCH (quote)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WHERE coalesce(person.side, '') <> 'ours' OR person.id = $of
WITH quote, interview, stances, person,
     coalesce(head(COLLECT {
       MATCH (interview)-[:WITH]->(named:Account)
       RETURN named
       ORDER BY named.id
       LIMIT 1
     }), head(COLLECT {
       MATCH (person)-[work:WORKS_AT]->(employer:Account)
       WHERE coalesce(work.since <= interview.held_on, true)
         AND coalesce(work.until >= interview.held_on, true)
       RETURN employer
       ORDER BY coalesce(work.since, date('0001-01-01')) DESC, employer.id
       LIMIT 1
     })) AS account
WHERE account.id = $of OR NOT EXISTS { MATCH (:Account {id: $of}) }
WITH date.truncate('quarter', interview.held_on) AS quarter,
     collect(DISTINCT quote.id) AS known,
     count(DISTINCT person) AS people,
     count(DISTINCT account) AS accounts,
     count(DISTINCT CASE WHEN 'supports' IN stances THEN quote END) AS supports,
     count(DISTINCT CASE WHEN 'contradicts' IN stances THEN quote END) AS contradicts
RETURN quarter AS quarter,
       size(known) AS mentions,
       people AS people,
       accounts AS accounts,
       supports AS supports,
       contradicts AS contradicts,
       COLLECT {
         UNWIND known AS quote
         RETURN quote
         ORDER BY quote
       } AS quotes
ORDER BY quarter
