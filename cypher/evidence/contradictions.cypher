/*
title = "Where words stand against words"
description = """Things that are supported and contradicted: by one person in two conversations, by two people of one \
account, or by people of different segments. A figure below zero, such as support of -1, speaks against. Each row shows \
the latest words on both sides; all quotes behind it are in the receipts."""

[params]
between.type = "str"
between.choices = ["one person", "colleagues", "segments"]
between.help = "Only contradictions between these."
account = { type = "str", choices = "Account", help = "Only where one of the sides counts for this account." }
deal = { type = "str", choices = "Deal", help = "Only of what is said of this deal." }
limit = { type = "int", default = 100, help = "How many to list." }

[returns]
between = "One person and their own past, colleagues, or two segments."
of_whom = "The person, the account, or the two segments."
thing = "What they contradict each other about, by id."
label = "What kind of thing that is."
name = "Its name; or in words what they dispute, such as who influences whom."
quote_for = "The latest words for it, by id."
text_for = "Those words."
person_for = "Who said them, by id."
name_for = "Who said them."
account_for = "The account that they count for, by id."
said_on_for = "The day."
quote_against = "The latest words against it, by id."
text_against = "Those words."
person_against = "Who said them, by id."
name_against = "Who said them."
account_against = "The account that they count for, by id."
said_on_against = "The day."
mentions = "How many quotes stand on the two sides."
people = "How many different people said them."
quotes = "The quotes of both sides, by id."
*/
MATCH (:Quote)-[evidence:EVIDENCES]->(thing:Concept|Claim)
WHERE evidence.stance = 'contradicts' OR evidence.value_high < 0
WITH DISTINCT thing
WHERE $deal IS NULL OR EXISTS { MATCH (thing)-[:DEAL]->(:Deal {id: $deal}) }
CALL (thing) {
  MATCH (thing)<-[evidence:EVIDENCES]-(quote:Quote)
  WITH DISTINCT quote, evidence.stance = 'contradicts' OR coalesce(evidence.value_high < 0, false) AS against
  MATCH (interview:Interview)<-[:TAKEN_FROM]-(quote)-[:SAID_BY]->(speaker:Person)
  WITH quote, against, interview, min(speaker.id) AS speaker
  WITH against, interview, speaker, quote.id AS known
  ORDER BY known
  WITH against, interview, speaker, collect(known) AS said
  MATCH (person:Person {id: speaker})
  WITH against, interview, person, said,
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
  WITH against, interview, person, said, account,
       head(COLLECT {
         MATCH (account)-[:IN_SEGMENT]->(segment:Segment)
         RETURN segment.name AS name
         ORDER BY name
         LIMIT 1
       }) AS segment
  WITH collect({
         interview: interview,
         person: person,
         account: account,
         segment: segment,
         against: against,
         said: said
       }) AS voices
  WITH voices, COLLECT {
    UNWIND voices AS voice
    WITH DISTINCT voice.segment AS segment
    WHERE segment IS NOT NULL
    RETURN segment
  } AS segments
  UNWIND voices AS voice
  UNWIND [
    ['one person', voice.person.id, coalesce(voice.person.name, voice.person.title, voice.person.id)],
    ['colleagues', voice.account.id, voice.account.name]
  ] + [other IN segments WHERE other <> voice.segment |
    ['segments', '', CASE WHEN voice.segment < other THEN voice.segment + ', ' + other ELSE other + ', ' + voice.segment END]
  ] AS group
  WITH voice, group
  WHERE group[1] IS NOT NULL
    AND ($between IS NULL OR group[0] = $between)
  ORDER BY coalesce(voice.interview.held_on, date('0001-01-01')) DESC, voice.said[0]
  WITH group,
       collect(CASE WHEN NOT voice.against THEN voice END) AS speaking_for,
       collect(CASE WHEN voice.against THEN voice END) AS speaking_against
  WITH group, group[0] AS between, speaking_for, speaking_against
  WITH group, between,
       [sides IN [[speaking_for, speaking_against], [speaking_against, speaking_for]] |
         [one IN sides[0] WHERE any(other IN sides[1] WHERE
           CASE between
             WHEN 'one person' THEN one.interview <> other.interview
             WHEN 'colleagues' THEN one.person <> other.person
             ELSE one.person <> other.person AND one.segment <> other.segment
           END
           AND ($account IS NULL OR $account IN [one.account.id, other.account.id]))]] AS sides
  WHERE sides[0] <> []
  WITH group, between, sides,
       head(COLLECT {
         UNWIND sides[0] AS one
         WITH one
         WHERE coalesce(one.interview.held_on = sides[0][0].interview.held_on, sides[0][0].interview.held_on IS NULL)
         UNWIND sides[1] AS other
         WITH one, other
         WHERE CASE between
             WHEN 'one person' THEN one.interview <> other.interview
             WHEN 'colleagues' THEN one.person <> other.person
             ELSE one.person <> other.person AND one.segment <> other.segment
           END
           AND ($account IS NULL OR $account IN [one.account.id, other.account.id])
         RETURN {one: one, other: other} AS latest
         ORDER BY coalesce(other.interview.held_on, date('0001-01-01')) DESC, one.said[0], other.said[0]
         LIMIT 1
       }) AS latest
  WITH group, between, sides[0] + sides[1] AS both, latest.one AS one, latest.other AS other
  RETURN between, group, one, other,
         COLLECT {
           UNWIND COLLECT {
             UNWIND both AS each
             UNWIND each.said AS known
             RETURN DISTINCT known
           } AS known
           RETURN known
           ORDER BY known
         } AS quotes,
         COUNT {
           UNWIND both AS each
           RETURN DISTINCT each.person
         } AS people
  ORDER BY CASE between WHEN 'one person' THEN 1 WHEN 'colleagues' THEN 2 ELSE 3 END,
           size(quotes) DESC,
           group[2], group[1]
  LIMIT $limit
}
WITH thing, between, group, one, other, quotes, people
ORDER BY CASE between WHEN 'one person' THEN 1 WHEN 'colleagues' THEN 2 ELSE 3 END,
         size(quotes) DESC,
         group[2], group[1], thing.id
