/*
title = "Seats nobody fills"
description = """Places in a committee that nobody is known to fill, open deals first, the next to close on top. A \
seat is filled where somebody holds it and no more people deny that than say it."""

[params]
deal = { type = "str", choices = "Deal", help = "Only this deal; absent: all deals." }

[returns]
seat = "The seat, by id."
name = "What the seat is called."
role = "The part that whoever sits there plays."
deal = "The deal, by id."
deal_name = "The deal."
account = "Who decides, by id."
account_name = "Who decides."
outcome = "How the deal ended; absent while it is open."
closed = "The day it was decided, or is expected to be."
days = "Days from today until then; below zero where it has passed."
signs = "In which steps whoever sits there has a say, and which."
mentions = "How many quotes, in conversations of this deal, speak of the role or of the seat."
people = "How many different people said them."
quotes = "Those quotes, by id."
records = "The rows of tables of record that name the seat."
*/
MATCH (seat:Seat)-[:OF]->(deal:Deal)
WHERE $deal IS NULL OR deal.id = $deal
WITH DISTINCT seat, deal
WHERE NOT EXISTS {
  MATCH (seat)<-[:SEAT]-(held:Holding)
  WHERE COUNT {
      MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
      RETURN DISTINCT speaker
    } <= COUNT {
      MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
      RETURN DISTINCT speaker
    }
}
WITH seat, deal,
     head(COLLECT { MATCH (seat)-[:FOR]->(role:Role) RETURN role ORDER BY role.id LIMIT 1 }) AS role,
     head(COLLECT {
       MATCH (deal)-[:WITH]->(account:Account)
       RETURN account
       ORDER BY account.id
       LIMIT 1
     }) AS account
WITH seat, deal, role, account,
     COLLECT {
       MATCH (deal)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
       WHERE EXISTS { MATCH (quote)-[:EVIDENCES]->(role) }
         OR EXISTS { MATCH (quote)-[:EVIDENCES]->(:Claim)-[:SEAT]->(seat) }
       RETURN DISTINCT quote
       ORDER BY quote.id
     } AS quotes
RETURN seat.id AS seat,
       seat.name AS name,
       role.name AS role,
       deal.id AS deal,
       deal.name AS deal_name,
       account.id AS account,
       account.name AS account_name,
       deal.outcome AS outcome,
       deal.closed AS closed,
       duration.inDays($today, deal.closed).days AS days,
       COLLECT {
         MATCH (seat)<-[:SEAT]-(sign:SignOff)-[:STEP]->(step:Step)
         WHERE COUNT {
             MATCH (sign)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           } <= COUNT {
             MATCH (sign)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           }
         WITH DISTINCT step, sign.power AS power
         RETURN {step: step.name, position: step.position, power: power} AS signed
         ORDER BY step.position, step.id, power
       } AS signs,
       size(quotes) AS mentions,
       COUNT {
         UNWIND quotes AS quote
         MATCH (quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people,
       [quote IN quotes | quote.id] AS quotes,
       COLLECT {
         MATCH (seat)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY outcome IS NOT NULL, closed, deal, seat
