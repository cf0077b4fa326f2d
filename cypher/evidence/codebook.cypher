/*
title = "The codebook"
description = """Everything that quotes can be about: pains, jobs, features, alternatives, criteria, roles and so on, with \
what is meant by it, where it belongs, and whose voices it has. People and accounts are counted as in needs/loudest, \
with those who speak against it, too."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
concept = { type = "str", choices = "Concept", help = "Only this one." }
label.type = "str"
label.choices = ["Pain", "Job", "Goal", "Outcome", "Workaround", "Driver", "Criterion", "Objection", "Trigger", "Risk", "TradeOff", "Feature", "Alternative", "Role", "Benefit", "Theme", "Metric"]
label.help = "Only things of this kind."

[returns]
concept = "The thing, by id."
label = "What kind of thing it is."
name = "What it is called."
definition = "What is meant by it."
aliases = "Other wordings."
status = "Of a feature: how far our own product is with it."
shipped_on = "Of a feature: the day from which customers could use it."
part_of = "What it is a part of, its themes among it: concept, name."
parts = "What its parts are, or of a theme what belongs to it: concept, name."
mentions = "How many quotes speak of it."
people = "How many different people said them, ours left out."
accounts = "How many different accounts they count for."
accounts_for = "How many different accounts speak for it."
people_for = "How many different people speak for it."
people_against = "How many different people speak against it."
first_said_on = "The day of the first of the quotes."
last_said_on = "The day of the last of them."
quotes = "The quotes, by id."
quotes_for = "Those that speak for it."
quotes_against = "Those that speak against it."
*/
CALL () {
  CALL () {
    WITH $concept AS asked
    WHERE asked IS NULL
    MATCH (interview:Interview)<-[:TAKEN_FROM]-(quote:Quote)
    RETURN interview, quote
    UNION ALL
    MATCH (:Concept {id: $concept})<-[:EVIDENCES]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
    RETURN interview, quote
  }
  OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
  WITH interview, quote, min(speaker.id) AS speaker
  WITH interview, speaker, collect(quote) AS spoken
  OPTIONAL MATCH (person:Person {id: speaker})
  WITH interview, person, spoken
  WHERE coalesce(person.side, '') <> 'ours'
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
  UNWIND spoken AS quote
  WITH interview.held_on AS day, person, account, quote, quote.id AS known
  ORDER BY known
  CALL (quote) {
    MATCH (quote)-[evidence:EVIDENCES]->(concept:Concept)
    RETURN concept, collect(DISTINCT evidence.stance) AS stances
  }
  RETURN concept, day, person, account, known, 'supports' IN stances AS speaks_for, 'contradicts' IN stances AS speaks_against
  UNION ALL
  MATCH (concept:Concept)
  RETURN concept, null AS day, null AS person, null AS account, null AS known, false AS speaks_for, false AS speaks_against
}
WITH *
WHERE ($concept IS NULL OR concept.id = $concept)
  AND ($label IS NULL OR $label IN labels(concept))
WITH concept,
     collect(DISTINCT known) AS quotes,
     count(DISTINCT person) AS people,
     count(DISTINCT account) AS accounts,
     count(DISTINCT CASE WHEN speaks_for THEN account END) AS accounts_for,
     collect(DISTINCT CASE WHEN speaks_for THEN known END) AS quotes_for,
     collect(DISTINCT CASE WHEN speaks_against THEN known END) AS quotes_against,
     count(DISTINCT CASE WHEN speaks_for THEN person END) AS people_for,
     count(DISTINCT CASE WHEN speaks_against THEN person END) AS people_against,
     min(day) AS first_said_on,
     max(day) AS last_said_on
RETURN concept.id AS concept,
       head([label IN labels(concept) WHERE NOT label IN ['Concept', 'Competitor']]) AS label,
       concept.name AS name,
       concept.definition AS definition,
       COLLECT {
         UNWIND coalesce(concept.aliases, []) AS alias
         RETURN DISTINCT alias
         ORDER BY alias
       } AS aliases,
       concept.status AS status,
       concept.shipped_on AS shipped_on,
       COLLECT {
         MATCH (concept)-[:PART_OF|IN_THEME]->(whole:Concept)
         WITH DISTINCT whole
         RETURN {concept: whole.id, name: whole.name} AS told
         ORDER BY whole.name, whole.id
       } AS part_of,
       COLLECT {
         MATCH (concept)<-[:PART_OF|IN_THEME]-(part:Concept)
         WITH DISTINCT part
         RETURN {concept: part.id, name: part.name} AS told
         ORDER BY part.name, part.id
       } AS parts,
       size(quotes) AS mentions,
       people AS people,
       accounts AS accounts,
       accounts_for AS accounts_for,
       people_for AS people_for,
       people_against AS people_against,
       first_said_on AS first_said_on,
       last_said_on AS last_said_on,
       quotes AS quotes,
       quotes_for AS quotes_for,
       quotes_against AS quotes_against
ORDER BY label, coalesce(name, concept), concept
