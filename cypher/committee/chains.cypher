/*
title = "Ways to the signature"
description = """The best chains of people from anybody, or from one person, to those who sign the deal. Each hop of \
a chain leads from a person to somebody whom that person sways, can stop, or reports to; never to an opponent, never \
along what holds in another deal or is mostly denied. The best chain is the one whose weakest hop is the most certain."""
rows = "committee/lines"
then = "routes"
view = { kind = "chains" }

[params]
deal = { type = "str", choices = "Deal", help = "To whose signature; absent: the open deal that closes next, or where none is open the one decided last." }
otherwise.type = "str"
otherwise.default = "the deal that closes next"
otherwise.choices = ["the deal that closes next"]
otherwise.help = "What is meant where no deal is named."
start = { type = "str", choices = "Person", help = "Where the chains begin; absent: with anybody." }
limit = { type = "int", default = 10, help = "How many chains to show." }
hops = { type = "int", default = 8, help = "How many hops a chain may have." }
walked.type = "str"
walked.default = "evidenced"
walked.choices = ["evidenced", "also assumed"]
walked.help = "Whether lines are walked that nobody spoke of and no table has."

[returns]
rank = "The place of the chain, from 1."
start = "Where it begins, by id."
start_name = "Where it begins."
end = "Who signs, by id."
end_name = "Who signs."
words = "The chain as a sentence."
weakest = "The certainty of the hop of which we know least, from 0 to 1."
weakest_line = "That hop's line, by id."
product = "The certainties of all hops multiplied."
length = "How many hops."
people = "Everybody on the way, by id."
names = "Everybody on the way."
hops = "Each hop: its line, its certainty, and what speaks for it and against it."
signs = "In which steps the last person has a say, and which."
quotes = "The quotes for and against every hop, by id."
records = "The rows of tables of record that state a hop."
*/
