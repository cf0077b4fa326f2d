"""What somebody speaks of over time: quotes -> the dots of a chart."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, TypedDict

from dashboards.quoted import AGAINST, Quoted

Row: TypeAlias = Mapping[str, Any]
MOST = 12
"""Topics in one picture; the list holds all."""


class Dot(TypedDict):
    """One quote, on the day on which it was said, at what it speaks of."""

    quote: str
    concept: str
    name: str
    said_on: date
    stance: str
    text: str


def dots(quotes: Iterable[Quoted], topics: Sequence[Row]) -> list[Dot]:
    """The quotes that speak of the first topics, each at each topic it speaks of."""
    names = {topic["concept"]: topic["name"] for topic in topics[:MOST]}
    return [dot for quote in quotes for dot in _dots(quote, names)]


def _dots(quote: Quoted, names: Mapping[str, str]) -> Iterator[Dot]:
    said_on = quote["said_on"]
    for link in quote["links"]:
        if said_on is not None and link["thing"] in names:
            yield {
                "quote": quote["quote"],
                "concept": link["thing"],
                "name": names[link["thing"]],
                "said_on": said_on,
                "stance": "against" if link["stance"] == AGAINST else "for",
                "text": quote["text"],
            }
