/*
title = "Who said which quote, and where"
description = """One row for each quote: who said it, for which account, in which conversation, and why that was \
held. The account is the conversation's, else the speaker's employer on that day."""

[params]
quotes = { type = "ids", help = "Only these quotes; absent: all." }
limit = { type = "int", default = 10000, help = "How many quotes to list." }

[returns]
quote = "The quote, by id."
person = "Who said it, by id; absent where nobody knows."
name = "Who said it."
side = "On which side of the table that person sits: theirs, ours or third party."
account = "The account for which the quote counts, by id."
account_name = "That account."
interview = "The conversation, by id."
interview_title = "The conversation."
purpose = "Why the conversation was held."
said_on = "The day of the conversation."
*/
CALL (*) {
  UNWIND coalesce($quotes, []) AS id
  MATCH (verbatim:Quote {id: id})
  RETURN verbatim
  UNION
  WITH $quotes AS asked
  WHERE asked IS NULL
  MATCH (verbatim:Quote)
  RETURN verbatim
}
MATCH (verbatim)-[:TAKEN_FROM]->(interview:Interview)
WITH DISTINCT verbatim, interview
ORDER BY verbatim.id
LIMIT $limit
WITH verbatim, interview,
     head(COLLECT {
       MATCH (verbatim)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WITH verbatim, interview, person,
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
RETURN verbatim.id AS quote,
       person.id AS person,
       coalesce(person.name, person.title) AS name,
       person.side AS side,
       account.id AS account,
       account.name AS account_name,
       interview.id AS interview,
       interview.title AS interview_title,
       interview.kind AS purpose,
       interview.held_on AS said_on
ORDER BY quote
