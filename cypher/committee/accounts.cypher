/*
title = "Accounts"
description = """Every account with what is known of it: its segment and parent, its deals, how many of its people we \
know and heard, and how many quotes count for it, our own people's left out. A quote counts for the account of its \
conversation (of several, the first by id), else for the speaker's employer on that day."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
account = { type = "str", choices = "Account", help = "Only this account." }
segment = { type = "str", choices = "Segment", help = "Only accounts of this segment." }

[returns]
account = "The account, by id."
name = "The account."
industry = "What it does."
size = "People who work there."
arr = "What it pays us each year, in the company's currency."
status = "What it is to us: prospect, customer or churned."
fiscal_year_end = "The last day of its fiscal year, as month and day."
segments = "The kinds of account that it belongs to: segment, name."
parent = "The account that it belongs to, by id."
parent_name = "That account."
subsidiaries = "The accounts that belong to it: account, name."
people_known = "How many people are known to work there."
deals = "Its deals, open ones first: deal, name, outcome, closed, amount, currency, stage."
conversations = "How many conversations were held with it or with people who worked there."
last_held_on = "The day of the last of them."
mentions = "How many quotes count for it, ours left out."
people = "How many different people said them."
quotes = "Those quotes, by id."
records = "The rows of tables of record that state it."
*/
MATCH (account:Account)
WHERE ($account IS NULL OR account.id = $account)
  AND ($segment IS NULL OR EXISTS { MATCH (account)-[:IN_SEGMENT]->(:Segment {id: $segment}) })
WITH account,
     head(COLLECT {
       MATCH (account)-[:SUBSIDIARY_OF]->(parent:Account)
       RETURN parent
       ORDER BY parent.id
       LIMIT 1
     }) AS parent,
     COLLECT {
       CALL (account) {
         MATCH (account)<-[:WITH]-(interview:Interview)<-[:TAKEN_FROM]-(quote:Quote)
         WHERE NOT EXISTS {
           MATCH (interview)-[:WITH]->(before:Account)
           WHERE before.id < account.id
         }
           AND NOT EXISTS { MATCH (quote)-[:SAID_BY]->(:Person {side: 'ours'}) }
         RETURN quote
         UNION
         MATCH (account)<-[:WORKS_AT]-(person:Person)<-[:SAID_BY]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
         WHERE coalesce(person.side, '') <> 'ours'
           AND NOT EXISTS { MATCH (interview)-[:WITH]->(:Account) }
           AND account = head(COLLECT {
             MATCH (person)-[work:WORKS_AT]->(employer:Account)
             WHERE coalesce(work.since <= interview.held_on, true)
               AND coalesce(work.until >= interview.held_on, true)
             RETURN employer
             ORDER BY coalesce(work.since, date('0001-01-01')) DESC, employer.id
             LIMIT 1
           })
         RETURN quote
       }
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes
RETURN account.id AS account,
       account.name AS name,
       account.industry AS industry,
       account.size AS size,
       account.arr AS arr,
       account.status AS status,
       account.fiscal_year_end AS fiscal_year_end,
       COLLECT {
         MATCH (account)-[:IN_SEGMENT]->(segment:Segment)
         WITH DISTINCT segment
         RETURN {segment: segment.id, name: segment.name} AS kind
         ORDER BY segment.name, segment.id
       } AS segments,
       parent.id AS parent,
       parent.name AS parent_name,
       COLLECT {
         MATCH (account)<-[:SUBSIDIARY_OF]-(child:Account)
         WITH DISTINCT child
         RETURN {account: child.id, name: child.name} AS subsidiary
         ORDER BY child.name, child.id
       } AS subsidiaries,
       COUNT {
         MATCH (account)<-[work:WORKS_AT]-(person:Person)
         WHERE coalesce(work.since <= $today, true)
           AND coalesce(work.until >= $today, true)
         RETURN DISTINCT person
       } AS people_known,
       COLLECT {
         MATCH (account)<-[:WITH]-(deal:Deal)
         WITH DISTINCT deal
         RETURN {
           deal: deal.id,
           name: deal.name,
           outcome: deal.outcome,
           closed: deal.closed,
           amount: deal.amount,
           currency: deal.currency,
           stage: deal.stage
         } AS told
         ORDER BY deal.outcome IS NOT NULL, deal.closed DESC, deal.id
       } AS deals,
       COUNT {
         CALL (account, quotes) {
           MATCH (account)<-[:WITH]-(interview:Interview)
           RETURN interview
           UNION
           UNWIND quotes AS known
           MATCH (:Quote {id: known})-[:TAKEN_FROM]->(interview:Interview)
           RETURN interview
         }
         RETURN DISTINCT interview
       } AS conversations,
       head(COLLECT {
         MATCH (account)<-[:WITH]-(interview:Interview)
         WHERE interview.held_on IS NOT NULL
         RETURN interview.held_on AS held_on
         ORDER BY held_on DESC
         LIMIT 1
       }) AS last_held_on,
       size(quotes) AS mentions,
       COUNT {
         UNWIND quotes AS known
         MATCH (:Quote {id: known})-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people,
       quotes AS quotes,
       COLLECT {
         MATCH (account)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY coalesce(name, account), account
