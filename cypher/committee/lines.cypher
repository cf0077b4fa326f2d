/*
title = "Who moves whom"
description = """Every line of influence and of reporting, with what speaks for it and against it. Asked of one deal: \
the lines of that deal and those of no deal, of the people who work at its account (today, or while a decided deal \
was open) or fill a seat in it; a person who has left the account is left out, whatever they sat on or moved. \
Somebody from elsewhere, such as an auditor, counts where a line is limited to this very deal. Seats and sign-offs \
that more people deny than support do not count."""
view = { kind = "lines" }

[params]
deal = { type = "str", choices = "Deal", help = "Only the lines that count in this deal." }
person = { type = "str", choices = "Person", help = "Only the lines at either end of which this person stands." }
otherwise.type = "str"
otherwise.default = "every line"
otherwise.choices = ["every line", "the deal that closes next"]
otherwise.help = """What is meant where no deal is named. Of open deals one that is overdue comes last; where none \
is open, the deal that was decided last."""

[returns]
line = "The line, by id: evidence/quotes_of shows the words."
kind = "Informal, veto, conflict, or reporting."
deal = "The deal to which the line is limited, by id; absent where it holds in all."
deal_name = "That deal."
start = "Who moves, or who reports, by id."
start_name = "Who moves, or who reports."
start_title = "What that person's card says."
end = "Who is moved, or reported to, by id."
end_name = "Who is moved, or reported to."
end_title = "What that person's card says."
about = "The question on which the line holds, by id; absent where it holds on all."
about_name = "That question."
people_for = "How many different people say that it is so."
people_against = "How many different people say that it is not so."
start_signs = "In which steps of the deal the first person has a say through a seat, which, and whether tables of record say so."
end_signs = "In which steps of the deal the second person has a say through a seat, which, and whether tables of record say so."
voices = "What was said for it and against it: quote, person, name, stance, said_on, happened_on."
records = "The rows of tables of record that state it: it stands on paper."
quotes = "The quotes for it and against it, by id."
*/
CALL (*) {
  OPTIONAL MATCH (deal:Deal)
  WHERE deal.id = $deal OR ($deal IS NULL AND $otherwise = 'the deal that closes next')
  RETURN deal
  ORDER BY deal.outcome IS NOT NULL,
           coalesce(deal.closed < $today, false),
           CASE WHEN deal.outcome IS NULL THEN deal.closed END,
           deal.closed DESC,
           deal.id
  LIMIT 1
}
WITH deal, CASE WHEN deal IS NULL THEN [] ELSE [
       CASE WHEN deal.outcome IS NULL THEN $today ELSE deal.opened END,
       CASE WHEN deal.outcome IS NULL THEN $today ELSE deal.closed END
     ] END AS days
CALL (deal, days) {
  MATCH (deal)-[:WITH]->(:Account)<-[work:WORKS_AT]-(person:Person)
  WITH person,
       coalesce(work.since <= days[1], true) AND coalesce(work.until >= days[0], true) AS there
  WITH person, max(CASE WHEN there THEN 1 ELSE 0 END) AS there
  RETURN collect(CASE there WHEN 1 THEN person END) AS staff,
         collect(CASE there WHEN 0 THEN person END) AS gone
}
CALL (deal) {
  OPTIONAL MATCH (deal)<-[:OF]-(:Seat)<-[:SEAT]-(held:Holding)-[:PERSON]->(person:Person)
  WHERE COUNT {
      MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
      RETURN DISTINCT speaker
    } <= COUNT {
      MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
      RETURN DISTINCT speaker
    }
  RETURN collect(DISTINCT person) AS seated
}
CALL (*) {
  MATCH (line:Influence)-[:INFLUENCER]->(start:Person)
  MATCH (line)-[:INFLUENCED]->(end:Person)
  WHERE $person IS NULL OR start.id = $person OR end.id = $person
  RETURN line, line.kind AS kind, start, end
  UNION
  MATCH (line:Reporting)-[:PERSON]->(start:Person)
  MATCH (line)-[:MANAGER]->(end:Person)
  WHERE $person IS NULL OR start.id = $person OR end.id = $person
  RETURN line, 'reporting' AS kind, start, end
}
OPTIONAL MATCH (line)-[:DEAL]->(limit:Deal)
OPTIONAL MATCH (line)-[:ABOUT]->(about:Concept)
WITH deal, staff, gone, seated, line, kind, start, end, limit, about
WHERE start <> end
  AND (deal IS NULL
    OR NOT start IN gone
    AND NOT end IN gone
    AND (limit = deal
      OR limit IS NULL
      AND (start IN staff OR start IN seated)
      AND (end IN staff OR end IN seated)))
