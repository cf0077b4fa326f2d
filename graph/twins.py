"""Passages that stand twice: a person settled one, and a file has come to quote it by itself.

It comes about where words are settled first and corrected in their file later: the corrected words
give a quote of their own, and the settled one stays, since only a person takes back an edit.
"""

from collections.abc import Iterator
from typing import NamedTuple

from graph.ontology.evidence import Interview, Quote, Source, TakenFrom
from graph.ranks import EDITS
from graph.store import Graph

TWINS = """
MATCH (editor:{source})
WHERE editor.rank = $rank
MATCH (settled:{quote})-[said:STATED_IN]->(editor)
WHERE said.start IS NOT NULL
MATCH (settled)-[:{taken}]->(interview:{interview})
MATCH (twin:{quote})-[:{taken}]->(interview)
WHERE twin.start = settled.start
  AND twin.end = settled.end
  AND twin.id <> settled.id
  AND NOT EXISTS {{
    MATCH (twin)-[also:STATED_IN]->(other:{source})
    WHERE also.start IS NOT NULL AND other.rank = $rank
  }}
RETURN DISTINCT settled.id AS quote, settled.text AS text, editor.id AS editor
ORDER BY editor, quote
"""
OF_WHOM = f"{Source.prefix()}:edits/"
"""What the id of everybody's edits begins with."""


class Twin(NamedTuple):
    """A settled quote beside which a file quotes the same passage."""

    quote: str
    """The settled quote, by id."""
    text: str
    """The passage."""
    who: str
    """Who settled it."""


def twins(graph: Graph) -> Iterator[Twin]:
    """Every settled quote whose passage a file quotes too."""
    text = TWINS.format(
        source=Source.label(),
        quote=Quote.label(),
        taken=TakenFrom.relation(),
        interview=Interview.label(),
    )
    for row in graph.read(text, {"rank": EDITS}).rows:
        yield Twin(row["quote"], row["text"], str(row["editor"]).removeprefix(OF_WHOM))