LIMIT $limit
RETURN between AS between,
       group[2] AS of_whom,
       thing.id AS thing,
       head([label IN labels(thing) WHERE NOT label IN ['Concept', 'Claim', 'Competitor']]) AS label,
       CASE WHEN thing:Claim THEN head(COLLECT {
         OPTIONAL MATCH (thing)-->(start)-[shortcut {claim: thing.id}]->(end)
         WITH start, end, toLower(replace(type(shortcut), '_', ' ')) AS verb
         RETURN reduce(
           told = coalesce(coalesce(start.name, start.title, start.id) + ' ' + verb + ' ' + coalesce(end.name, end.title, end.id), ''),
           further IN [kind IN [thing.kind, thing.power] WHERE kind <> coalesce(verb, '')] + COLLECT {
             MATCH (thing)-[role]->(joined)
             WHERE NOT joined:Source AND NOT coalesce(joined IN [start, end], false)
             RETURN toLower(type(role)) + ' ' + coalesce(joined.name, joined.title, joined.id) AS further
             ORDER BY further
           } | told + CASE told WHEN '' THEN '' ELSE ', ' END + further
         ) AS told
         ORDER BY told
         LIMIT 1
       }) ELSE thing.name END AS name,
       one.said[0] AS quote_for,
       head(COLLECT {
         MATCH (quote:Quote {id: one.said[0]})
         RETURN quote.text AS text
       }) AS text_for,
       one.person.id AS person_for,
       coalesce(one.person.name, one.person.title) AS name_for,
       one.account.id AS account_for,
       one.interview.held_on AS said_on_for,
       other.said[0] AS quote_against,
       head(COLLECT {
         MATCH (quote:Quote {id: other.said[0]})
         RETURN quote.text AS text
       }) AS text_against,
       other.person.id AS person_against,
       coalesce(other.person.name, other.person.title) AS name_against,
       other.account.id AS account_against,
       other.interview.held_on AS said_on_against,
       size(quotes) AS mentions,
       people AS people,
       quotes AS quotes
ORDER BY CASE between WHEN 'one person' THEN 1 WHEN 'colleagues' THEN 2 ELSE 3 END,
         mentions DESC, of_whom, group[1], thing
