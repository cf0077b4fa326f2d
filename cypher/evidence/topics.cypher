/*
title = "What they speak of"
description = """The pains, jobs, features and other concepts that one person, account, conversation or deal speaks of, \
the most quotes first; of everything where none is named. A quote counts for the account of its conversation."""

[params]
person = { type = "str", choices = "Person", help = "Only what this person said." }
account = { type = "str", choices = "Account", help = "Only what was said in conversations with this account." }
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
  MATCH (:Person {id: $person})<-[:SAID_BY]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  RETURN quote, interview
  UNION
  WITH $person AS person
  WHERE person IS NULL
  MATCH (interview:Interview)
  WHERE ($interview IS NULL OR interview.id = $interview)
    AND ($account IS NULL OR EXISTS { MATCH (interview)-[:WITH]->(:Account {id: $account}) })
    AND ($deal IS NULL OR EXISTS { MATCH (interview)-[:FOR]->(:Deal {id: $deal}) })
  MATCH (quote:Quote)-[:TAKEN_FROM]->(interview)
  RETURN quote, interview
}
WITH DISTINCT quote, interview
WHERE ($interview IS NULL OR interview.id = $interview)
  AND ($account IS NULL OR EXISTS { MATCH (interview)-[:WITH]->(:Account {id: $account}) })
  AND ($deal IS NULL OR EXISTS { MATCH (interview)-[:FOR]->(:Deal {id: $deal}) })
MATCH (quote)-[evidence:EVIDENCES]->(concept:Concept)
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
WITH concept,
     collect(DISTINCT quote.id) AS known,
     count(DISTINCT speaker) AS people,
     count(DISTINCT CASE evidence.stance WHEN 'supports' THEN speaker END) AS people_for,
     count(DISTINCT CASE evidence.stance WHEN 'contradicts' THEN speaker END) AS people_against,
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
