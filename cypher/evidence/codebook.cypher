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
MATCH (concept:Concept)
WHERE ($concept IS NULL OR concept.id = $concept)
  AND ($label IS NULL OR $label IN labels(concept))
CALL (concept) {
  MATCH (concept)<-[evidence:EVIDENCES]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH quote, interview,
       max(CASE evidence.stance WHEN 'supports' THEN 1 ELSE 0 END) AS speaks_for,
       max(CASE evidence.stance WHEN 'contradicts' THEN 1 ELSE 0 END) AS speaks_against,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WHERE coalesce(person.side, '') <> 'ours'
  WITH quote, interview, speaks_for, speaks_against, person,
       head(COLLECT {
         MATCH (interview)-[:WITH]->(named:Account)
         RETURN named
         ORDER BY named.id
         LIMIT 1
       } + COLLECT {
         MATCH (person)-[work:WORKS_AT]->(employer:Account)
         WHERE coalesce(work.since <= interview.held_on, true)
           AND coalesce(work.until >= interview.held_on, true)
         RETURN employer
         ORDER BY coalesce(work.since, date('0001-01-01')) DESC, employer.id
         LIMIT 1
       }) AS account
  ORDER BY quote.id
  RETURN collect(DISTINCT quote.id) AS quotes,
         count(DISTINCT person) AS people,
         count(DISTINCT account) AS accounts,
         count(DISTINCT CASE speaks_for WHEN 1 THEN account END) AS accounts_for,
         collect(DISTINCT CASE speaks_for WHEN 1 THEN quote.id END) AS quotes_for,
         collect(DISTINCT CASE speaks_against WHEN 1 THEN quote.id END) AS quotes_against,
         count(DISTINCT CASE speaks_for WHEN 1 THEN person END) AS people_for,
         count(DISTINCT CASE speaks_against WHEN 1 THEN person END) AS people_against,
         min(interview.held_on) AS first_said_on,
         max(interview.held_on) AS last_said_on
}
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
