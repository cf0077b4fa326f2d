/*
title = "Whom we know"
description = """Every person with where they work and worked, the seats they hold, how many quotes are theirs, and \
how many quotes of others speak of them: by name, or of a line, a seat or a support in which they stand."""
view = { kind = "bars", of = "name", by = "mentions" }

[params]
person = { type = "str", choices = "Person", help = "Only this person." }
account = { type = "str", choices = "Account", help = "Only people who work or worked at this account." }

[returns]
person = "The person, by id."
name = "The person."
title = "What the person's card says."
side = "Whose side of the table."
identity = "Whether we know who it is, know only that it is somebody, or it is several people."
aliases = "Other spellings of the name."
account = "Where the person works, by id: the latest employer."
account_name = "That employer."
jobs = "Where the person works and worked, the latest first: account, name, title, since, until."
seats = "The seats that the person holds: deal, deal_name, outcome, seat, role."
spoke = "Whether the person spoke in a conversation, quoted or not."
mentions = "How many quotes the person said."
mentions_about = "How many quotes of others speak of the person."
people_about = "How many different people said those."
first_said_on = "The day of the first quote."
last_said_on = "The day of the last quote."
quotes = "The quotes that the person said, by id."
quotes_about = "The quotes of others that speak of the person, by id."
records = "The rows of tables of record that name the person's employment."
*/
MATCH (person:Person)
WHERE ($person IS NULL OR person.id = $person)
  AND ($account IS NULL OR EXISTS { MATCH (person)-[:WORKS_AT]->(:Account {id: $account}) })
WITH person,
     COLLECT {
       MATCH (person)-[employed:WORKS_AT]->(employer:Account)
       WITH DISTINCT employer, employed.since AS since, employed.until AS until, employed.title AS title
       RETURN {
         account: employer.id,
         name: employer.name,
         title: coalesce(title, CASE WHEN until IS NULL THEN person.title END),
         since: since,
         until: until
       } AS job
       ORDER BY until IS NOT NULL, coalesce(since, date('0001-01-01')) DESC, until DESC, employer.id, title
     } AS jobs,
     COLLECT {
       MATCH (person)<-[:SAID_BY]-(quote:Quote)
       RETURN DISTINCT quote.id AS known
       ORDER BY known
     } AS quotes,
     COLLECT {
       CALL (person) {
         MATCH (person)<-[:ABOUT]-(quote:Quote)
         RETURN quote
         UNION
         MATCH (person)<-[joined]-(claim:Claim)<-[:EVIDENCES]-(quote:Quote)
         RETURN quote
       }
       WITH DISTINCT quote
       WHERE NOT EXISTS { MATCH (quote)-[:SAID_BY]->(person) }
       RETURN quote.id AS known
       ORDER BY known
     } AS quotes_about
RETURN person.id AS person,
       person.name AS name,
       person.title AS title,
       person.side AS side,
       person.identity AS identity,
       COLLECT {
         UNWIND coalesce(person.aliases, []) AS alias
         RETURN DISTINCT alias
         ORDER BY alias
       } AS aliases,
       jobs[0].account AS account,
       jobs[0].name AS account_name,
       jobs AS jobs,
       COLLECT {
         MATCH (person)<-[:PERSON]-(held:Holding)-[:SEAT]->(seat:Seat)-[:OF]->(deal:Deal)
         WHERE COUNT {
             MATCH (held)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           } <= COUNT {
             MATCH (held)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
             RETURN DISTINCT speaker
           }
         WITH DISTINCT seat, deal
         RETURN {
           deal: deal.id,
           deal_name: deal.name,
           outcome: deal.outcome,
           seat: seat.name,
           role: head(COLLECT { MATCH (seat)-[:FOR]->(role:Role) RETURN role.name AS name ORDER BY name })
         } AS held
         ORDER BY deal.outcome IS NOT NULL, deal.closed DESC, deal.id, seat.id
       } AS seats,
       EXISTS { MATCH (person)<-[:SPOKEN_BY]-(:Utterance) } OR size(quotes) > 0 AS spoke,
       size(quotes) AS mentions,
       size(quotes_about) AS mentions_about,
       COUNT {
         UNWIND quotes_about AS known
         MATCH (:Quote {id: known})-[:SAID_BY]->(speaker:Person)
         RETURN DISTINCT speaker
       } AS people_about,
       head(COLLECT {
         MATCH (person)<-[:SAID_BY]-(:Quote)-[:TAKEN_FROM]->(interview:Interview)
         WHERE interview.held_on IS NOT NULL
         RETURN interview.held_on AS said_on
         ORDER BY said_on
         LIMIT 1
       }) AS first_said_on,
       head(COLLECT {
         MATCH (person)<-[:SAID_BY]-(:Quote)-[:TAKEN_FROM]->(interview:Interview)
         WHERE interview.held_on IS NOT NULL
         RETURN interview.held_on AS said_on
         ORDER BY said_on DESC
         LIMIT 1
       }) AS last_said_on,
       quotes AS quotes,
       quotes_about AS quotes_about,
       COLLECT {
         MATCH (person)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY coalesce(name, person), person
