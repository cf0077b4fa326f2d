/*
title = "What it goes with"
description = """What else the quotes of one thing speak of, and what is said to join it with others: a feature that is \
meant for a pain, a person who moves another, or who fills a seat that is meant for a role. Our own people's words do \
not count where one quote speaks of both. A quote counts for the account of its conversation, else for the speaker's \
employer on that day."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
of = { type = "str", help = "Id of a concept, a person, an account or a deal; absent: the concept with the most quotes." }
limit = { type = "int", default = 40, help = "How many to list." }

[returns]
thing = "The other thing, by id."
label = "What kind of thing it is."
name = "What it is called."
how = "Same words, where one quote speaks of both; else what joins them."
mentions = "How many quotes speak of both, or of what joins them."
people = "How many different people said them."
accounts = "How many different accounts they count for."
quotes = "Those quotes, by id."
*/
WITH coalesce($of, head(COLLECT {
       MATCH (concept:Concept)
       RETURN concept.id AS loudest
       ORDER BY COUNT { (concept)<-[:EVIDENCES]-() } DESC, loudest
       LIMIT 1
     })) AS of
CALL (of) {
  MATCH (thing:Concept|Claim {id: of})<-[:EVIDENCES]-(quote:Quote)-[:EVIDENCES]->(other:Concept)
  WHERE other <> thing
  RETURN other, 'same words' AS how, quote
  UNION
  MATCH (thing:Concept|Person|Account|Deal {id: of})<-[joined]-(claim:Claim)-[joins]->(other)
  WHERE other <> thing AND NOT other:Source
  OPTIONAL MATCH (claim)<-[:EVIDENCES]-(quote:Quote)
  RETURN other,
         toLower(head([label IN labels(claim) WHERE label <> 'Claim'])) AS how,
         quote
  UNION
  MATCH (thing:Role {id: of})<-[:FOR]-(:Seat)<-[:SEAT]-(claim:Holding)-[:PERSON]->(other:Person)
  OPTIONAL MATCH (claim)<-[:EVIDENCES]-(quote:Quote)
  RETURN other, 'holding' AS how, quote
  UNION
  MATCH (thing:Concept {id: of})-[:PART_OF|IN_THEME]->(other:Concept)
  RETURN other, 'part of' AS how, null AS quote
}
OPTIONAL MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
WITH DISTINCT other, how, quote, interview
WITH other, how, quote, interview,
     head(COLLECT {
       MATCH (quote)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WHERE how <> 'same words' OR coalesce(person.side, '') <> 'ours'
WITH other, how, quote, person,
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
WITH other, how,
     collect(DISTINCT quote.id) AS known,
     count(DISTINCT person) AS people,
     count(DISTINCT account) AS accounts
RETURN other.id AS thing,
       head([label IN labels(other) WHERE NOT label IN ['Concept', 'Claim', 'Competitor']]) AS label,
       other.name AS name,
       how AS how,
       size(known) AS mentions,
       people AS people,
       accounts AS accounts,
       COLLECT {
         UNWIND known AS quote
         RETURN quote
         ORDER BY quote
       } AS quotes
ORDER BY mentions DESC, people DESC, name, thing, how
LIMIT $limit
