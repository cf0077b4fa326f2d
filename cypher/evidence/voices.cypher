/*
title = "Who said it"
description = """The people behind some quotes, or behind all that was said of one thing: the most quotes first. The \
account is the interview's, else the speaker's employer on that day; who spoke for two accounts has two rows."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
of = { type = "str", help = "Id of a pain, a feature or another concept, or of a claim; absent: of everything." }
quotes = { type = "ids", help = "Only these quotes." }
limit = { type = "int", default = 200, help = "How many people to list." }

[returns]
person = "Who said it, by id; absent where nobody knows."
name = "Who said it."
title = "What that person's card says."
account = "The account for which the person spoke, by id."
account_name = "That account."
mentions = "How many of the quotes are that person's."
mentions_for = "How many of these speak for the one thing asked of; where none is asked of, all."
mentions_against = "How many of these speak against the one thing asked of; some may speak for it as well."
first_said_on = "The day of the first of them."
last_said_on = "The day of the last of them."
quotes = "Those quotes, by id."
quotes_for = "Those of them that speak for the thing, by id."
quotes_against = "Those of them that speak against the thing, by id."
*/
CALL (*) {
  UNWIND CASE WHEN $of IS NULL THEN coalesce($quotes, []) ELSE [] END AS id
  MATCH (verbatim:Quote {id: id})
  RETURN verbatim, false AS denies
  UNION
  MATCH (:Concept|Claim {id: $of})<-[evidence:EVIDENCES]-(verbatim:Quote)
  WHERE $quotes IS NULL OR verbatim.id IN $quotes
  RETURN verbatim, evidence.stance = 'contradicts' AS denies
  UNION
  WITH $of AS asked
  WHERE asked IS NULL AND $quotes IS NULL
  MATCH (verbatim:Quote)
  RETURN verbatim, false AS denies
}
MATCH (verbatim)-[:TAKEN_FROM]->(interview:Interview)
WITH verbatim, denies, interview,
     head(COLLECT {
       MATCH (verbatim)-[:SAID_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
WITH verbatim, denies, interview, person,
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
WITH person, account, verbatim.id AS known, denies, interview.held_on AS day
ORDER BY known
WITH person, account,
     collect(DISTINCT known) AS quotes,
     collect(DISTINCT CASE WHEN NOT denies THEN known END) AS quotes_for,
     collect(DISTINCT CASE WHEN denies THEN known END) AS quotes_against,
     min(day) AS first_said_on,
     max(day) AS last_said_on
RETURN person.id AS person,
       coalesce(person.name, person.title) AS name,
       person.title AS title,
       account.id AS account,
       account.name AS account_name,
       size(quotes) AS mentions,
       size(quotes_for) AS mentions_for,
       size(quotes_against) AS mentions_against,
       first_said_on AS first_said_on,
       last_said_on AS last_said_on,
       quotes AS quotes,
       quotes_for AS quotes_for,
       quotes_against AS quotes_against
ORDER BY mentions DESC, name, person, account_name, account
LIMIT $limit
