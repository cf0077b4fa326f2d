/*
title = "What an id means"
description = """The thing that has an id today. A former id, of before a renaming or merging, leads to what became of \
the thing; an id that nothing has gives no row."""

[params]
id = { type = "str", help = "Today's id or a former one; absent: the id of the latest conversation." }

[returns]
thing = "The thing, by the id that it has today."
label = "What kind of thing it is."
name = "What it is called; absent where things of its kind have no name."
former = "Whether the id asked for is a former one."
*/
CALL (*) {
  MATCH (thing:Concept|Claim|Person|Account|Segment|Deal|Seat|Step|Event {id: $id})
  RETURN thing, false AS former
  UNION
  MATCH (thing:Interview|Quote|Unplaced|Utterance|Memo|Source {id: $id})
  RETURN thing, false AS former
  UNION
  MATCH (thing:Insight|Decision|Action|Result {id: $id})
  RETURN thing, false AS former
  UNION
  MATCH (:Former {id: $id})-[:IS]->(thing)
  RETURN thing, true AS former
  UNION
  WITH $id AS asked
  WHERE asked IS NULL
  MATCH (thing:Interview)
  RETURN thing, false AS former
  ORDER BY coalesce(thing.held_on, date('0001-01-01')) DESC, thing.id
  LIMIT 1
}
WITH DISTINCT thing, former
ORDER BY former, thing.id
LIMIT 1
RETURN thing.id AS thing,
       head([label IN labels(thing) WHERE NOT label IN ['Concept', 'Claim', 'Competitor']]) AS label,
       coalesce(thing.name, thing.title, thing.path) AS name,
       former AS former
ORDER BY thing
