"""An answer of the library as bars: a bar for each row, in the order of the rows. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import altair as alt
import pandas as pd

from dashboards import charts, colours
from dashboards.words import figure, named

MOST = 30
"""Rows that are drawn; more bars than this nobody compares."""
NAMELESS = "not named"


class Bar(NamedTuple):
    """One row of an answer."""

    row: int
    """Its place in the answer, from 0."""
    name: str
    length: float
    figure: str


def bars_of(rows: Sequence[Mapping[str, Any]], of: str, by: str) -> list[Bar]:
    """The first rows as bars; of two that are called alike the second says so."""
    first = rows[:MOST]
    names = told_apart(str(row[of] or NAMELESS) for row in first)
    return [
        Bar(place, name, float(row[by] or 0), figure(row[by] or 0))
        for place, (row, name) in enumerate(zip(first, names, strict=True))
    ]


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """The same names, each once: `Ada`, `Ada (2)`."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def drawn(bars: Sequence[Bar], by: str, chosen: int | None) -> charts.Chart:
    """The bars; the row that somebody reads has an outline, and a click gives a row.

    Args:
        bars: in the order in which they stand, from the top.
        by: the column that says how long they are.
        chosen: the row that is read, from 0.
    """
    frame = pd.DataFrame(bars, columns=list(Bar._fields))
    frame["chosen"] = frame["row"] == chosen
    tooltip = [alt.Tooltip("name", title="what"), alt.Tooltip("figure", title=named(by))]
    base = charts.in_order(frame, "length").encode(tooltip=tooltip)
    return charts.bars(base, alt.ColorValue(colours.BLUE), "figure:N", "row")
