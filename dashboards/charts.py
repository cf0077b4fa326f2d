"""Rows as charts, in which a colour of the theme means one thing wherever it stands."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias, get_args

import altair as alt
import pandas as pd

from dashboards import colours
from dashboards.gaps import CELLS, Cell, Gap, Option

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
MEANINGS = {f"{sign} {cell}": colours.CELLS[cell] for cell, sign in SIGNS.items()}
"""The colour of each sign, which stands before its word."""


def ranking(gaps: Sequence[Gap], by: str, verdicts: Mapping[str, str], chosen: str) -> Chart:
    """The needs as bars, longest first, each in its verdict's colour; the chosen has an outline."""
    told = ["need", "name", "verdict", "mentions", "people", "accounts"]
    drawn = pd.DataFrame(gaps, columns=told)
    drawn["chosen"] = drawn["need"] == chosen
    scale = alt.Scale(domain=list(verdicts), range=list(verdicts.values()))
    colour = alt.Color("verdict:N", scale=scale, legend=None)
    return bars(in_order(drawn, by).encode(tooltip=told[1:]), colour, f"{by}:Q", "need")


def in_order(drawn: pd.DataFrame, by: str) -> alt.Chart:
    """The rows from the top, each as far to the right as its figure in the column `by`."""
    return alt.Chart(drawn).encode(
        y=alt.Y("name:N", sort=list(drawn["name"]), title=None, axis=names_axis()),
        x=alt.X(f"{by}:Q", title=None, axis=None, scale=alt.Scale(nice=False, padding=12)),
    )


def bars(base: alt.Chart, colour: alt.Color | alt.ColorValue, figure: str, key: str) -> Chart:
    """A bar for each row, its figure beside it; the row whose `chosen` is true has an outline.

    Args:
        base: the rows in their order.
        colour: of the bars, one or by a column.
        figure: the column that is written beside them, with its type.
        key: the column of which a click gives the value.
    """
    marks = base.mark_bar(cursor="pointer", stroke=TEXT).encode(
        color=colour,
        strokeWidth=alt.condition(alt.datum["chosen"], alt.value(2.5), alt.value(0)),
    )
    figures = base.mark_text(align="left", dx=4, color=QUIET).encode(text=figure)
    clicked = alt.selection_point(CLICKED, fields=[key])
    return alt.layer(marks.add_params(clicked), figures).properties(height=alt.Step(ROW))


def coverage(cells: Sequence[Cell], gaps: Sequence[Gap], chosen: str) -> Chart:
    """Needs by options, ours first and in bold: a sign and a colour in each cell."""
    drawn = pd.DataFrame(cells, columns=["need", "name", "option", "of", "cell"])
    drawn["sign"] = drawn["cell"].map(SIGNS.__getitem__)
    ours, others = (sorted({*drawn["option"][drawn["of"] == of]}) for of in get_args(Option))
    options = alt.Scale(domain=[*ours, BETWEEN, *others])
    names = alt.Scale(domain=[gap["name"] for gap in gaps])
    base = alt.Chart(drawn).encode(
        y=alt.Y("name:N", scale=names, title=None, axis=names_axis()),
        x=alt.X("option:N", scale=options, title=None, axis=_options(ours)),
        tooltip=["name", "option", "cell"],
    )
    scale = alt.Scale(domain=list(CELLS), range=[colours.CELLS[cell] for cell in CELLS])
    boxes = base.mark_rect(cornerRadius=3, cursor="pointer").encode(
        color=alt.Color("cell:N", scale=scale, legend=None)
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


def names_axis() -> alt.Axis:
    """Of names: they stand whole, as long as there is room for them."""
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
