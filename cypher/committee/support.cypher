/*
title = "Who is for us, and since when"
description = """How much each person of a committee was said to be for us, from -2 to 2, one row for each quote, in the \
order of the days. Where it changed since the row before, the last event of the deal or its account before that day \
stands beside it."""

[params]
deal = { type = "str", choices = "Deal", help = "Only this deal; absent: all deals." }
person = { type = "str", choices = "Person", help = "Only how much this person is for us." }

[returns]
deal = "The deal, by id."
deal_name = "The deal."
person = "The person, by id."
name = "The person."
said_on = "The day of the conversation; absent where nobody knows."
level = "How much the person is for us, from -2 to 2, as the coders read the words: their mean."
change = "By how much that is more than in the row before; absent in the first row of a person."
speaker = "Who said it, by id."
speaker_name = "Who said it."
event = "What happened last before that day, where the level changed."
event_on = "The day on which it happened."
events = "All that happened at the deal or its account since the row before, where the level changed: name, happened_on."
quotes = "The quote, by id."
*/
MATCH (claim:Support)-[:DEAL]->(deal:Deal)
WHERE $deal IS NULL OR deal.id = $deal
MATCH (claim)-[:PERSON]->(person:Person)
WHERE $person IS NULL OR person.id = $person
MATCH (claim)<-[evidence:EVIDENCES {stance: 'supports'}]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
WITH deal, person, quote, interview, evidence.coder AS coder,
     avg((coalesce(evidence.value_low, evidence.value_high)
       + coalesce(evidence.value_high, evidence.value_low)) / 2.0) AS level
WITH deal, person, quote, interview, avg(level) AS level
WHERE level IS NOT NULL
ORDER BY coalesce(interview.held_on, date('0001-01-01')), quote.start, quote.id
WITH deal, person, collect({quote: quote, day: interview.held_on, level: level}) AS told
UNWIND range(0, size(told) - 1) AS place
WITH deal, person, told[place] AS now, CASE WHEN place > 0 THEN told[place - 1] END AS past
WITH deal, person, now, past, now.quote AS quote, now.level - past.level AS change,
     head(COLLECT {
       WITH now.quote AS quote
       MATCH (quote)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS speaker,
     head(COLLECT {
       MATCH (event:Event)-[:AT]->(place)
       WHERE now.level <> past.level
         AND event.happened_on <= now.day
         AND (place = deal OR EXISTS { MATCH (deal)-[:WITH]->(place) })
       RETURN event
       ORDER BY event.happened_on DESC, event.id
       LIMIT 1
     }) AS event
RETURN deal.id AS deal,
       deal.name AS deal_name,
       person.id AS person,
       coalesce(person.name, person.title) AS name,
       now.day AS said_on,
       now.level AS level,
       change AS change,
       speaker.id AS speaker,
       coalesce(speaker.name, speaker.title) AS speaker_name,
       event.name AS event,
       event.happened_on AS event_on,
       COLLECT {
         MATCH (occurrence:Event)-[:AT]->(place)
         WHERE now.level <> past.level
           AND occurrence.happened_on <= now.day
           AND coalesce(occurrence.happened_on > past.day, true)
           AND (place = deal OR EXISTS { MATCH (deal)-[:WITH]->(place) })
         WITH DISTINCT occurrence
         RETURN {name: occurrence.name, happened_on: occurrence.happened_on} AS happened
         ORDER BY occurrence.happened_on, occurrence.id
       } AS events,
       [quote.id] AS quotes
ORDER BY deal_name, deal, name, person, coalesce(said_on, date('0001-01-01')), quote.start, quote.id
