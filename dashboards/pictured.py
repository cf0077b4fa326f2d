"""An answer of the library as bars: a bar for each row, in the order of the rows. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import altair as alt
import pandas as pd

from dashboards import colours
from dashboards.charts import CLICKED, QUIET, ROW, TEXT, Chart, names_axis
from dashboards.words import named

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
        Bar(place, name, float(row[by] or 0), f"{row[by] or 0:.3g}")
        for place, (row, name) in enumerate(zip(first, names, strict=True))
    ]


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """The same names, each once: `Ada`, `Ada (2)`."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def drawn(bars: Sequence[Bar], by: str, chosen: int | None) -> Chart:
    """The bars; the row that somebody reads has an outline, and a click gives a row.

    Args:
        bars: in the order in which they stand, from the top.
        by: the column that says how long they are.
        chosen: the row that is read, from 0.
    """
    frame = pd.DataFrame(bars, columns=list(Bar._fields))
    frame["chosen"] = frame["row"] == chosen
    base = alt.Chart(frame).encode(
        y=alt.Y("name:N", sort=list(frame["name"]), title=None, axis=names_axis()),
        x=alt.X("length:Q", title=None, axis=None, scale=alt.Scale(nice=False, padding=12)),
        tooltip=[alt.Tooltip("name", title="what"), alt.Tooltip("figure", title=named(by))],
    )
    marks = base.mark_bar(cursor="pointer", stroke=TEXT, color=colours.BLUE).encode(
        strokeWidth=alt.condition(alt.datum["chosen"], alt.value(2.5), alt.value(0)),
    )
    figures = base.mark_text(align="left", dx=4, color=QUIET).encode(text="figure:N")
    clicked = alt.selection_point(CLICKED, fields=["row"])
    return alt.layer(marks.add_params(clicked), figures).properties(height=alt.Step(ROW))
