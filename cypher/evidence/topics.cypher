/*
title = "What they speak of"
description = """The pains, jobs, features and other concepts that one person, account, conversation or deal speaks of, \
the most quotes first; of everything where none is named. Our own people's words are left out, unless one of them is \
asked for. A quote counts for the account of its conversation, else for the speaker's employer on that day."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
person = { type = "str", choices = "Person", help = "Only what this person said." }
account = { type = "str", choices = "Account", help = "Only quotes that count for this account." }
interview = { type = "str", choices = "Interview", help = "Only what was said in this conversation." }
deal = { type = "str", choices = "Deal", help = "Only what was said in conversations of this deal." }
limit = { type = "int", default = 100, help = "How many to list." }

[returns]
concept = "What is spoken of, by id."
label = "What kind of thing it is."
name = "What it is called."
mentions = "How many quotes speak of it."
people = "How many different people said them."
people_for = "How many different people speak for it."
people_against = "How many different people speak against it."
first_said_on = "The day of the first of the quotes."
last_said_on = "The day of the last of them."
quotes = "The quotes, by id."
*/
CALL (*) {
  MATCH (:Person {id: $person})<-[:SAID_BY]-(quote:Quote)
  RETURN quote
  UNION
  WITH $person AS person
  WHERE person IS NULL
  MATCH (:Account {id: $account})<-[:WORKS_AT]-(:Person)<-[:SAID_BY]-(quote:Quote)
  RETURN quote
  UNION
  WITH $person AS person
  WHERE person IS NULL
  MATCH (interview:Interview)
  WHERE ($interview IS NULL OR interview.id = $interview)
    AND ($account IS NULL OR EXISTS { MATCH (interview)-[:WITH]->(:Account {id: $account}) })
    AND ($deal IS NULL OR EXISTS { MATCH (interview)-[:FOR]->(:Deal {id: $deal}) })
  MATCH (interview)<-[:TAKEN_FROM]-(quote:Quote)
  RETURN quote
}
MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
WHERE ($interview IS NULL OR interview.id = $interview)
  AND ($deal IS NULL OR EXISTS { MATCH (interview)-[:FOR]->(:Deal {id: $deal}) })
WITH DISTINCT quote, interview
WITH quote, interview,
     head(COLLECT {
       MATCH (quote)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WHERE coalesce(person.side, '') <> 'ours' OR person.id = $person
WITH quote, interview, person,
     CASE WHEN $account IS NOT NULL THEN coalesce(head(COLLECT {
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
     })) END AS account
WHERE $account IS NULL OR account.id = $account
MATCH (quote)-[evidence:EVIDENCES]->(concept:Concept)
WITH concept,
     collect(DISTINCT quote.id) AS known,
     count(DISTINCT person) AS people,
     count(DISTINCT CASE evidence.stance WHEN 'supports' THEN person END) AS people_for,
     count(DISTINCT CASE evidence.stance WHEN 'contradicts' THEN person END) AS people_against,
     min(interview.held_on) AS first_said_on,
     max(interview.held_on) AS last_said_on
ORDER BY size(known) DESC, people DESC, concept.name, concept.id
LIMIT $limit
RETURN concept.id AS concept,
       head([label IN labels(concept) WHERE NOT label IN ['Concept', 'Competitor']]) AS label,
       concept.name AS name,
       size(known) AS mentions,
       people AS people,
       people_for AS people_for,
       people_against AS people_against,
       first_said_on AS first_said_on,
       last_said_on AS last_said_on,
       COLLECT {
         UNWIND known AS quote
         RETURN quote
         ORDER BY quote
       } AS quotes
ORDER BY mentions DESC, people DESC, name, concept
