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
MATCH (interview:Interview)<-[:TAKEN_FROM]-(quote:Quote)
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
WITH begins, interview, quote, min(speaker.id) AS speaker
WITH begins, interview, speaker, collect(quote) AS spoken
OPTIONAL MATCH (person:Person {id: speaker})
WITH begins, interview, person, spoken
WHERE coalesce(person.side, '') <> 'ours'
WITH begins, person, spoken, coalesce(interview.held_on >= begins, false) AS new,
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
UNWIND spoken AS quote
MATCH (quote)-[:EVIDENCES {stance: 'supports'}]->(need:Concept)
WHERE need:Pain OR need:Job
WITH begins, need,
     collect(DISTINCT CASE WHEN NOT new THEN account END) AS before,
     collect(DISTINCT CASE WHEN new THEN account END) AS since,
     count(DISTINCT CASE WHEN new THEN person END) AS people_new,
     count(DISTINCT CASE WHEN new THEN quote END) AS mentions_new
WHERE mentions_new > 0
WITH begins, need, people_new, mentions_new,
     size(before) AS accounts_before,
     size([account IN since WHERE NOT account IN before]) AS accounts_new
ORDER BY accounts_new DESC, people_new DESC, mentions_new DESC, need.name, need.id
LIMIT $limit
CALL (need, begins) {
  MATCH (need)<-[:EVIDENCES {stance: 'supports'}]-(quote:Quote)
  WITH DISTINCT quote, begins
  WHERE (NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
      OR head(COLLECT {
        MATCH (quote)-[:SAID_BY]->(speaker:Person)
        RETURN coalesce(speaker.side, '') AS side
        ORDER BY speaker.id
        LIMIT 1
      }) <> 'ours')
  MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH DISTINCT quote.id AS known, coalesce(interview.held_on >= begins, false) AS new
  ORDER BY known
  RETURN collect(CASE WHEN new THEN known END) AS quotes,
         collect(CASE WHEN NOT new THEN known END) AS quotes_before
}
RETURN need.id AS need,
       need.name AS name,
       head([label IN labels(need) WHERE label <> 'Concept']) AS label,
       accounts_before AS accounts_before,
       accounts_new AS accounts_new,
       people_new AS people_new,
       mentions_new AS mentions_new,
       quotes AS quotes,
       quotes_before AS quotes_before
ORDER BY accounts_new DESC, people_new DESC, mentions_new DESC, name, need
