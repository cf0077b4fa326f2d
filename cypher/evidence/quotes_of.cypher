/*
title = "The words behind it"
description = """What people said of one thing, or the quotes with these ids, or everything: the words, who said \
them, when and where, the lines around them, and all that somebody read in them."""

[params]
of = { type = "str", help = "Id of anything: a pain, a feature, a person, an account, a deal, a line of influence, a conversation, a decision; absent: of everything." }
quotes = { type = "ids", help = "Only these quotes." }
stance = { type = "str", choices = ["supports", "contradicts"], help = "Only the words for it, or only those against it; of a person, an account, a deal or a conversation all are shown." }
order.type = "str"
order.default = "latest first"
order.choices = ["latest first", "earliest first", "by person"]
order.help = "In which order the quotes stand."
first = { type = "int", default = 0, help = "How many to pass over, to turn the pages." }
limit = { type = "int", default = 100, help = "How many quotes to show." }

[returns]
quote = "The quote, by id."
text = "The words."
stated = "The words as the coder wrote them, where they differ."
placed = "Whether they stand there as written (exact), but for spaces and quotation marks (normalised), or nearly (fuzzy)."
person = "Who said them, by id."
name = "Who said them."
title = "What that person's card says."
about = "Of whom the words speak, where that is not who said them: person, name."
account = "The account for which the quote counts, by id: the interview's, else the speaker's employer on that day."
account_name = "That account."
said_on = "The day of the conversation."
interview = "The conversation, by id."
interview_title = "The conversation."
record = "Whether it is a transcript, or notes: then these are not their words."
start = "Where the words begin in the text of the conversation, in characters."
end = "Where they end."
position = "The place in the conversation of the line in which the words begin."
line_start = "Where that line begins in the text of the conversation, in characters."
before = "The line before."
line = "The line in which the words begin."
after = "The line after."
grade = "What the words are worth: story, fact, opinion, hypothetical or compliment."
elicited = "Whether the person came to it alone, was asked, or was led to it."
cue = "What the recording tells beyond the words."
links = "What was read in the words: of which thing, for it or against it, what they say of it, the figure, who read it so."
*/
CALL (*) {
  UNWIND CASE WHEN $of IS NULL THEN coalesce($quotes, []) ELSE [] END AS id
  MATCH (verbatim:Quote {id: id})
  RETURN verbatim
  UNION
  MATCH (:Concept|Claim {id: $of})<-[evidence:EVIDENCES]-(verbatim:Quote)
  WHERE $stance IS NULL OR evidence.stance = $stance
  RETURN verbatim
  UNION
  MATCH (:Person {id: $of})<-[:SAID_BY|ABOUT]-(verbatim:Quote)
  RETURN verbatim
  UNION
  MATCH (:Account|Deal {id: $of})<-[:WITH|FOR]-(:Interview)<-[:TAKEN_FROM]-(verbatim:Quote)
  RETURN verbatim
  UNION
  MATCH (:Account {id: $of})<-[work:WORKS_AT]-(:Person)<-[:SAID_BY]-(verbatim:Quote)-[:TAKEN_FROM]->(interview:Interview)
  WHERE NOT EXISTS { MATCH (interview)-[:WITH]->(:Account) }
    AND coalesce(work.since <= interview.held_on, true)
    AND coalesce(work.until >= interview.held_on, true)
  RETURN verbatim
  UNION
  MATCH (:Interview {id: $of})<-[:TAKEN_FROM]-(verbatim:Quote)
  RETURN verbatim
  UNION
  MATCH (:Decision|Insight {id: $of})-[rests:RESTS_ON]->(verbatim:Quote)
  WHERE $stance IS NULL
    OR rests.stance = CASE $stance WHEN 'supports' THEN 'for' ELSE 'against' END
  RETURN verbatim
  UNION
  WITH $of AS asked
  WHERE asked IS NULL AND $quotes IS NULL
  MATCH (verbatim:Quote)
  RETURN verbatim
}
MATCH (verbatim)-[:TAKEN_FROM]->(interview:Interview)
WHERE $quotes IS NULL OR verbatim.id IN $quotes
WITH DISTINCT verbatim, interview
WITH verbatim, interview,
     CASE $order WHEN 'by person' THEN head(COLLECT {
       MATCH (verbatim)-[:SAID_BY]->(speaker:Person)
       RETURN coalesce(speaker.name, speaker.title, speaker.id) AS called
       ORDER BY speaker.id
       LIMIT 1
     }) END AS speaks_first,
     CASE $order WHEN 'earliest first' THEN coalesce(interview.held_on, date('9999-12-31')) END AS earlier
ORDER BY speaks_first,
         earlier,
         coalesce(interview.held_on, date('0001-01-01')) DESC,
         interview.id,
         verbatim.start,
         verbatim.id
SKIP $first
LIMIT $limit
WITH verbatim, interview, speaks_first, earlier,
     head(COLLECT {
       MATCH (verbatim)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WITH verbatim, interview, person, speaks_first, earlier,
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
     })) AS account,
     head(COLLECT {
       MATCH (interview)<-[:IN]-(utterance:Utterance)
       WHERE utterance.offset <= verbatim.start
       RETURN utterance
       ORDER BY utterance.position DESC
       LIMIT 1
     }) AS line
RETURN verbatim.id AS quote,
       verbatim.text AS text,
       verbatim.stated AS stated,
       verbatim.placed AS placed,
       person.id AS person,
       person.name AS name,
       person.title AS title,
       COLLECT {
         MATCH (verbatim)-[:ABOUT]->(spoken_of:Person)
         WHERE NOT coalesce(spoken_of = person, false)
         WITH DISTINCT spoken_of
         RETURN {person: spoken_of.id, name: coalesce(spoken_of.name, spoken_of.title, spoken_of.id)} AS called
         ORDER BY called.name, called.person
       } AS about,
       account.id AS account,
       account.name AS account_name,
       interview.held_on AS said_on,
       interview.id AS interview,
       interview.title AS interview_title,
       interview.record AS record,
       verbatim.start AS start,
       verbatim.end AS end,
       line.position AS position,
       line.offset AS line_start,
       head(COLLECT {
         MATCH (interview)<-[:IN]-(utterance:Utterance)
         WHERE utterance.position = line.position - 1
         RETURN utterance.text
       }) AS before,
       line.text AS line,
       head(COLLECT {
         MATCH (interview)<-[:IN]-(utterance:Utterance)
         WHERE utterance.position = line.position + 1
         RETURN utterance.text
       }) AS after,
       verbatim.grade AS grade,
       verbatim.elicited AS elicited,
       verbatim.cue AS cue,
       COLLECT {
         MATCH (verbatim)-[evidence:EVIDENCES]->(thing)
         RETURN DISTINCT {
           thing: thing.id,
           label: head([label IN labels(thing) WHERE NOT label IN ['Concept', 'Claim', 'Competitor']]),
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
           strength: evidence.strength,
           low: evidence.value_low,
           high: evidence.value_high,
           unit: evidence.unit,
           happened_on: evidence.happened_on,
           coder: evidence.coder,
           note: evidence.note
         } AS link
         ORDER BY link.thing, link.coder, link.stance, link.says, link.low, link.note
       } AS links
ORDER BY speaks_first,
         earlier,
         coalesce(said_on, date('0001-01-01')) DESC,
         interview,
         verbatim.start,
         quote
