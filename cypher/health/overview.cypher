/*
title = "How much there is"
description = """How many conversations, quotes, people and accounts there are, and how many deals are open; nothing \
where no conversation is stored."""

[returns]
conversations = "How many conversations are stored."
first_held_on = "The day of the first of them."
last_held_on = "The day of the last of them."
quotes_taken = "How many quotes were taken from them."
people_heard = "How many different people said a quote, ours left out."
accounts_heard = "How many accounts there was a conversation with."
accounts_known = "How many accounts are known at all."
deals_open = "How many deals are open."
unplaced = "How many quotes nobody said, as far as the conversations go."
*/
CALL () {
  MATCH (interview:Interview)
  RETURN count(interview) AS conversations,
         min(interview.held_on) AS first_held_on,
         max(interview.held_on) AS last_held_on
}
WITH *
WHERE conversations > 0
CALL () {
  MATCH (quote:Quote)
  RETURN count(quote) AS quotes_taken
}
CALL () {
  MATCH (person:Person)
  WHERE coalesce(person.side, '') <> 'ours' AND EXISTS { MATCH (person)<-[:SAID_BY]-(:Quote) }
  RETURN count(person) AS people_heard
}
CALL () {
  MATCH (account:Account)
  RETURN count(account) AS accounts_known,
         count(CASE WHEN EXISTS { MATCH (account)<-[:WITH]-(:Interview) } THEN account END) AS accounts_heard
}
CALL () {
  MATCH (deal:Deal)
  WHERE deal.outcome IS NULL
  RETURN count(deal) AS deals_open
}
CALL () {
  MATCH (unplaced:Unplaced)
  RETURN count(unplaced) AS unplaced
}
RETURN conversations AS conversations,
       first_held_on AS first_held_on,
       last_held_on AS last_held_on,
       quotes_taken AS quotes_taken,
       people_heard AS people_heard,
       accounts_heard AS accounts_heard,
       accounts_known AS accounts_known,
       deals_open AS deals_open,
       unplaced AS unplaced
