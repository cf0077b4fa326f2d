/*
title = "Who sits in the committee"
description = """Everybody who fills a seat of the deal, moves or is moved by somebody in this deal alone, or is said to \
be for or against us in it. Support is the median, over those who spoke of it, of what each said last, from -2 to 2. What somebody signs \
follows from the seats; seats and sign-offs that more people deny than support do not count."""
view = { kind = "bars", of = "name", by = "people" }

[params]
deal = { type = "str", choices = "Deal", help = "Only this deal; absent: all deals." }

[returns]
deal = "The deal, by id."
deal_name = "The deal."
person = "The person, by id."
name = "The person."
title = "What that person's card says."
side = "Whose side of the table."
seats = "The seats that the person fills in this deal, with the role and since when."
signs = "In which steps of the deal the person has a say, and which."
support = "How much the person is for us, from -2 to 2; absent where nobody spoke of it."
support_low = "The lowest that anybody said last."
support_high = "The highest that anybody said last."
people = "How many different people spoke of the person in this committee."
quotes = "The quotes that speak of the person in this committee, by id."
records = "The rows of tables of record that seat the person."
*/
MATCH (deal:Deal)
WHERE $deal IS NULL OR deal.id = $deal
CALL (deal) {
  MATCH (deal)<-[:OF]-(:Seat)<-[:SEAT]-(claim:Holding)-[:PERSON]->(person:Person)
  RETURN person, claim
  UNION
  MATCH (deal)<-[:DEAL]-(claim:Influence)-[:INFLUENCER|INFLUENCED]->(person:Person)
  RETURN person, claim
  UNION
  MATCH (deal)<-[:DEAL]-(claim:Support)-[:PERSON]->(person:Person)
  RETURN person, claim
}
WITH deal, person, collect(DISTINCT claim) AS claims
CALL (deal, person) {
  MATCH (deal)<-[:DEAL]-(claim:Support)-[:PERSON]->(person)
  MATCH (claim)<-[evidence:EVIDENCES {stance: 'supports'}]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  MATCH (quote)-[:SAID_BY]->(speaker:Person)
  WITH speaker, quote, interview, evidence.coder AS coder,
       avg((coalesce(evidence.value_low, evidence.value_high)
         + coalesce(evidence.value_high, evidence.value_low)) / 2.0) AS level
  WITH speaker, quote, interview, avg(level) AS level
  WHERE level IS NOT NULL
  WITH speaker, level
  ORDER BY coalesce(interview.held_on, date('0001-01-01')) DESC, quote.start DESC, quote.id
  WITH speaker, head(collect(level)) AS latest
  RETURN percentileCont(latest, 0.5) AS support, min(latest) AS support_low, max(latest) AS support_high
}
RETURN deal.id AS deal,
       deal.name AS deal_name,
       person.id AS person,
       coalesce(person.name, person.title) AS name,
       person.title AS title,
       person.side AS side,
       COLLECT {
         MATCH (deal)<-[:OF]-(seat:Seat)<-[:SEAT]-(claim:Holding)-[:PERSON]->(person)
         WHERE COUNT {
             MATCH (claim)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           } <= COUNT {
             MATCH (claim)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           }
         WITH seat, min(claim.since) AS since
         RETURN {
           seat: seat.id,
           name: seat.name,
           role: head(COLLECT { MATCH (seat)-[:FOR]->(role:Role) RETURN role.name AS name ORDER BY name }),
           since: since
         } AS held
         ORDER BY seat.id
       } AS seats,
       COLLECT {
         MATCH (deal)<-[:OF]-(seat:Seat)<-[:SEAT]-(held:Holding)-[:PERSON]->(person)
         MATCH (seat)<-[:SEAT]-(sign:SignOff)-[:STEP]->(step:Step)
         WITH DISTINCT held, sign, step
         WHERE all(claim IN [held, sign] WHERE COUNT {
             MATCH (claim)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           } <= COUNT {
             MATCH (claim)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           })
         WITH DISTINCT step, sign.power AS power
         RETURN {step: step.name, position: step.position, power: power} AS signed
         ORDER BY step.position, step.id, power
       } AS signs,
       support AS support,
       support_low AS support_low,
       support_high AS support_high,
       COUNT {
         UNWIND claims AS claim
         MATCH (claim)<-[:EVIDENCES]-(:Quote)-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people,
       COLLECT {
         UNWIND claims AS claim
         MATCH (claim)<-[:EVIDENCES]-(quote:Quote)
         RETURN DISTINCT quote.id AS known
         ORDER BY known
       } AS quotes,
       COLLECT {
         UNWIND claims AS claim
         MATCH (claim:Holding)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         WITH DISTINCT source, said
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY deal_name, deal, size(seats) = 0, name, person
