"""Rows as charts. The colours are the theme's, in the order of the values that are declared."""

from collections.abc import Sequence
from typing import TypeAlias

import altair as alt
import pandas as pd

from dashboards.gaps import CELLS, Cell, Gap

Chart: TypeAlias = alt.LayerChart | alt.FacetChart

ROW = 25
LONGEST = 290
"""Pixels for a name; what is longer is cut, and stands whole in the tooltip."""
CLICKED = "clicked"
QUIET = "#7d7d7d"
"""Of figures in a picture: a grey that can be read on light and on dark."""


def ranking(gaps: Sequence[Gap], by: str, verdicts: Sequence[str], chosen: str) -> Chart:
    """The needs as bars, longest first, coloured by verdict; the chosen one stands out."""
    told = ["need", "name", "verdict", "mentions", "people", "accounts"]
    drawn = pd.DataFrame(gaps, columns=told)
    drawn["chosen"] = drawn["need"] == chosen
    base = alt.Chart(drawn).encode(
        y=alt.Y("name:N", sort=list(drawn["name"]), title=None, axis=_names()),
        x=alt.X(f"{by}:Q", title=None, axis=None, scale=alt.Scale(nice=False, padding=12)),
        tooltip=told[1:],
    )
    bars = base.mark_bar(cursor="pointer").encode(
        color=alt.Color("verdict:N", scale=alt.Scale(domain=list(verdicts)), legend=_legend()),
        opacity=alt.condition(alt.datum["chosen"], alt.value(1), alt.value(0.55)),
    )
    numbers = base.mark_text(align="left", dx=4, color=QUIET).encode(text=f"{by}:Q")
    clicked = alt.selection_point(CLICKED, fields=["need"])
    return alt.layer(bars.add_params(clicked), numbers).properties(height=alt.Step(ROW))


def coverage(cells: Sequence[Cell], names: Sequence[str]) -> Chart:
    """Needs by options, ours first: a word and a colour in each cell."""
    drawn = pd.DataFrame(cells, columns=["name", "option", "of", "cell"])
    options = drawn.sort_values(["of", "option"], key=_ours_first)["option"].unique()
    base = alt.Chart(drawn).encode(
        y=alt.Y("name:N", scale=alt.Scale(domain=list(names)), title=None, axis=_names()),
        x=alt.X("option:N", sort=list(options), title=None, axis=_options()),
        tooltip=["name", "option", "cell"],
    )
    boxes = base.mark_rect(cornerRadius=3, opacity=0.4).encode(
        color=alt.Color("cell:N", scale=alt.Scale(domain=CELLS), legend=None)
    )
    words = base.mark_text(fontSize=11, color=QUIET).encode(text="cell:N")
    return alt.layer(boxes, words).properties(height=alt.Step(ROW))


def _ours_first(column: pd.Series) -> pd.Series:
    return column.map({"ours": 0, "others": 1}) if column.name == "of" else column


def _names() -> alt.Axis:
    return alt.Axis(labelLimit=LONGEST, labelPadding=6, domain=False, ticks=False)


def _options() -> alt.Axis:
    return alt.Axis(
        orient="top", labelAngle=-35, labelLimit=140, labelOverlap=False, domain=False, ticks=False
    )


def _legend() -> alt.Legend:
    return alt.Legend(orient="bottom", title=None, columns=3, symbolLimit=0)
