/*
title = "Things of this name"
description = """People, accounts, deals, and everything in the codebook whose name or other wording holds the words; a \
word may be the beginning of one. The best match first."""

[params]
words = { type = "words", default = "close", help = "The words of a name, or their beginnings." }
limit = { type = "int", default = 20, help = "How many things to list." }

[returns]
thing = "The thing, by id."
label = "What kind of thing it is."
name = "What it is called."
also = "What else it is called."
score = "How well the words match, on the search index's own scale."
*/
CALL (*) {
  WITH $words AS words
  WHERE words <> ''
  WITH reduce(text = '', word IN split(words, ' ') | text + CASE text WHEN '' THEN '' ELSE ' AND ' END + word + '*') AS beginnings
  CALL (beginnings) {
    CALL db.index.fulltext.queryNodes('concept_words', beginnings)
    YIELD node AS thing, score
    RETURN thing, score
    UNION
    CALL db.index.fulltext.queryNodes('person_words', beginnings)
    YIELD node AS thing, score
    RETURN thing, score
    UNION
    CALL db.index.fulltext.queryNodes('account_words', beginnings)
    YIELD node AS thing, score
    RETURN thing, score
    UNION
    CALL db.index.fulltext.queryNodes('deal_words', beginnings)
    YIELD node AS thing, score
    RETURN thing, score
  }
  RETURN thing, score
}
WITH thing, score
ORDER BY score DESC, thing.id
LIMIT $limit
RETURN thing.id AS thing,
       head([label IN labels(thing) WHERE NOT label IN ['Concept', 'Competitor']]) AS label,
       thing.name AS name,
       COLLECT {
         UNWIND coalesce(thing.aliases, []) AS alias
         RETURN DISTINCT alias
         ORDER BY alias
       } AS also,
       score AS score
ORDER BY score DESC, thing
