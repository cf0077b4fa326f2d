/*
title = "Quotes nobody said"
description = """Words that somebody wrote down as a quote and that the conversation does not hold. They count nowhere \
until somebody settles them."""

[params]
interview = { type = "str", choices = "Interview", help = "Only quotes said to stand in this conversation." }

[returns]
unplaced = "The quote, by id."
stated = "The words as they were stated."
closest = "The passage of the conversation that comes nearest."
meant = "The passage that somebody said was meant, where the conversation holds it no longer."
interview = "The conversation, by id."
interview_title = "The conversation."
held_on = "The day it was held."
links = "What was read in the words: of which thing, for it or against it, who read it so, and what that reader noted."
decisions = "The decisions and insights that rest on it."
source = "The file that states it."
*/
MATCH (unplaced:Unplaced)
OPTIONAL MATCH (unplaced)-[:TAKEN_FROM]->(interview:Interview)
WITH DISTINCT unplaced, interview
WHERE $interview IS NULL OR interview.id = $interview
RETURN unplaced.id AS unplaced,
       unplaced.stated AS stated,
       unplaced.closest AS closest,
       unplaced.meant AS meant,
       interview.id AS interview,
       interview.title AS interview_title,
       interview.held_on AS held_on,
       COLLECT {
         MATCH (unplaced)-[evidence:EVIDENCES]->(thing)
         RETURN DISTINCT {
           thing: thing.id,
           name: CASE WHEN thing:Claim THEN head(COLLECT {
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
           }) ELSE thing.name END,
           stance: evidence.stance,
           says: evidence.says,
           coder: evidence.coder,
           note: evidence.note
         } AS link
         ORDER BY link.thing, link.coder, link.stance, link.says, link.note
       } AS links,
       COLLECT {
         MATCH (unplaced)<-[:RESTS_ON]-(decision:Decision|Insight)
         RETURN DISTINCT decision.name AS name
         ORDER BY name
       } AS decisions,
       head(COLLECT {
         MATCH (unplaced)-[said:STATED_IN]->(source:Source)
         RETURN coalesce(source.path, source.id) AS file
         ORDER BY coalesce(said.named, false), file
         LIMIT 1
       }) AS source
ORDER BY held_on DESC, unplaced, interview
