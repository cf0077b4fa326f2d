/*
title = "What is stored, and what is missing"
description = """What deserves a look first, listed even where there is none of it. Then how many things of each kind \
are stored, such as people, quotes and pains; then how often two of them are connected in each way, such as a quote \
and who said it: once, however many files say so. The files themselves are left out."""
view = { kind = "bars", of = "name", by = "count" }

[returns]
kind = "Something that deserves a look, a kind of thing, or a way in which two things are connected (relationship)."
name = "What is the matter, or what things or connections of this kind are called in Cypher."
count = "How many there are."
things = "What deserves a look, by id; empty for mere counts."
*/
CALL (*) {
  MATCH (node)
  WHERE NOT (node:Source OR node:Store OR node:Former)
  UNWIND [label IN labels(node) WHERE NOT label IN ['Concept', 'Claim', 'Competitor']] AS name
  RETURN 'thing' AS kind, name, count(*) AS count, [] AS things
  UNION ALL
  MATCH (start)-[relationship]->(end)
  WHERE NOT (start:Former OR end:Source)
  WITH DISTINCT start, end, type(relationship) AS name
  RETURN 'relationship' AS kind, name, count(*) AS count, [] AS things
  UNION ALL
  OPTIONAL MATCH (thing:Interview)
  WHERE thing.held_on IS NULL
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'conversations without a day' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Interview)
  WHERE NOT EXISTS { MATCH (thing)-[:WITH]->(:Account) }
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'conversations without an account' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Interview)
  WHERE NOT EXISTS { MATCH (thing)<-[:TAKEN_FROM]-(:Quote) }
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'conversations without a quote' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Quote)
  WHERE NOT EXISTS { MATCH (thing)-[:SAID_BY]->(:Person) }
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'quotes of which nobody knows who said them' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Quote)
  WHERE NOT EXISTS { MATCH (thing)-[:EVIDENCES]->() }
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'quotes that speak for nothing' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Unplaced)
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'quotes that nobody said' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Concept)
  WHERE thing.definition IS NULL
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'concepts without a definition' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Claim)
  WHERE EXISTS { MATCH (thing)<-[:EVIDENCES]-(:Unplaced) }
    AND NOT EXISTS { MATCH (thing)<-[:EVIDENCES]-(:Quote) }
  WITH thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'claims that are no longer supported' AS name, count(thing) AS count, collect(thing.id) AS things
  UNION ALL
  OPTIONAL MATCH (thing:Claim)-[one]->(end)<-[other]-(thing)
  WHERE type(one) < type(other) AND NOT end:Source
  WITH DISTINCT thing
  ORDER BY thing.id
  RETURN 'to look at' AS kind, 'claims whose ends became one' AS name, count(thing) AS count, collect(thing.id) AS things
}
RETURN kind AS kind,
       name AS name,
       count AS count,
       things AS things
ORDER BY CASE kind WHEN 'to look at' THEN 1 WHEN 'thing' THEN 2 ELSE 3 END, name
