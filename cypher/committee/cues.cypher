/*
title = "When accounts move"
description = """Days, months and seasons in which an account is likely to move, the next one first, with what people \
said of them. A day that has passed and does not come again stands last."""

[params]
account = { type = "str", choices = "Account", help = "Only of this account." }
deal = { type = "str", choices = "Deal", help = "Only of the account of this deal." }

[returns]
cue = "What makes the time, by id."
account = "The account, by id."
account_name = "The account."
kind = "What makes the time: fiscal year, lifecycle, planning horizon, contract end or trigger."
falls_on = "The day, where one is known."
month = "The month, from 1 to 12, where only that is known."
recurs = "How often it comes again."
next_on = "The day on which it comes next: of a month the first, or today where it has begun; absent where no day can be told, or it has passed."
days = "Days from today until then."
people = "How many different people spoke of it, ours included."
people_for = "How many different people say that it is so."
people_against = "How many different people say that it is not so."
quotes = "What they said, by id."
records = "The rows of tables of record that state it."
*/
MATCH (cue:Cue)-[:ACCOUNT]->(account:Account)
WHERE ($account IS NULL OR account.id = $account)
  AND ($deal IS NULL OR EXISTS { MATCH (account)<-[:WITH]-(:Deal {id: $deal}) })
WITH DISTINCT cue, account
WITH cue, account,
     [months IN [CASE cue.recurs WHEN 'monthly' THEN 1 WHEN 'quarterly' THEN 3 WHEN 'yearly' THEN 12 END]
       WHERE months IS NOT NULL] AS again,
     coalesce(cue.falls_on, CASE WHEN cue.month IS NOT NULL THEN date({year: $today.year, month: cue.month, day: 1}) END) AS day
WITH cue, account, day,
     CASE
       WHEN day IS NULL THEN null
       WHEN cue.falls_on IS NULL AND cue.month = $today.month THEN $today
       WHEN day >= $today THEN day
       WHEN size(again) > 0 THEN day + duration({months: again[0] * toInteger(ceil(
         (duration.between(day, $today).months + CASE WHEN duration.between(day, $today).days > 0 THEN 1 ELSE 0 END)
         / toFloat(again[0])))})
       WHEN cue.falls_on IS NULL THEN date({year: $today.year + 1, month: cue.month, day: 1})
     END AS next_on
WITH cue, account, next_on,
     COLLECT {
       MATCH (cue)<-[:EVIDENCES]-(quote:Quote)
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes
RETURN cue.id AS cue,
       account.id AS account,
       account.name AS account_name,
       cue.kind AS kind,
       cue.falls_on AS falls_on,
       cue.month AS month,
       cue.recurs AS recurs,
       next_on AS next_on,
       duration.inDays($today, next_on).days AS days,
       COUNT {
         MATCH (cue)<-[:EVIDENCES]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people,
       COUNT {
         MATCH (cue)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people_for,
       COUNT {
         MATCH (cue)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people_against,
       quotes AS quotes,
       COLLECT {
         MATCH (cue)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY next_on IS NULL, next_on, account_name, account, kind, cue
