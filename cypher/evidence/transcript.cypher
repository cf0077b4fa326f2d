/*
title = "What was said, line by line"
description = "The turns of one conversation, or the lines of its notes, in their order."

[params]
interview = { type = "str", choices = "Interview", help = "Which conversation; absent: the latest." }

[returns]
interview = "The conversation, by id."
position = "The place of the turn in the conversation, from 0."
speaker = "The speaker's label, as the file writes it."
person = "Who spoke, by id; absent where nobody knows."
name = "Who spoke."
title = "What that person's card says."
side = "Whose side of the table."
text = "The words."
offset = "Where the words begin in the text of the conversation, in characters."
begins = "Seconds into the recording at which the turn begins; absent without a recording."
line = "The line of the file on which it begins."
depth = "How far it is indented, in notes."
heading = "True for a question or a headline of notes."
*/
CALL (*) {
  WITH $interview AS asked
  MATCH (interview:Interview)
  WHERE asked IS NULL OR interview.id = asked
  RETURN interview
  ORDER BY coalesce(interview.held_on, date('0001-01-01')) DESC, interview.id
  LIMIT 1
}
MATCH (interview)<-[:IN]-(turn:Utterance)
WITH interview, turn,
     head(COLLECT {
       MATCH (turn)-[:SPOKEN_BY]->(speaker:Person)
       RETURN speaker
       ORDER BY speaker.id
       LIMIT 1
     }) AS person
RETURN interview.id AS interview,
       turn.position AS position,
       turn.speaker AS speaker,
       person.id AS person,
       coalesce(person.name, person.title) AS name,
       person.title AS title,
       person.side AS side,
       turn.text AS text,
       turn.offset AS offset,
       turn.start AS begins,
       turn.line AS line,
       turn.depth AS depth,
       turn.heading AS heading
ORDER BY position
