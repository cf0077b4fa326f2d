/*
title = "What people bring up most"
description = """Pains and jobs by how many different people and accounts voiced them. Voiced means: in words that \
speak for it and that somebody other than us said. A quote counts for the account of its interview, else for the \
speaker's employer on that day (of an unknown day: the latest), and hearsay for the speaker."""
view = { kind = "bars", of = "name", by = "accounts" }

[params]
label.type = "str"
label.choices = ["Pain", "Job", "Goal", "Outcome", "Workaround", "Driver", "Criterion", "Objection", "Trigger", "Risk", "Feature", "Alternative"]
label.help = "Another kind of thing to rank; absent: pains and jobs."
by.type = "str"
by.default = "people"
by.choices = ["people", "accounts", "mentions"]
by.help = "What ranks first."
limit = { type = "int", default = 20, help = "How many to list." }

[returns]
need = "The pain, job or other thing, by id."
name = "The thing, in the customers' words."
label = "What kind of thing it is."
mentions = "How many quotes voice it."
people = "How many different people voiced it."
accounts = "How many different accounts voiced it."
loudest_account = "The account with the most of the quotes, by id."
loudest_account_name = "That account."
loudest_account_mentions = "How many of the quotes are that account's."
quotes = "The quotes behind the row, by id."
*/
MATCH (interview:Interview)<-[:TAKEN_FROM]-(quote:Quote)
OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
WITH interview, quote, min(speaker.id) AS speaker
WITH interview, speaker, collect(quote) AS spoken
OPTIONAL MATCH (person:Person {id: speaker})
WITH interview, person, spoken
WHERE coalesce(person.side, '') <> 'ours'
WITH person, spoken,
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
WITH person, account, quote, quote.id AS known
MATCH (quote)-[:EVIDENCES {stance: 'supports'}]->(need:Concept)
WHERE CASE WHEN $label IS NULL THEN need:Pain OR need:Job ELSE $label IN labels(need) END
WITH need, account, collect(DISTINCT person) AS persons, collect(DISTINCT known) AS quotes
WITH need, account, persons, quotes, size(quotes) AS mentions
ORDER BY need.id, mentions DESC, account IS NULL, account.id
WITH need,
     collect({account: account, persons: persons, quotes: quotes, mentions: mentions}) AS voices,
     sum(mentions) AS mentions,
     count(DISTINCT account) AS accounts
WITH need, voices, mentions, accounts,
     COUNT {
       UNWIND voices AS voice
       UNWIND voice.persons AS person
       RETURN DISTINCT person
     } AS people
ORDER BY CASE $by WHEN 'people' THEN people WHEN 'accounts' THEN accounts ELSE mentions END DESC,
         accounts DESC, people DESC, mentions DESC, need.name, need.id
LIMIT $limit
WITH need, voices, mentions, people, accounts, head([voice IN voices WHERE voice.account IS NOT NULL]) AS loudest
RETURN need.id AS need,
       need.name AS name,
       head([label IN labels(need) WHERE NOT label IN ['Concept', 'Competitor']]) AS label,
       mentions AS mentions,
       people AS people,
       accounts AS accounts,
       loudest.account.id AS loudest_account,
       loudest.account.name AS loudest_account_name,
       loudest.mentions AS loudest_account_mentions,
       COLLECT {
         UNWIND voices AS voice
         UNWIND voice.quotes AS known
         RETURN known
         ORDER BY known
       } AS quotes
ORDER BY CASE $by WHEN 'people' THEN people WHEN 'accounts' THEN accounts ELSE mentions END DESC,
         accounts DESC, people DESC, mentions DESC, name, need
