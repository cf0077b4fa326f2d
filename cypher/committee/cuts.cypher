/*
title = "Without whom no way remains"
description = """The people through whom others reach the signature, and who loses every way to it when one of them \
leaves. Ways lead along what people said moves somebody, and up the reporting line, to those who decide \
(where nobody does, to all who have a say); these are not listed: the way ends with them."""
rows = "committee/lines"
then = "cuts"

[params]
deal = { type = "str", choices = "Deal", help = "To whose signature; absent: the open deal that closes next, or where none is open the one decided last." }
otherwise.type = "str"
otherwise.default = "the deal that closes next"
otherwise.choices = ["the deal that closes next"]
otherwise.help = "What is meant where no deal is named."
start = { type = "str", choices = "Person", help = "Only those whom this person cannot do without; absent: whom anybody cannot do without." }
walked.type = "str"
walked.default = "evidenced"
walked.choices = ["evidenced", "also assumed"]
walked.help = "Whether lines are walked that nobody spoke of and no table has."

[returns]
person = "The person, by id."
name = "The person."
left = "How many others still reach the signature once the person is gone; at 0 every way is cut."
cut_off = "Who else loses every way to the signature, by id."
cut_off_names = "Who else loses every way to the signature."
moves = "Whom the person moves on the way there, by id."
moves_names = "Whom the person moves on the way there."
quotes = "The quotes for and against the lines from the person on the way there, by id."
records = "The rows of tables of record that state these lines."
*/
