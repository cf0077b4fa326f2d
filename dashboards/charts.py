"""Rows as charts, in which a colour of the theme means one thing wherever it stands."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, get_args

import altair as alt
import pandas as pd

from dashboards import colours
from dashboards.gaps import CELLS, Cell, Gap, Option
from dashboards.voices import Dot

Chart: TypeAlias = alt.LayerChart | alt.FacetChart

ROW, COLUMN = 25, 44
LONGEST = 290
"""Pixels for a name; what is longer is cut, and stands whole in the tooltip."""
CLICKED = "clicked"
QUIET = "#7d7d7d"
"""Of figures in a picture: a grey that can be read on light and on dark."""
INK = "#111111"
"""Of signs on a colour of the palette."""
TEXT = "currentColor"
"""Of an outline: the colour of the page's words, light or dark."""
UNSEEN = 0.001
"""So little of a colour that nobody sees it, and enough to be clicked."""
BETWEEN = " "
"""The empty column between our features and the products of others."""
SIGNS = {
    "offered": "+",
    "in part": "±",
    "fails": "\N{MINUS SIGN}",
    "not shipped": "…",
    "solves": "+",
    "no word yet": "?",
}
"""What stands in a cell, which may be narrower than its word."""


def ranking(gaps: Sequence[Gap], by: str, verdicts: Sequence[str], chosen: str) -> Chart:
    """The needs as bars, longest first, coloured by verdict; the chosen one has an outline."""
    told = ["need", "name", "verdict", "mentions", "people", "accounts"]
    drawn = pd.DataFrame(gaps, columns=told)
    drawn["chosen"] = drawn["need"] == chosen
    base = alt.Chart(drawn).encode(
        y=alt.Y("name:N", sort=list(drawn["name"]), title=None, axis=_names()),
        x=alt.X(f"{by}:Q", title=None, axis=None, scale=alt.Scale(nice=False, padding=12)),
        tooltip=told[1:],
    )
    scale = alt.Scale(domain=list(verdicts), range=[colours.VERDICTS[each] for each in verdicts])
    bars = base.mark_bar(cursor="pointer", stroke=TEXT).encode(
        color=alt.Color("verdict:N", scale=scale, legend=_legend()),
        strokeWidth=alt.condition(alt.datum["chosen"], alt.value(2.5), alt.value(0)),
    )
    numbers = base.mark_text(align="left", dx=4, color=QUIET).encode(text=f"{by}:Q")
    clicked = alt.selection_point(CLICKED, fields=["need"])
    return alt.layer(bars.add_params(clicked), numbers).properties(height=alt.Step(ROW))


def coverage(cells: Sequence[Cell], gaps: Sequence[Gap], chosen: str) -> Chart:
    """Needs by options, ours first and in bold: a sign and a colour in each cell."""
    drawn = pd.DataFrame(cells, columns=["need", "name", "option", "of", "cell"])
    drawn["sign"] = drawn["cell"].map(SIGNS.__getitem__)
    drawn["meaning"] = drawn["cell"].map(_meaning)
    ours, others = (sorted({*drawn["option"][drawn["of"] == of]}) for of in get_args(Option))
    options = alt.Scale(domain=[*ours, BETWEEN, *others])
    names = alt.Scale(domain=[gap["name"] for gap in gaps])
    base = alt.Chart(drawn).encode(
        y=alt.Y("name:N", scale=names, title=None, axis=_names()),
        x=alt.X("option:N", scale=options, title=None, axis=_options(ours)),
        tooltip=["name", "option", "cell"],
    )
    meanings = alt.Scale(
        domain=[_meaning(cell) for cell in CELLS], range=[colours.CELLS[cell] for cell in CELLS]
    )
    boxes = base.mark_rect(cornerRadius=3, cursor="pointer").encode(
        color=alt.Color("meaning:N", scale=meanings, legend=_legend())
    )
    signs = base.mark_text(fontSize=14, fontWeight="bold", color=INK).encode(text="sign:N")
    layers = alt.layer(_rows(gaps, chosen), boxes, signs)
    return layers.properties(height=alt.Step(ROW), width=alt.Step(COLUMN))


