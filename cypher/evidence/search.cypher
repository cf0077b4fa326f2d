/*
title = "Search what was said"
description = """Quotes and lines of conversations in which the words occur, the best match first. A line that holds \
a matching quote is shown as that quote alone. Where hits of one account, person, side, purpose or time are asked for, \
they are those among the best 5,000 matches or more. A hit counts for the account of its conversation, else for the \
speaker's employer on that day."""

[params]
words = { type = "words", default = "because", help = "Words to look for; signs mean nothing." }
account = { type = "str", choices = "Account", help = "Only hits that count for this account." }
person = { type = "str", choices = "Person", help = "Only what this person said." }
side = { type = "str", choices = ["theirs", "ours", "third party"], help = "Only what people of this side of the table said." }
purpose.type = "str"
purpose.choices = ["discovery", "win-loss", "switch", "usability", "sales call", "survey", "seller's note"]
purpose.help = "Only conversations that were held for this."
since = { type = "date", help = "Only conversations held on this day or later." }
until = { type = "date", help = "Only conversations held on this day or before." }
limit = { type = "int", default = 50, help = "How many hits to show." }

[returns]
hit = "The quote or line, by id."
kind = "Whether it is a quote, or a line that nobody quoted."
text = "The words."
person = "Who said them, by id."
name = "Who said them."
account = "The account for which the hit counts, by id."
account_name = "That account."
said_on = "The day of the conversation."
interview = "The conversation, by id."
interview_title = "The conversation."
position = "Of a line, its place in the conversation, from 0."
score = "How well the words match, on the search index's own scale."
quotes = "The quote, where it is one."
*/
CALL (*) {
  WITH $words AS words,
       2 * $limit + CASE
         WHEN all(asked IN [$account, $person, $side, $purpose, $since, $until] WHERE asked IS NULL) THEN 0
         ELSE 5000
       END AS most
  WHERE words <> ''
  CALL (words, most) {
    CALL db.index.fulltext.queryNodes('quote_words', words, {limit: most})
    YIELD node AS hit, score
    MATCH (hit)-[:TAKEN_FROM]->(interview:Interview)
    RETURN hit, 'quote' AS kind, score, interview
    UNION
    CALL db.index.fulltext.queryNodes('utterance_words', words, {limit: most})
    YIELD node AS hit, score
    MATCH (hit)-[:IN]->(interview:Interview)
    RETURN hit, 'line' AS kind, score, interview
  }
  RETURN hit, kind, score, interview
}
WITH hit, kind, score, interview
WHERE ($purpose IS NULL OR interview.kind = $purpose)
  AND ($since IS NULL OR interview.held_on >= $since)
  AND ($until IS NULL OR interview.held_on <= $until)
WITH interview,
     collect({hit: hit, kind: kind, score: score}) AS matches,
     collect(CASE kind WHEN 'quote' THEN hit END) AS quoted
UNWIND matches AS match
WITH interview, quoted, match.hit AS hit, match.kind AS kind, match.score AS score
WHERE kind = 'quote'
  OR none(quote IN quoted WHERE hit.offset <= quote.start AND quote.start < hit.offset + size(hit.text))
WITH hit, kind, score, interview,
     head(COLLECT {
       MATCH (hit)-[:SAID_BY|SPOKEN_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WHERE ($person IS NULL OR person.id = $person)
  AND ($side IS NULL OR person.side = $side)
WITH hit, kind, score, interview, person,
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
WHERE $account IS NULL OR account.id = $account
WITH hit, kind, score, interview, person, account
ORDER BY score DESC, hit.id
LIMIT $limit
RETURN hit.id AS hit,
       kind AS kind,
       hit.text AS text,
       person.id AS person,
       coalesce(person.name, person.title, hit.speaker) AS name,
       account.id AS account,
       account.name AS account_name,
       interview.held_on AS said_on,
       interview.id AS interview,
       interview.title AS interview_title,
       CASE kind WHEN 'line' THEN hit.position END AS position,
       score AS score,
       CASE kind WHEN 'quote' THEN [hit.id] ELSE [] END AS quotes
ORDER BY score DESC, hit
