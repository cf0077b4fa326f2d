/*
title = "Needs that grew"
description = """Pains and jobs that somebody voiced since a day, most new accounts first: an account is new where none \
of its people had voiced the need before. People and accounts are counted as in needs/loudest."""
view = { kind = "bars", of = "name", by = "accounts_new" }

[params]
since = { type = "date", help = "The day from which on a voice is new; absent: ninety days before today." }
limit = { type = "int", default = 10, help = "How many to list." }

[returns]
need = "The pain or job, by id."
name = "The pain or job, in the customers' words."
label = "Pain or Job."
accounts_before = "How many accounts had voiced it before that day."
accounts_new = "How many accounts voiced it for the first time since."
people_new = "How many different people voiced it since."
mentions_new = "How many quotes voice it since."
quotes = "The quotes since then, by id."
quotes_before = "The quotes before that day, by id."
*/
WITH coalesce($since, $today - duration({days: 90})) AS begins
MATCH (need:Pain|Job)
CALL (need, begins) {
  MATCH (need)<-[:EVIDENCES {stance: 'supports'}]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH DISTINCT quote, interview, begins,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WHERE coalesce(person.side, '') <> 'ours'
  WITH quote, person, coalesce(interview.held_on >= begins, false) AS new,
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
  ORDER BY quote.id
  RETURN collect(DISTINCT CASE WHEN NOT new THEN account.id END) AS before,
         collect(DISTINCT CASE WHEN new THEN account.id END) AS since,
         count(DISTINCT CASE WHEN new THEN person END) AS people_new,
         collect(DISTINCT CASE WHEN new THEN quote.id END) AS quotes,
         collect(DISTINCT CASE WHEN NOT new THEN quote.id END) AS quotes_before
}
WITH need, before, [account IN since WHERE NOT account IN before] AS newcomers, people_new, quotes, quotes_before
WHERE size(quotes) > 0
RETURN need.id AS need,
       need.name AS name,
       head([label IN labels(need) WHERE label <> 'Concept']) AS label,
       size(before) AS accounts_before,
       size(newcomers) AS accounts_new,
       people_new AS people_new,
       size(quotes) AS mentions_new,
       quotes AS quotes,
       quotes_before AS quotes_before
ORDER BY accounts_new DESC, people_new DESC, mentions_new DESC, name, need
LIMIT $limit
