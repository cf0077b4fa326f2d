"""Rows become batches: one text for all rows of a kind, values only as parameters.

The only text that is formatted into a text is what the ontology declares. Every text answers with
the number of rows that it wrote, so that a row that silently matched nothing is noticed.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from graph.element import Element
from graph.marks import Properties, Value
from graph.model import Node

Row: TypeAlias = list[Value | None]

FULL = 2_000
"""Rows sent at once: enough to hide the way there and back, and few enough to begin soon."""


class Batch(NamedTuple):
    """One text and the rows that it is run with, all of one source."""

    text: str
    source: str
    rows: list[Row]


Keyed: TypeAlias = Iterable[tuple[str, str, Row]]
"""Rows with what they are grouped by: the text that writes them, and the source."""


def batches(keyed: Keyed) -> Iterator[Batch]:
    """The rows of one text and one source together, so many at once, as soon as they are full."""
    grouped: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for text, source, row in keyed:
        rows = grouped[text, source]
        rows.append(row)
        if len(rows) == FULL:
            yield Batch(text, source, grouped.pop((text, source)))
    for (text, source), rows in grouped.items():
        yield Batch(text, source, rows)


def group(node: type[Node]) -> str:
    """The label under which a node is found by its id: all concepts and all claims share one."""
    return node.labels()[0]


@cache
def columns(element: type[Element]) -> tuple[str, ...]:
    """The names of the properties with which it is stored."""
    return tuple(declared.name for declared in element.properties())


def values(properties: Properties, names: tuple[str, ...]) -> Row:
    """The properties in the order of the names; what is not stated is null."""
    return list(map(properties.get, names))


def listed(names: tuple[str, ...], first: int) -> str:
    """`name: row[first], …`: the columns of a row as the properties of a pattern."""
    return ", ".join(f"{name}: row[{place}]" for place, name in enumerate(names, first))