WITH deal, line, kind, start, end, limit, about,
     COLLECT {
       MATCH (line)<-[evidence:EVIDENCES]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
       OPTIONAL MATCH (quote)-[:SAID_BY]->(speaker:Person)
       WITH quote, evidence.stance AS stance, interview.held_on AS said_on,
            min(speaker.id) AS person, max(evidence.happened_on) AS happened_on
       OPTIONAL MATCH (speaker:Person {id: person})
       RETURN {
         quote: quote.id,
         person: person,
         name: coalesce(speaker.name, speaker.title),
         stance: stance,
         said_on: said_on,
         happened_on: happened_on
       } AS voice
       ORDER BY said_on, quote.id, stance
     } AS voices,
     [person IN [start, end] | COLLECT {
       MATCH (person)<-[:PERSON]-(held:Holding)-[:SEAT]->(:Seat)<-[:SEAT]-(sign:SignOff)-[:STEP]->(step:Step)
       MATCH (step)-[:OF]->(place:Deal)
       WHERE place = coalesce(deal, limit, place)
       WITH DISTINCT held, sign, step, place
       WHERE all(claim IN [held, sign] WHERE COUNT {
           MATCH (claim)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
           RETURN DISTINCT speaker
         } <= COUNT {
           MATCH (claim)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
           RETURN DISTINCT speaker
         })
       WITH DISTINCT step, sign.power AS power, place
       RETURN {step: step.name, position: step.position, power: power, deal: place.id, recorded: EXISTS {
         MATCH (person)<-[:PERSON]-(held:Holding)-[:SEAT]->(:Seat)<-[:SEAT]-(sign:SignOff)-[:STEP]->(step)
         WHERE sign.power = power
           AND all(claim IN [held, sign] WHERE EXISTS {
             MATCH (claim)-[said:STATED_IN]->(:Source)
             WHERE said.row IS NOT NULL
           })
       }} AS signed
       ORDER BY place.id, step.position, step.id, power
     }] AS signs
RETURN line.id AS line,
       kind AS kind,
       limit.id AS deal,
       limit.name AS deal_name,
       start.id AS start,
       coalesce(start.name, start.title) AS start_name,
       start.title AS start_title,
       end.id AS end,
       coalesce(end.name, end.title) AS end_name,
       end.title AS end_title,
       about.id AS about,
       about.name AS about_name,
       COUNT {
         UNWIND voices AS voice
         WITH voice
         WHERE voice.stance = 'supports' AND voice.person IS NOT NULL
         RETURN DISTINCT voice.person
       } AS people_for,
       COUNT {
         UNWIND voices AS voice
         WITH voice
         WHERE voice.stance = 'contradicts' AND voice.person IS NOT NULL
         RETURN DISTINCT voice.person
       } AS people_against,
       signs[0] AS start_signs,
       signs[1] AS end_signs,
       voices AS voices,
       COLLECT {
         MATCH (line)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records,
       COLLECT {
         UNWIND voices AS voice
         RETURN DISTINCT voice.quote AS known
         ORDER BY known
       } AS quotes
ORDER BY start_name, start, end_name, end, kind, line
