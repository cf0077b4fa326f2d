"""What somebody speaks of over time: quotes -> the dots of a chart."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, TypedDict

from dashboards.quoted import AGAINST, Quoted
from graph.handles import hyphenated

Row: TypeAlias = Mapping[str, Any]
MOST = 12
"""Topics in one picture; the list holds all."""


class Dot(TypedDict):
    """One quote, on the day on which it was said, at what it speaks of."""

    quote: str
    topic: str
    said_on: date
    stance: str
    text: str
    beside: int
    """How many dots of this topic and day stand before it."""


def named_topics(topics: Sequence[Row]) -> dict[str, str]:
    """What the first topics are called, by id; of two with one name, the kind stands beside it."""
    first = topics[:MOST]
    often = Counter(topic["name"] for topic in first)
    return {
        topic["concept"]: f"{topic['name']} ({hyphenated(topic['label'])})"
        if often[topic["name"]] > 1
        else topic["name"]
        for topic in first
    }


def dots(quotes: Iterable[Quoted], topics: Collection[str]) -> list[Dot]:
    """The quotes that speak of these topics, a dot for each topic of which a quote speaks."""
    before: Counter[tuple[str, date]] = Counter()
    found: list[Dot] = []
    for quote in quotes:
        for dot in _dots(quote, topics):
            place = (dot["topic"], dot["said_on"])
            found.append({**dot, "beside": before[place]})
            before[place] += 1
    return found


def _dots(quote: Quoted, topics: Collection[str]) -> Iterator[Dot]:
    said_on = quote["said_on"]
    for thing, stance in dict.fromkeys((link["thing"], link["stance"]) for link in quote["links"]):
        if said_on is not None and thing in topics:
            yield {
                "quote": quote["quote"],
                "topic": thing,
                "said_on": said_on,
                "stance": "against" if stance == AGAINST else "for",
                "text": quote["text"],
                "beside": 0,
            }
