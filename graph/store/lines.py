"""The lines of an interview as they are stored: its text, of which quotes are slices."""

from collections.abc import Iterable, Mapping
from typing import Any

LINES = """
MATCH (interview:Interview {id: $interview})<-[:IN]-(turn:Utterance)
RETURN turn.offset AS offset,
       turn.text AS text,
       head(COLLECT {
         MATCH (turn)-[:SPOKEN_BY]->(person:Person)
         RETURN person.id AS known
         ORDER BY known
       }) AS person
ORDER BY offset
"""
"""The turns in their order, each with who said it."""


def canonical(turns: Iterable[Mapping[str, Any]]) -> str:
    """The text that these turns make."""
    return "\n".join(str(turn["text"]) for turn in turns)
