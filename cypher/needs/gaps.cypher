/*
title = "Feature gaps"
description = """Every pain and job with one verdict on what our own product has for it. \
“No feature”: nothing of ours is meant for it. “Planned”: something is, and none of it is shipped. “Shipped but \
fails”: more accounts say that it fails than that it solves the need. “Exists but unknown”: somebody asks for it \
after the day on which it was shipped, and nobody says that it solves it. “Answered”: all else. Ours is every feature \
with a status other than retired; one without a status is only others'. A feature is left out where more people say \
that it is not meant for this need than that it is; saying that it fails is another thing. Compliments and \
hypotheticals move no verdict. People and accounts are counted as in needs/loudest."""
view = { kind = "bars", of = "name", by = "accounts" }

[params]
verdict.type = "str"
verdict.choices = ["no feature", "planned", "shipped but fails", "exists but unknown", "answered"]
verdict.help = "Only needs with this verdict."
account = { type = "str", choices = "Account", help = "Only count voices of this account; the verdict stays." }
segment = { type = "str", choices = "Segment", help = "Only count voices of accounts of this segment; the verdict stays." }
without = { type = "str", choices = "Account", help = "Leave the voices of this account out, and keep the verdict; absent: nobody left out." }
by.type = "str"
by.default = "accounts"
by.choices = ["accounts", "people", "mentions"]
by.help = "What ranks first."
limit = { type = "int", default = 1000, help = "How many needs to list." }

[returns]
need = "The pain or job, by id."
name = "The pain or job, in the customers' words."
label = "Pain or Job."
verdict = "What our product has for it: no feature, planned, shipped but fails, exists but unknown, or answered."
mentions = "How many quotes voice it."
people = "How many different people voiced it."
accounts = "How many different accounts voiced it."
deals = "The deals in whose course it was voiced, with name, amount, currency and outcome. One deal stands under many needs."
alternatives = "The others whose products answer it, according to the latest catalogue: whole or in part."
features = "Our features that are meant for it, with status and day of shipping."
solves = "How many different accounts say that a shipped one solves it."
fails = "How many different accounts say that a shipped one fails."
asked = "How many different accounts asked for it, or for the feature, after it was shipped."
quotes = "The quotes that voice it, by id."
quotes_solves = "The quotes that say that a shipped feature solves it, by id."
quotes_fails = "The quotes that say that a shipped feature fails, by id."
quotes_asked = "The quotes that ask for it, or for the feature, after it was shipped, by id."
*/
CALL () {
  MATCH (interview:Interview)<-[:TAKEN_FROM]-(quote:Quote)
  WHERE $account IS NULL
    OR EXISTS { MATCH (interview)-[:WITH]->(:Account {id: $account}) }
    OR NOT EXISTS { MATCH (interview)-[:WITH]->(:Account) }
  OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
  WITH interview, quote, min(speaker.id) AS speaker
  WITH interview, speaker, collect(quote) AS spoken
  OPTIONAL MATCH (person:Person {id: speaker})
  WITH interview, person, spoken
  WHERE coalesce(person.side, '') <> 'ours'
  WITH interview, person, spoken,
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
  WITH interview, person, spoken, account
  WHERE ($account IS NULL OR account.id = $account)
    AND ($without IS NULL OR coalesce(account.id, '') <> $without)
    AND ($segment IS NULL OR EXISTS { MATCH (account)-[:IN_SEGMENT]->(:Segment {id: $segment}) })
  UNWIND spoken AS quote
  WITH interview, person, account, quote, quote.id AS known
  ORDER BY known
  MATCH (quote)-[:EVIDENCES {stance: 'supports'}]->(need:Concept)
  WHERE need:Pain OR need:Job
  RETURN need, interview, person, account, known
  UNION ALL
  MATCH (need:Pain|Job)
  RETURN need, null AS interview, null AS person, null AS account, null AS known
}
WITH need,
     collect(DISTINCT known) AS quotes,
     count(DISTINCT person) AS people,
     count(DISTINCT account) AS accounts,
     collect(DISTINCT interview) AS interviews
