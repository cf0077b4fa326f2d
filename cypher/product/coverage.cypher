/*
title = "Which feature answers which need"
description = """Each pain and job beside each feature that is meant for it, and how well people find that it serves; \
a need for which nothing is meant stands alone in a row. Words of our own people do not count; compliments and \
hypotheticals neither solve nor fail. A quote counts for the account of its conversation, else for the speaker's \
employer on that day. Where more people say that the feature is not for this need than that it is, the row is marked \
as denied, not left out."""

[params]
feature = { type = "str", choices = "Feature", help = "Only this feature." }
account = { type = "str", choices = "Account", help = "Only count voices of this account." }

[returns]
need = "The pain or job, by id."
need_name = "The pain or job, in the customers' words."
label = "Pain or Job."
feature = "The feature, by id; absent where none is meant for the need."
feature_name = "The feature."
status = "How far our own product is with it; absent where only others have it."
shipped_on = "The day from which customers could use it."
fit = "That this feature is meant for this need, by id: evidence/quotes_of shows the words."
denied = "Whether more people say that it is not for this need than that it is; absent where no feature is meant."
mentions = "How many quotes speak of the feature as an answer to the need."
people = "How many different people said them."
accounts = "How many different accounts they count for."
solves = "How many different people say that it solves the need."
partly = "How many different people say that it does so in part."
fails = "How many different people say that it fails."
quotes = "The quotes, by id."
records = "The rows of tables of record that state it."
*/
MATCH (need:Pain|Job)
OPTIONAL MATCH (need)<-[:NEED]-(fit:Fit)-[:FEATURE]->(feature:Feature)
WITH DISTINCT need, fit, feature
WHERE $feature IS NULL OR feature.id = $feature
CALL (fit) {
  MATCH (fit)<-[evidence:EVIDENCES]-(quote:Quote)-[:TAKEN_FROM]->(interview:Interview)
  WITH evidence, quote, interview,
       head(COLLECT {
         MATCH (quote)-[:SAID_BY]->(speaker:Person)
         RETURN speaker
         ORDER BY speaker.id
         LIMIT 1
       }) AS person
  WHERE coalesce(person.side, '') <> 'ours'
  WITH evidence, quote, person,
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
  WHERE $account IS NULL OR account.id = $account
  WITH quote, person, account,
       CASE WHEN NOT coalesce(quote.grade, '') IN ['compliment', 'hypothetical'] THEN evidence.says END AS says
  ORDER BY quote.id
  RETURN collect(DISTINCT quote.id) AS quotes,
         count(DISTINCT person) AS people,
         count(DISTINCT account) AS accounts,
         count(DISTINCT CASE says WHEN 'solves' THEN person END) AS solves,
         count(DISTINCT CASE says WHEN 'partly' THEN person END) AS partly,
         count(DISTINCT CASE says WHEN 'fails' THEN person END) AS fails
}
RETURN need.id AS need,
       need.name AS need_name,
       head([label IN labels(need) WHERE label <> 'Concept']) AS label,
       feature.id AS feature,
       feature.name AS feature_name,
       feature.status AS status,
       feature.shipped_on AS shipped_on,
       fit.id AS fit,
       CASE WHEN fit IS NOT NULL THEN COUNT {
         MATCH (fit)<-[evidence:EVIDENCES {stance: 'contradicts'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         WHERE coalesce(evidence.says, '') <> 'fails' AND coalesce(speaker.side, '') <> 'ours'
         RETURN DISTINCT speaker
       } > COUNT {
         MATCH (fit)<-[:EVIDENCES {stance: 'supports'}]-(:Quote)-[:SAID_BY]->(speaker:Person)
         WHERE coalesce(speaker.side, '') <> 'ours'
         RETURN DISTINCT speaker
       } END AS denied,
       size(quotes) AS mentions,
       people AS people,
       accounts AS accounts,
       solves AS solves,
       partly AS partly,
       fails AS fails,
       quotes AS quotes,
       COLLECT {
         MATCH (fit)-[said:STATED_IN]->(source:Source)
         WHERE said.row IS NOT NULL
         RETURN {source: source.id, path: source.path, row: said.row} AS record
         ORDER BY source.id, said.row
       } AS records
ORDER BY need_name, need, feature_name, feature, fit
