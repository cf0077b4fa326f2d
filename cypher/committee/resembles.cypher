/*
title = "Open deals that resemble a lost one"
description = """Open deals that share empty seats or objections with a deal that was lost, most shared first. A seat is \
shared where nobody is known to fill it in the open deal, and in the lost deal nobody did, or nobody whom we ever \
spoke to. An objection is shared where it was raised in conversations of both. No probability: what is shared is shown."""

[params]
deal = { type = "str", choices = "Deal", help = "Only this open deal; absent: all open deals." }

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
MATCH (deal:Deal)
WHERE deal.outcome IS NULL AND ($deal IS NULL OR deal.id = $deal)
CALL (deal) {
  MATCH (deal)<-[:OF]-(seat:Seat)-[:FOR]->(role:Role)<-[:FOR]-(other:Seat)-[:OF]->(lost:Deal {outcome: 'lost'})
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
    AND NOT EXISTS {
      MATCH (other)<-[:SEAT]-(held:Holding)-[:PERSON]->(holder:Person)<-[:SPOKEN_BY]-(:Utterance)
      WHERE COUNT {
          MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
          RETURN DISTINCT speaker
        } <= COUNT {
          MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
          RETURN DISTINCT speaker
        }
    }
  RETURN lost, role AS shared
  UNION
  MATCH (deal)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(:Quote)-[:EVIDENCES {stance: 'supports'}]->(objection:Objection)
  MATCH (objection)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:TAKEN_FROM]->(:Interview)-[:FOR]->(lost:Deal)
  WHERE lost.outcome = 'lost'
  RETURN lost, objection AS shared
}
WITH deal, lost, collect(DISTINCT shared) AS shared
WITH deal, lost, shared,
     COLLECT {
       UNWIND shared AS thing
       UNWIND [deal, lost] AS either
       MATCH (either)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
       WHERE EXISTS { MATCH (quote)-[:EVIDENCES]->(thing) }
         OR EXISTS { MATCH (quote)-[:EVIDENCES]->(:Claim)-[:SEAT]->(:Seat)-[:FOR]->(thing) }
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