WITH need, quotes, people, accounts, interviews,
     COLLECT {
       MATCH (need)<-[:NEED]-(fit:Fit)-[:FEATURE]->(feature:Feature)
       WHERE NOT EXISTS {
         MATCH (fit)<-[evidence:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         WHERE coalesce(evidence.says, '') <> 'fails' AND coalesce(speaker.side, '') <> 'ours'
         WITH fit, count(DISTINCT speaker) AS denying
         WHERE denying > COUNT {
           MATCH (fit)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
           WHERE coalesce(speaker.side, '') <> 'ours'
           RETURN DISTINCT speaker
         }
         RETURN fit
       }
       WITH DISTINCT fit, feature
       RETURN {fit: fit, feature: feature} AS meant
       ORDER BY feature.name, fit.id
     } AS meant_for
WITH *, [meant IN meant_for WHERE meant.feature.status <> 'retired'] AS fits
WITH *, [meant IN fits WHERE meant.feature.status = 'shipped'] AS shipped
CALL (need, shipped) {
  UNWIND [{thing: need, since: head(COLLECT {
       UNWIND shipped AS meant
       WITH meant.feature.shipped_on AS day
       WHERE day IS NOT NULL
       RETURN day
       ORDER BY day
     })}]
     + [meant IN shipped | {thing: meant.feature, since: meant.feature.shipped_on}]
     + [meant IN shipped | {thing: meant.fit, since: meant.feature.shipped_on}] AS told
  WITH DISTINCT told.thing AS thing, told.since AS since
  MATCH (thing)<-[evidence:EVIDENCES]-(quote:Quote)
  WHERE evidence.says IN CASE WHEN thing:Fit THEN ['solves', 'fails', 'asks for'] ELSE ['asks for'] END
  WITH DISTINCT since, evidence.says AS says, quote
  WHERE NOT coalesce(quote.grade, '') IN ['compliment', 'hypothetical']
  MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
  WHERE says <> 'asks for' OR interview.held_on > since
  WITH DISTINCT says, quote, interview
  WITH says, quote, interview,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WHERE coalesce(person.side, '') <> 'ours'
  WITH says, quote,
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
  ORDER BY quote.id
  RETURN collect(DISTINCT CASE says WHEN 'solves' THEN quote.id END) AS quotes_solves,
         count(DISTINCT CASE says WHEN 'solves' THEN account END) AS solves,
         collect(DISTINCT CASE says WHEN 'fails' THEN quote.id END) AS quotes_fails,
         count(DISTINCT CASE says WHEN 'fails' THEN account END) AS fails,
         collect(DISTINCT CASE says WHEN 'asks for' THEN quote.id END) AS quotes_asked,
         count(DISTINCT CASE says WHEN 'asks for' THEN account END) AS asked
}
WITH *,
     CASE
       WHEN size(fits) = 0 THEN 'no feature'
       WHEN size(shipped) = 0 THEN 'planned'
       WHEN fails > solves THEN 'shipped but fails'
       WHEN size(quotes_asked) > 0 AND size(quotes_solves) = 0 THEN 'exists but unknown'
       ELSE 'answered'
     END AS verdict
WHERE $verdict IS NULL OR verdict = $verdict
WITH *
ORDER BY CASE $by WHEN 'accounts' THEN accounts WHEN 'people' THEN people ELSE size(quotes) END DESC,
         accounts DESC, people DESC, size(quotes) DESC, need.name, need.id
LIMIT $limit
RETURN need.id AS need,
       need.name AS name,
       head([label IN labels(need) WHERE label <> 'Concept']) AS label,
       verdict AS verdict,
       size(quotes) AS mentions,
       people AS people,
       accounts AS accounts,
       COLLECT {
         UNWIND interviews AS interview
         MATCH (interview)-[:FOR]->(deal:Deal)
         WITH DISTINCT deal
         RETURN {
           deal: deal.id,
           name: deal.name,
           amount: deal.amount,
           currency: deal.currency,
           outcome: deal.outcome
         } AS voiced_in
         ORDER BY deal.id
       } AS deals,
       COLLECT {
         UNWIND meant_for AS meant
         WITH meant.feature AS feature
         MATCH (feature)<-[:FEATURE]-(offer:Offer)-[:ALTERNATIVE]->(other:Alternative)
         WHERE coalesce(other.kind, '') <> 'ours'
         WITH DISTINCT other, feature, offer
         ORDER BY coalesce(offer.as_of, date('0001-01-01')) DESC, offer.id
         WITH other, feature, head(collect(coalesce(offer.level, 'yes'))) AS level
         WHERE level IN ['yes', 'partly']
         WITH other, max(level) AS level
         RETURN {alternative: other.id, name: other.name, kind: other.kind, level: level} AS answer
         ORDER BY other.name, other.id
       } AS alternatives,
       [meant IN fits | {
         feature: meant.feature.id,
         name: meant.feature.name,
         status: meant.feature.status,
         shipped_on: meant.feature.shipped_on
       }] AS features,
       solves AS solves,
       fails AS fails,
       asked AS asked,
       quotes AS quotes,
       quotes_solves AS quotes_solves,
       quotes_fails AS quotes_fails,
       quotes_asked AS quotes_asked
ORDER BY CASE $by WHEN 'accounts' THEN accounts WHEN 'people' THEN people ELSE mentions END DESC,
         accounts DESC, people DESC, mentions DESC, name, need
