/*
title = "Who spoke how much"
description = """The share of the words that each speaker of one conversation has. Headlines and questions of notes \
are nobody's words."""
rows = "evidence/transcript"
then = "talk_shares"
view = { kind = "bars", of = "name", by = "share" }

[params]
interview = { type = "str", choices = "Interview", help = "Which conversation; absent: the latest." }

[returns]
interview = "The conversation, by id."
person = "Who spoke, by id; absent where nobody knows."
name = "Who spoke."
side = "Whose side of the table."
speaker = "The speaker's label, as the file writes it."
words = "How many words."
share = "The share of all words, from 0 to 1."
turns = "How many turns."
longest = "The words of the longest turn."
*/
