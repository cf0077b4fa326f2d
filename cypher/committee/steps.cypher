/*
title = "Steps to the signature"
description = """The steps of one deal in their order, with the seats that have a say in each, and who holds them. \
Seats and sign-offs that more people deny than support do not count."""

[params]
deal = { type = "str", choices = "Deal", help = "The steps of this deal; absent: of the open deal that closes next, or where none is open of the one decided last." }

[returns]
deal = "The deal, by id."
step = "The step, by id."
name = "The step."
position = "Its place in the order, from 1."
limit = "The amount up to which it suffices."
currency = "The currency of that amount."
seats = "Who has a say: seat, name, role, power, recorded (whether a table states the say), spoken (whether people say it), holders (person, name)."
unfilled = "How many of these seats nobody is known to hold."
people = "How many different people spoke of who has a say here, or who holds the seats."
quotes = "What they said, by id."
records = "The rows of tables of record that state the step, or that a seat has a say in it."
*/
CALL (*) {
  MATCH (deal:Deal)
  WHERE $deal IS NULL OR deal.id = $deal
  RETURN deal
  ORDER BY deal.outcome IS NOT NULL,
           coalesce(deal.closed < $today, false),
           CASE WHEN deal.outcome IS NULL THEN deal.closed END,
           deal.closed DESC,
           deal.id
  LIMIT 1
}
MATCH (deal)<-[:OF]-(step:Step)
WITH DISTINCT deal, step
WITH deal, step,
     COLLECT {
       MATCH (step)<-[:STEP]-(sign:SignOff)-[:SEAT]->(seat:Seat)
       WHERE COUNT {
           MATCH (sign)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
           RETURN DISTINCT speaker
         } <= COUNT {
           MATCH (sign)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
           RETURN DISTINCT speaker
         }
       WITH seat, sign.power AS power, collect(sign) AS signs
       RETURN {
         seat: seat.id,
         name: seat.name,
         role: head(COLLECT { MATCH (seat)-[:FOR]->(role:Role) RETURN role.name AS name ORDER BY name }),
         power: power,
         recorded: any(sign IN signs WHERE EXISTS {
           MATCH (sign)-[said:STATED_IN]->(:Source)
           WHERE said.row IS NOT NULL
         }),
         spoken: any(sign IN signs WHERE EXISTS { (sign)<-[:EVIDENCES {stance: 'supports'}]-(:Quote) }),
         holders: COLLECT {
           MATCH (seat)<-[:SEAT]-(held:Holding)-[:PERSON]->(person:Person)
           WHERE COUNT {
               MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
               RETURN DISTINCT speaker
             } <= COUNT {
               MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
               RETURN DISTINCT speaker
             }
           WITH DISTINCT person
           RETURN {person: person.id, name: coalesce(person.name, person.title)} AS holder
           ORDER BY holder.name, holder.person
         }
       } AS told
       ORDER BY told.power, told.name, told.seat
     } AS seats,
     COLLECT {
       CALL (step) {
         MATCH (step)<-[:STEP]-(:SignOff)<-[:EVIDENCES]-(quote:Quote)
         RETURN quote
         UNION
         MATCH (step)<-[:STEP]-(:SignOff)-[:SEAT]->(:Seat)<-[:SEAT]-(:Holding)<-[:EVIDENCES]-(quote:Quote)
         RETURN quote
       }
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes
RETURN deal.id AS deal,
       step.id AS step,
       step.name AS name,
       step.position AS position,
       step.limit AS limit,
       step.currency AS currency,
       seats AS seats,
       size([seat IN seats WHERE size(seat.holders) = 0]) AS unfilled,
       COUNT {
         UNWIND quotes AS known
         MATCH (:Quote {id: known})-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people,
       quotes AS quotes,
       COLLECT {
         CALL (step) {
           MATCH (step)-[said:STATED_IN]->(source:Source)
           RETURN source, said.row AS row
           UNION
           MATCH (step)<-[:STEP]-(:SignOff)-[said:STATED_IN]->(source:Source)
           RETURN source, said.row AS row
         }
         WITH source, row
         WHERE row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: row} AS record
         ORDER BY source.id, row
       } AS records
ORDER BY position, name, step
