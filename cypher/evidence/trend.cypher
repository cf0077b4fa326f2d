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
  RETURN quote, collect(DISTINCT evidence.stance) AS stances
  UNION ALL
  CALL (*) {
    MATCH (:Person {id: $of})<-[:SAID_BY]-(quote:Quote)
    RETURN quote
    UNION
    MATCH (:Account {id: $of})<-[:WITH]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
    RETURN quote
    UNION
    MATCH (:Account {id: $of})<-[:WORKS_AT]-(:Person)<-[:SAID_BY]-(quote:Quote)
    RETURN quote
    UNION
    WITH $of AS asked
    WHERE asked IS NULL
    MATCH (quote:Quote)
    RETURN quote
  }
  OPTIONAL MATCH (quote)-[evidence:EVIDENCES]->()
  RETURN quote, collect(DISTINCT evidence.stance) AS stances
}
MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
WHERE interview.held_on IS NOT NULL
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
WITH interview, quote, stances, min(speaker.id) AS speaker
WITH interview, speaker,
     collect({known: quote.id, supports: 'supports' IN stances, contradicts: 'contradicts' IN stances}) AS spoken
OPTIONAL MATCH (person:Person {id: speaker})
WITH interview, person, spoken
WHERE coalesce(person.side, '') <> 'ours' OR person.id = $of
WITH interview, person, spoken,
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
UNWIND spoken AS said
WITH date.truncate('quarter', interview.held_on) AS quarter, person, account, said
ORDER BY said.known
WITH quarter,
     collect(DISTINCT said.known) AS quotes,
     count(DISTINCT person) AS people,
     count(DISTINCT account) AS accounts,
     count(DISTINCT CASE WHEN said.supports THEN said.known END) AS supports,
     count(DISTINCT CASE WHEN said.contradicts THEN said.known END) AS contradicts
RETURN quarter AS quarter,
       size(quotes) AS mentions,
       people AS people,
       accounts AS accounts,
       supports AS supports,
       contradicts AS contradicts,
       quotes AS quotes
ORDER BY quarter
