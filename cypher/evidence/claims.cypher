/*
title = "What is claimed"
description = """Everything that may be disputed, in words: who moves whom, who holds a seat, which feature answers which \
need, why a deal was lost. With how many people say so, and how many deny it, ours included: what we say of it is a \
statement, too."""
view = { kind = "bars", of = "name", by = "people_for" }

[params]
words = { type = "str", help = "Only claims in which these words occur." }
limit = { type = "int", default = 1000, help = "How many to list." }

[returns]
claim = "The claim, by id."
label = "What kind of claim it is."
name = "The claim in words."
people_for = "How many different people say so."
people_against = "How many different people deny it."
quotes_for = "The quotes that speak for it, by id."
quotes_against = "The quotes that speak against it, by id."
quotes = "All of them."
records = "The rows of tables of record that state it."
*/
MATCH (thing:Claim)
WITH thing, head(COLLECT {
       OPTIONAL MATCH (thing)-->(start)-[shortcut {claim: thing.id}]->(end)
       WITH start, end, toLower(replace(type(shortcut), '_', ' ')) AS verb
       RETURN reduce(
         told = coalesce(coalesce(start.name, start.title, start.id) + ' ' + verb + ' ' + coalesce(end.name, end.title, end.id), ''),
         further IN [kind IN [thing.kind, thing.power] WHERE kind <> coalesce(verb, '')] + COLLECT {
           MATCH (thing)-[role]->(joined)
           WHERE NOT joined:Source AND NOT coalesce(joined IN [start, end], false)
           RETURN toLower(type(role)) + ' ' + coalesce(joined.name, joined.title, joined.id) AS further
           ORDER BY further
         } | told + CASE told WHEN '' THEN '' ELSE ', ' END + further
       ) AS told
       ORDER BY told
       LIMIT 1
     }) AS name
WHERE $words IS NULL OR toLower(name) CONTAINS toLower($words)
WITH thing, name
ORDER BY name, thing.id
LIMIT $limit
WITH thing, name,
     COLLECT {
       MATCH (thing)<-[:EVIDENCES {stance: 'supports'}]-(quote:Quote)
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes_for,
     COLLECT {
       MATCH (thing)<-[:EVIDENCES {stance: 'contradicts'}]-(quote:Quote)
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes_against
RETURN thing.id AS claim,
       head([label IN labels(thing) WHERE label <> 'Claim']) AS label,
       name AS name,
       COUNT {
         MATCH (thing)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people_for,
       COUNT {
         MATCH (thing)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people_against,
       quotes_for AS quotes_for,
       quotes_against AS quotes_against,
       quotes_for + [quote IN quotes_against WHERE NOT quote IN quotes_for] AS quotes,
       COLLECT {
         MATCH (thing)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY name, claim
