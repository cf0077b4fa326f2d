/*
title = "On paper and in practice"
description = """Who has a say in the deal by tables of record, and who has one, or moves somebody, by what people \
said: those whom no table has first. What is mostly denied, or what nobody said, does not count as practice."""
rows = "committee/lines"
then = "paper_and_practice"

[params]
deal = { type = "str", choices = "Deal", help = "In this deal; absent: the open deal that closes next, or where none is open the one decided last." }
otherwise.type = "str"
otherwise.default = "the deal that closes next"
otherwise.choices = ["the deal that closes next"]
otherwise.help = "What is meant where no deal is named."

[returns]
person = "The person, by id."
name = "The person."
verdict = "In practice alone; on paper and in practice; on paper, moved by others; or on paper alone."
signs = "In which steps of the deal the person has a say, and which."
reports_to = "To whom the person reports, by id."
reports_to_names = "To whom the person reports."
moves = "Whom the person moves or can stop, by id."
moves_names = "Whom the person moves or can stop."
moved_by = "Who moves or can stop the person, by id."
moved_by_names = "Who moves or can stop the person."
people = "How many different people spoke of whom the person moves."
quotes = "The quotes in which they did, for and against, by id."
quotes_moved_by = "The quotes in which anybody spoke of who moves or can stop the person, by id."
records = "The rows of tables of record that say whom the person moves or to whom they report."
*/
