/*
title = "Us and the others"
description = """What every other product offers, by its latest catalogue and beside our own status (basis: catalogue), \
and what people say when they hold one option against another (basis: voices)."""

[params]
alternative = { type = "str", choices = "Alternative", help = "Only this option." }

[returns]
alternative = "The option judged, by id."
name = "The option judged."
kind = "What sort of option it is: ours, competitor, in-house or status quo."
basis = "Whether a catalogue says it, or people."
subject = "The feature or criterion, by id."
subject_name = "The feature or criterion."
against = "Against which option it is held, by id; in a catalogue, our own product."
against_name = "Against which option it is held."
account = "For whom it holds, by id; absent where for all."
account_name = "For whom it holds."
level = "Whether it has the feature whole, in part, or not, according to the catalogue."
our_status = "How far our own product is with the feature; absent where it is not ours."
as_of = "The day for which the catalogue speaks."
catalogue = "The catalogue."
people_for = "How many different people say that it is so."
people_against = "How many different people say that it is not so."
quotes = "The quotes for and against it, by id."
records = "The rows of tables of record that state it."
*/
CALL (*) {
  MATCH (offer:Offer)-[:ALTERNATIVE]->(alternative:Alternative)
  MATCH (offer)-[:FEATURE]->(subject:Feature)
  WITH DISTINCT offer, alternative, subject
  ORDER BY coalesce(offer.as_of, date('0001-01-01')) DESC, offer.id
  WITH alternative, subject, head(collect(offer)) AS claim
  RETURN claim, alternative, subject, null AS against, null AS account, 'catalogue' AS basis
  UNION
  MATCH (claim:Comparison)-[:ALTERNATIVE]->(alternative:Alternative)
  MATCH (claim)-[:AGAINST]->(against:Alternative)
  MATCH (claim)-[:CRITERION]->(subject:Criterion)
  OPTIONAL MATCH (claim)-[:ACCOUNT]->(account:Account)
  RETURN claim, alternative, subject, against, account, 'voices' AS basis
}
WITH claim, alternative, subject, account, basis,
     coalesce(against, head(COLLECT {
       MATCH (ours:Alternative {kind: 'ours'})
       RETURN ours
       ORDER BY ours.id
       LIMIT 1
     })) AS against
WHERE $alternative IS NULL OR alternative.id = $alternative
RETURN alternative.id AS alternative,
       alternative.name AS name,
       alternative.kind AS kind,
       basis AS basis,
       subject.id AS subject,
       subject.name AS subject_name,
       against.id AS against,
       against.name AS against_name,
       account.id AS account,
       account.name AS account_name,
       claim.level AS level,
       subject.status AS our_status,
       claim.as_of AS as_of,
       claim.catalogue AS catalogue,
       COUNT {
         MATCH (claim)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people_for,
       COUNT {
         MATCH (claim)<-[:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(person:Person)
         RETURN DISTINCT person
       } AS people_against,
       COLLECT {
         MATCH (claim)<-[:EVIDENCES]-(quote:Quote)
         RETURN DISTINCT quote.id AS known
         ORDER BY known
       } AS quotes,
       COLLECT {
         MATCH (claim)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY basis, name, alternative, subject_name, subject, against, account, claim.id
