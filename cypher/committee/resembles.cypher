/*
title = "Open deals that resemble a lost one"
description = """Open deals that share empty seats or objections with a deal that was lost, most shared first. A seat is \
shared where nobody is known to fill it in the open deal, and in the lost deal nobody did, or nobody whom we ever \
spoke to. An objection is shared where it was raised in conversations of both. No probability: what is shared is shown."""

[params]
deal = { type = "str", choices = "Deal", help = "Only this open deal; absent: all open deals." }
limit = { type = "int", default = 50, help = "How many pairs of deals to list." }

[returns]
deal = "The open deal, by id."
deal_name = "The open deal."
days = "Days from today until it is expected to be decided; below zero where that has passed."
lost = "The lost deal, by id."
lost_name = "The lost deal."
shared = "How many seats and objections they share."
seats = "The parts in the committee that nobody plays here, and who played them there."
objections = "The objections that were raised in both."
people = "How many different people spoke of what is shared, in conversations of either deal."
quotes = "What they said of it, by id."
*/
CALL () {
  MATCH (lost:Deal {outcome: 'lost'})
  CALL (lost) {
    MATCH (lost)<-[:OF]-(seat:Seat)-[:FOR]->(thing:Role)
    WHERE NOT EXISTS {
      MATCH (seat)<-[:SEAT]-(held:Holding)-[:PERSON]->(holder:Person)<-[:SPOKEN_BY]-(:Utterance)
      WHERE COUNT {
          MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
          RETURN DISTINCT speaker
        } <= COUNT {
          MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
          RETURN DISTINCT speaker
        }
    }
    RETURN thing
    UNION
    MATCH (lost)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(:Quote)-[:EVIDENCES {stance: 'supports'}]->(thing:Objection)
    RETURN thing
  }
  WITH thing, collect(lost) AS lost
  RETURN collect({thing: thing, lost: lost}) AS of_lost
}
MATCH (deal:Deal)
WHERE deal.outcome IS NULL AND ($deal IS NULL OR deal.id = $deal)
CALL (deal) {
  MATCH (deal)<-[:OF]-(seat:Seat)-[:FOR]->(thing:Role)
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
  RETURN thing
  UNION
  MATCH (deal)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(:Quote)-[:EVIDENCES {stance: 'supports'}]->(thing:Objection)
  RETURN thing
}
UNWIND [known IN of_lost WHERE known.thing = thing | known.lost] AS found
UNWIND found AS lost
WITH deal, lost, collect(thing) AS shared
ORDER BY size(shared) DESC, deal.closed, deal.id, lost.id
LIMIT $limit
WITH deal, lost, shared,
     COLLECT {
       UNWIND [deal, lost] AS either
       MATCH (either)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)-[:EVIDENCES]->(told:Concept|Claim)
       WHERE told IN shared
         OR EXISTS {
           MATCH (told)-[:SEAT]->(:Seat)-[:FOR]->(role:Role)
           WHERE role IN shared
         }
       RETURN DISTINCT quote
       ORDER BY quote.id
     } AS quotes
RETURN deal.id AS deal,
       deal.name AS deal_name,
       duration.inDays($today, deal.closed).days AS days,
       lost.id AS lost,
       lost.name AS lost_name,
       size(shared) AS shared,
       COLLECT {
         UNWIND shared AS role
         WITH role
         WHERE role:Role
         RETURN {
           role: role.id,
           name: role.name,
           played_by: COLLECT {
             MATCH (lost)<-[:OF]-(seat:Seat)-[:FOR]->(role)
             MATCH (seat)<-[:SEAT]-(:Holding)-[:PERSON]->(holder:Person)
             RETURN DISTINCT coalesce(holder.name, holder.title, holder.id) AS called
             ORDER BY called
           }
         } AS part
         ORDER BY role.id
       } AS seats,
       COLLECT {
         UNWIND shared AS objection
         WITH objection
         WHERE objection:Objection
         RETURN {objection: objection.id, name: objection.name} AS raised
         ORDER BY objection.id
       } AS objections,
       COUNT {
         UNWIND quotes AS quote
         MATCH (quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people,
       [quote IN quotes | quote.id] AS quotes
ORDER BY shared DESC, days, deal, lost
