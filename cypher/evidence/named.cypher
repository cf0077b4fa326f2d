/*
title = "Things of this name"
description = """People, accounts, deals, conversations, and everything in the codebook whose name, other wording or \
former id holds all the words; a word may be the beginning of one. The best match first."""

[params]
words = { type = "words", default = "close", help = "The words of a name, or their beginnings." }
limit = { type = "int", default = 20, help = "How many things to list." }

[returns]
thing = "The thing, by id."
label = "What kind of thing it is."
name = "What it is called."
also = "What else it is called."
score = "How well the words match, on the search index's own scale; 0 for conversations, other spellings of people, and former ids."
*/
CALL (*) {
  WITH ['\\', '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '/', ',', ';', '. '] AS signs
  WITH signs, [word IN split(reduce(text = toLower($words) + ' ', sign IN signs | replace(text, sign, ' ')), ' ')
    WHERE word <> ''] AS words
  WHERE size(words) > 0
  WITH signs, words, reduce(all = '', word IN words | all + CASE all WHEN '' THEN '' ELSE ' AND ' END + word + '*') AS beginnings
  CALL (signs, words, beginnings) {
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
    CALL () {
      MATCH (thing:Person)
      UNWIND thing.aliases AS called
      RETURN thing, called
      UNION
      MATCH (thing:Interview)
      RETURN thing, thing.title AS called
      UNION
      MATCH (former:Former)-[:IS]->(thing:Concept|Person|Account|Deal|Interview)
      RETURN thing, split(former.id, ':')[1] AS called
    }
    WITH thing, reduce(text = ' ' + toLower(called), sign IN signs | replace(text, sign, ' ')) AS called, words
    WHERE all(word IN words WHERE called CONTAINS ' ' + word)
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