def _rows(gaps: Sequence[Gap], chosen: str) -> alt.Chart:
    """The rows of the matrix, to be clicked wherever one likes; the chosen one has a shade."""
    drawn = pd.DataFrame(gaps, columns=["need", "name"])
    drawn["chosen"] = drawn["need"] == chosen
    shade = alt.condition(alt.datum["chosen"], alt.value(0.2), alt.value(UNSEEN))
    rows = alt.Chart(drawn).mark_rect(color=QUIET, cursor="pointer")
    clicked = alt.selection_point(CLICKED, fields=["need"])
    return rows.encode(y="name:N", opacity=shade, tooltip=["name"]).add_params(clicked)


def _meaning(cell: str) -> str:
    """A sign with its word, for the legend."""
    return f"{SIGNS[cell]}  {cell}"


def _names() -> alt.Axis:
    return alt.Axis(labelLimit=LONGEST, labelPadding=6, labelFlush=False, domain=False, ticks=False)


def _options(ours: Sequence[str]) -> alt.Axis:
    """The options above the matrix; those of ours in bold."""
    is_ours = alt.FieldOneOfPredicate("value", oneOf=list(ours))
    return alt.Axis(
        orient="top",
        labelAngle=-35,
        labelLimit=140,
        labelOverlap=False,
        labelFontWeight=alt.condition(is_ours, alt.value("bold"), alt.value("normal")),
        domain=False,
        ticks=False,
    )


def _legend() -> alt.Legend:
    return alt.Legend(orient="bottom", title=None, columns=3, symbolLimit=0, symbolStrokeWidth=0)


def timeline(dots: Sequence[Dot], topics: Sequence[str]) -> Chart:
    """A dot for each quote: the day across, what it speaks of down, the colour for or against."""
    drawn = pd.DataFrame(dots, columns=["quote", "concept", "name", "said_on", "stance", "text"])
    drawn["said_on"] = pd.to_datetime(drawn["said_on"])
    scale = alt.Scale(domain=list(colours.STANCES), range=list(colours.STANCES.values()))
    clicked = alt.selection_point(CLICKED, fields=["quote"])
    months = alt.Axis(format="%b %Y", tickCount="month", grid=False)
    marks = alt.Chart(drawn).mark_circle(size=90, opacity=0.75, cursor="pointer")
    return alt.layer(
        marks.encode(
            x=alt.X("said_on:T", title=None, axis=months, scale=alt.Scale(padding=14)),
            y=alt.Y("name:N", sort=list(topics), title=None, axis=_names()),
            color=alt.Color("stance:N", scale=scale, legend=_legend()),
            tooltip=["name", "text"],
        ).add_params(clicked)
    ).properties(height=alt.Step(ROW))


def quarter(first: date) -> str:
    """`2026 Q2`: the quarter that begins on this day."""
    return f"{first.year} Q{(first.month + 2) // 3}"


def quarters(trend: Sequence[Mapping[str, Any]]) -> Chart:
    """How many quotes speak for a thing and against it in each quarter."""
    drawn = pd.DataFrame(trend, columns=["quarter", "supports", "contradicts"])
    drawn["quarter"] = [quarter(day) for day in drawn["quarter"]]
    named = drawn.rename(columns={"supports": "for", "contradicts": "against"})
    long = named.melt("quarter", var_name="stance", value_name="quotes")
    scale = alt.Scale(domain=list(colours.STANCES), range=list(colours.STANCES.values()))
    clicked = alt.selection_point(CLICKED, fields=["quarter"])
    bars = (
        alt.Chart(long)
        .mark_bar(size=22)
        .encode(
            x=alt.X("quarter:N", title=None, axis=alt.Axis(labelAngle=0)),
            y=alt.Y("quotes:Q", title="quotes", axis=alt.Axis(tickMinStep=1)),
            color=alt.Color("stance:N", scale=scale, legend=_legend()),
            tooltip=["quarter", "stance", "quotes"],
        )
    )
    return alt.layer(bars.add_params(clicked)).properties(height=170)
