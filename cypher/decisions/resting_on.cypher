/*
title = "What our decisions rest on"
description = """Every decision and insight with the words that it was founded on: its own quotes, and those behind what \
it names, such as an insight or who influences whom, up to four steps down. A decision that loses all words for it when one account is \
left out rests on that account. What was said for it and is unplaced counts nowhere."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
decision = { type = "str", choices = "Decision", help = "Only this decision." }
without = { type = "str", choices = "Account", help = "Leave the words of this account out; absent: nobody left out." }

[returns]
decision = "The decision or insight, by id."
label = "Decision or Insight."
name = "What we call it."
text = "What was decided, or concluded."
status = "Whether a decision stands."
owner = "Who answers for it."
decided_on = "The day it was made."
changes = "The features that it changes."
mentions = "How many quotes speak for it."
people = "How many different people said them."
accounts = "How many different accounts they count for."
rests_on = "The account without which nothing speaks for it, by id; absent where there is none such."
rests_on_name = "That account."
mentions_against = "How many quotes speak against it."
people_against = "How many different people said those."
unplaced = "How many quotes that nobody said it names."
quotes = "The quotes for it, by id."
quotes_against = "The quotes against it, by id."
*/
MATCH (decision:Decision|Insight)
WHERE $decision IS NULL OR decision.id = $decision
CALL (decision) {
  CALL (decision) {
    MATCH path = (decision)-[:RESTS_ON*1..4]->(quote:Quote)
    RETURN quote, size([step IN relationships(path) WHERE step.stance = 'against']) AS turns
    UNION
    MATCH path = (decision)-[:RESTS_ON*1..3]->(:Claim)<-[evidence:EVIDENCES]-(quote:Quote)
    RETURN quote, size([step IN relationships(path) WHERE step.stance IN ['against', 'contradicts']]) AS turns
  }
  MATCH (quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH DISTINCT quote, interview, turns % 2 = 0 AS speaks_for
  WITH quote, interview, speaks_for,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WITH quote, person, speaks_for,
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
  WHERE $without IS NULL OR coalesce(account.id, '') <> $without
  ORDER BY quote.id
  RETURN collect(DISTINCT CASE WHEN speaks_for THEN quote.id END) AS quotes,
         count(DISTINCT CASE WHEN speaks_for THEN person END) AS people,
         collect(DISTINCT CASE WHEN speaks_for THEN account END) AS accounts,
         count(CASE WHEN speaks_for AND account IS NULL THEN 1 END) AS homeless,
         collect(DISTINCT CASE WHEN NOT speaks_for THEN quote.id END) AS quotes_against,
         count(DISTINCT CASE WHEN NOT speaks_for THEN person END) AS people_against
}
RETURN decision.id AS decision,
       head(labels(decision)) AS label,
       decision.name AS name,
       decision.text AS text,
       decision.status AS status,
       decision.owner AS owner,
       decision.decided_on AS decided_on,
       COLLECT {
         MATCH (decision)-[:CHANGES]->(feature:Feature)
         RETURN DISTINCT feature.name AS called
         ORDER BY called
       } AS changes,
       size(quotes) AS mentions,
       people AS people,
       size(accounts) AS accounts,
       CASE WHEN size(accounts) = 1 AND homeless = 0 THEN accounts[0].id END AS rests_on,
       CASE WHEN size(accounts) = 1 AND homeless = 0 THEN accounts[0].name END AS rests_on_name,
       size(quotes_against) AS mentions_against,
       people_against AS people_against,
       COUNT {
         MATCH (decision)-[:RESTS_ON*1..3]->(unplaced:Unplaced)
         RETURN DISTINCT unplaced
       } AS unplaced,
       quotes AS quotes,
       quotes_against AS quotes_against
ORDER BY label, status = 'reversed', decided_on DESC, name, decision
