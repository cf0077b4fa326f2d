/*
title = "Things of this name"
description = """People, accounts, deals, conversations, and everything in the codebook whose name or other wording holds \
all the words; a word may be the beginning of one. The best match first."""

[params]
words = { type = "words", default = "close", help = "The words of a name, or their beginnings." }
limit = { type = "int", default = 20, help = "How many things to list." }

[returns]
thing = "The thing, by id."
label = "What kind of thing it is."
name = "What it is called."
also = "What else it is called."
score = "How well the words match, on the search index's own scale; 0 for conversations and other spellings of people."
*/
CALL (*) {
  WITH reduce(
         text = toLower($words) + ' ',
         sign IN ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', ',', ';', '. '] |
         replace(text, sign, ' ')
       ) AS text
  WITH [word IN split(text, ' ') WHERE word <> ''] AS words
  WHERE size(words) > 0
  WITH reduce(all = '', word IN words | all + CASE all WHEN '' THEN '' ELSE ' AND ' END + word + '*') AS beginnings
  CALL (words, beginnings) {
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
    UNION
    MATCH (thing:Person)
    WHERE any(alias IN thing.aliases WHERE all(word IN words WHERE ' ' + toLower(alias) CONTAINS ' ' + word))
    RETURN thing, 0.0 AS score
    UNION
    MATCH (thing:Interview)
    WHERE all(word IN words WHERE ' ' + toLower(thing.title) CONTAINS ' ' + word)
    RETURN thing, 0.0 AS score
  }
  RETURN thing, score
}
WITH thing, max(score) AS score
ORDER BY score DESC, thing.id
LIMIT $limit
RETURN thing.id AS thing,
       head([label IN labels(thing) WHERE NOT label IN ['Concept', 'Competitor']]) AS label,
       coalesce(thing.name, thing.title) AS name,
       COLLECT {
         UNWIND coalesce(thing.aliases, []) AS alias
         RETURN DISTINCT alias
         ORDER BY alias
       } AS also,
       score AS score
ORDER BY score DESC, thing
