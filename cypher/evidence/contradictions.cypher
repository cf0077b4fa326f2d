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
  MATCH (thing)<-[evidence:EVIDENCES]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH DISTINCT quote, interview,
       CASE WHEN evidence.stance = 'contradicts' OR evidence.value_high < 0 THEN 'against' ELSE 'for' END AS side
  WITH quote, interview, side,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WITH quote, interview, side, person,
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
  WITH quote, interview, side, person, account,
       head(COLLECT {
         MATCH (account)-[:IN_SEGMENT]->(segment:Segment)
         RETURN segment.name AS name
         ORDER BY name
         LIMIT 1
       }) AS segment
  RETURN collect({
    quote: quote,
    interview: interview,
    side: side,
    person: person,
    account: account,
    segment: segment
  }) AS voices
}
UNWIND [voice IN voices WHERE voice.side = 'for'] AS one
UNWIND [voice IN voices WHERE voice.side = 'against'] AS other
WITH thing, one, other,
     CASE
       WHEN one.person = other.person
         THEN CASE WHEN one.interview <> other.interview THEN 'one person' END
       WHEN one.person <> other.person AND one.account = other.account THEN 'colleagues'
       WHEN one.person <> other.person AND one.segment <> other.segment THEN 'segments'
     END AS between
WHERE between IS NOT NULL
  AND ($between IS NULL OR between = $between)
  AND ($account IS NULL OR $account IN [one.account.id, other.account.id])
WITH thing, one, other, between,
     CASE
       WHEN between = 'one person' THEN [one.person.id, coalesce(one.person.name, one.person.title, one.person.id)]
       WHEN between = 'colleagues' THEN [one.account.id, one.account.name]
       WHEN one.segment < other.segment THEN ['', one.segment + ', ' + other.segment]
       ELSE ['', other.segment + ', ' + one.segment]
     END AS group
ORDER BY coalesce(one.interview.held_on, date('0001-01-01')) DESC,
         coalesce(other.interview.held_on, date('0001-01-01')) DESC,
         one.quote.id,
         other.quote.id
WITH thing, between, group,
     head(collect(one)) AS one,
     head(collect(other)) AS other,
     collect(one) + collect(other) AS voices
WITH thing, between, group, one, other,
     COLLECT {
       UNWIND voices AS voice
       WITH DISTINCT voice.quote.id AS known
       RETURN known
       ORDER BY known
     } AS quotes,
     COUNT {
       UNWIND voices AS voice
       WITH voice
       WHERE voice.person IS NOT NULL
       RETURN DISTINCT voice.person
     } AS people
ORDER BY CASE between WHEN 'one person' THEN 1 WHEN 'colleagues' THEN 2 ELSE 3 END,
         size(quotes) DESC,
         group[1], group[0], thing.id
LIMIT $limit
RETURN between AS between,
       group[1] AS of_whom,
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
       one.quote.id AS quote_for,
       one.quote.text AS text_for,
       one.person.id AS person_for,
       coalesce(one.person.name, one.person.title) AS name_for,
       one.account.id AS account_for,
       one.interview.held_on AS said_on_for,
       other.quote.id AS quote_against,
       other.quote.text AS text_against,
       other.person.id AS person_against,
       coalesce(other.person.name, other.person.title) AS name_against,
       other.account.id AS account_against,
       other.interview.held_on AS said_on_against,
       size(quotes) AS mentions,
       people AS people,
       quotes AS quotes
ORDER BY CASE between WHEN 'one person' THEN 1 WHEN 'colleagues' THEN 2 ELSE 3 END,
         mentions DESC, of_whom, group[0], thing
