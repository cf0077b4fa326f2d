/*
title = "Built, and nobody asked"
description = """Features of ours for which no voice speaks: nobody asked for them, nobody says that they solve anything \
or part of it, and nobody voiced a pain or job that they are meant for. Compliments and hypotheticals are no request; \
our own people's words do not count. Shipped ones first."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
status.type = "str"
status.choices = ["idea", "planned", "building", "shipped"]
status.help = "Only features that are so far; absent: all but retired ones."

[returns]
feature = "The feature, by id."
name = "The feature."
definition = "What it does."
status = "How far our product is with it."
shipped_on = "The day from which customers could use it."
effort_low = "Person-weeks it would take, at least."
effort_high = "Person-weeks it would take, at most."
needs = "The pains and jobs that it is meant for, which nobody voiced."
mentions = "How many quotes speak of it all the same: compliments, hypotheticals, mentions, complaints."
people = "How many different people said them."
compliments = "How many of the quotes are no more than a compliment."
quotes = "Those quotes, by id."
*/
MATCH (feature:Feature)
WHERE feature.status <> 'retired'
  AND ($status IS NULL OR feature.status = $status)
WITH feature, [feature] + COLLECT { MATCH (feature)<-[:FEATURE]-(fit:Fit) RETURN DISTINCT fit } AS things
WHERE NOT EXISTS {
  UNWIND things AS thing
  MATCH (thing)<-[evidence:EVIDENCES]-(quote:Quote)
  WHERE evidence.says IN ['asks for', 'solves', 'partly']
    AND evidence.stance = 'supports'
    AND NOT coalesce(quote.grade, '') IN ['compliment', 'hypothetical']
    AND NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
}
  AND NOT EXISTS {
    MATCH (feature)<-[:FEATURE]-(:Fit)-[:NEED]->()<-[:EVIDENCES {stance: 'supports'}]-(quote:Quote)
    WHERE NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
  }
WITH feature,
     COLLECT {
       UNWIND things AS thing
       MATCH (thing)<-[:EVIDENCES]-(quote:Quote)
       WHERE NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
       RETURN DISTINCT quote
       ORDER BY quote.id
     } AS quotes
RETURN feature.id AS feature,
       feature.name AS name,
       feature.definition AS definition,
       feature.status AS status,
       feature.shipped_on AS shipped_on,
       feature.effort_low AS effort_low,
       feature.effort_high AS effort_high,
       COLLECT {
         MATCH (feature)<-[:FEATURE]-(:Fit)-[:NEED]->(need:Pain|Job)
         WITH DISTINCT need
         RETURN {need: need.id, name: need.name} AS meant
         ORDER BY need.name, need.id
       } AS needs,
       size(quotes) AS mentions,
       COUNT {
         UNWIND quotes AS quote
         MATCH (quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people,
       size([quote IN quotes WHERE quote.grade = 'compliment']) AS compliments,
       [quote IN quotes | quote.id] AS quotes
ORDER BY status <> 'shipped', coalesce(effort_high, 0) DESC, name, feature
