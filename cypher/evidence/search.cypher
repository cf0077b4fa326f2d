/*
title = "Search what was said"
description = """Quotes and lines of conversations in which the words occur, the best match first. A line that holds \
a matching quote is shown as that quote alone."""

[params]
words = { type = "words", default = "because", help = "Words to look for; signs mean nothing." }
limit = { type = "int", default = 50, help = "How many hits to show." }

[returns]
hit = "The quote or line, by id."
kind = "Whether it is a quote, or a line that nobody quoted."
text = "The words."
person = "Who said them, by id."
name = "Who said them."
said_on = "The day of the conversation."
interview = "The conversation, by id."
interview_title = "The conversation."
score = "How well the words match, on the search index's own scale."
quotes = "The quote, where it is one."
*/
CALL (*) {
  WITH $words AS words
  WHERE words <> ''
  CALL db.index.fulltext.queryNodes('quote_words', words, {limit: $limit})
  YIELD node AS quote, score
  MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
  RETURN collect({quote: quote, score: score, interview: interview}) AS matching
}
CALL (matching) {
  UNWIND matching AS match
  WITH match.quote AS hit, match.score AS score, match.interview AS interview
  OPTIONAL MATCH (hit)-[:SAID_BY]->(speaker:Person)
  RETURN hit, 'quote' AS kind, score, interview, [hit.id] AS quotes, min(speaker.id) AS person
  UNION
  WITH matching, $words AS words
  WHERE words <> ''
  CALL db.index.fulltext.queryNodes('utterance_words', words, {limit: 2 * $limit})
  YIELD node AS hit, score
  MATCH (hit)-[:IN]->(interview:Interview)
  WHERE none(match IN matching WHERE match.interview = interview
    AND hit.offset <= match.quote.start AND match.quote.start < hit.offset + size(hit.text))
  OPTIONAL MATCH (hit)-[:SPOKEN_BY]->(speaker:Person)
  RETURN hit, 'line' AS kind, score, interview, [] AS quotes, min(speaker.id) AS person
}
WITH hit, kind, score, interview, quotes, person
ORDER BY score DESC, hit.id
LIMIT $limit
OPTIONAL MATCH (speaker:Person {id: person})
RETURN hit.id AS hit,
       kind AS kind,
       hit.text AS text,
       person AS person,
       coalesce(speaker.name, hit.speaker) AS name,
       interview.held_on AS said_on,
       interview.id AS interview,
       interview.title AS interview_title,
       score AS score,
       quotes AS quotes
ORDER BY score DESC, hit
