"""What a search found: which words of a hit were looked for, and how many hits are whose."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from dashboards import address
from graph.handles import folded

Row: TypeAlias = Mapping[str, Any]
WORD = re.compile(r"\w+")


class Piece(NamedTuple):
    """A part of a text, and whether somebody looked for it."""

    text: str
    wanted: bool


def pieces(text: str, words: str) -> Iterator[Piece]:
    """The text in order, cut where a word begins or ends that was looked for."""
    looked_for = {folded(word) for word in WORD.findall(words)}
    at = 0
    for found in WORD.finditer(text):
        if folded(found[0]) in looked_for:
            yield Piece(text[at : found.start()], False)
            yield Piece(found[0], True)
            at = found.end()
    yield Piece(text[at:], False)


def leads_to(hit: Row) -> dict[str, str]:
    """What the address of the conversation says, so that the hit is seen in it."""
    place = str(hit["position"]) if hit["position"] is not None else None
    leads = {address.QUOTE: next(iter(hit["quotes"]), None), address.LINE: place}
    return {
        "interview": hit["interview"],
        **{name: value for name, value in leads.items() if value},
    }


def facet(hits: Iterable[Row], column: str) -> dict[str, int]:
    """How many hits have which value in a column, the most frequent first."""
    return dict(Counter(str(hit[column]) for hit in hits if hit[column]).most_common())


def of_facets(hits: Sequence[Row], chosen: Mapping[str, str | None]) -> list[Row]:
    """The hits that have the chosen values."""
    wanted = {column: value for column, value in chosen.items() if value}
    return [hit for hit in hits if all(str(hit[each]) == wanted[each] for each in wanted)]
