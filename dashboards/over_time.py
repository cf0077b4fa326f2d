"""What people say over time as charts: a dot for each quote, or a bar for each quarter."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from dashboards import colours
from dashboards.charts import CLICKED, QUIET, ROW, UNSEEN, Chart
from dashboards.voices import Dot

DOT = 11
"""Pixels between two dots of one topic and day."""
NARROW = 250
"""Pixels for the name of a topic: the days need room, too."""
LOW = 150


def timeline(dots: Sequence[Dot], topics: Mapping[str, str], chosen: str | None) -> Chart:
    """The day across, the topic down, and a dot for each quote; the chosen topic has a shade.

    A click on a dot gives topic and quote, one beside the dots of a topic gives the topic alone.

    Args:
        dots: the quotes.
        topics: what each is called, by id, in the order in which they stand; no two alike.
        chosen: the topic that somebody reads just now.
    """
    drawn = pd.DataFrame(dots, columns=list(Dot.__annotations__))
    drawn["said_on"] = pd.to_datetime(drawn["said_on"])
    drawn["name"] = drawn["topic"].map(topics.__getitem__)
    marks = alt.Chart(drawn).mark_circle(
        size=90, opacity=1, cursor="pointer", xOffset=alt.ExprRef(f"datum.beside * {DOT}")
    )
    dotted = marks.encode(
        x=alt.X("said_on:T", title=None, axis=_days(), scale=alt.Scale(padding=30)),
        y=_topics(list(topics.values())),
        color=_stances(),
        tooltip=["name", "text", "stance", alt.Tooltip("said_on:T", title="said on")],
    )
    return alt.layer(_rows(topics, chosen), dotted).properties(height=alt.Step(ROW))


def quarter(first: date) -> str:
    """`2026 Q2`: the quarter that begins on this day."""
    return f"{first.year} Q{(first.month + 2) // 3}"


def quarters(trend: Sequence[Mapping[str, Any]], chosen: str | None) -> Chart:
    """How many quotes speak for a thing and against it in each quarter; all but the chosen fade."""
    drawn = pd.DataFrame(trend, columns=["quarter", "supports", "contradicts"])
    drawn["quarter"] = [quarter(day) for day in drawn["quarter"]]
    named = drawn.rename(columns={"supports": "for", "contradicts": "against"})
    long = named.melt("quarter", var_name="stance", value_name="quotes")
    long["faded"] = (long["quarter"] != chosen) & (chosen is not None)
    clicked = alt.selection_point(CLICKED, fields=["quarter"])
    bars = alt.Chart(long).mark_bar(size=22, cursor="pointer")
    drawn_bars = bars.encode(
        x=alt.X("quarter:N", title=None, axis=alt.Axis(labelAngle=0, ticks=False)),
        y=alt.Y("quotes:Q", title="quotes", axis=alt.Axis(tickMinStep=1, tickCount=4)),
        color=_stances(),
        opacity=alt.condition(alt.datum["faded"], alt.value(0.35), alt.value(1)),
        tooltip=["quarter", "stance", "quotes"],
    )
    return alt.layer(drawn_bars.add_params(clicked)).properties(height=LOW)


def _rows(topics: Mapping[str, str], chosen: str | None) -> alt.Chart:
    """The rows of the topics, to be clicked wherever one likes."""
    drawn = pd.DataFrame(list(topics.items()), columns=["topic", "name"])
    drawn["chosen"] = drawn["topic"] == chosen
    clicked = alt.selection_point(CLICKED, fields=["topic", "quote"])
    shade = alt.condition(alt.datum["chosen"], alt.value(0.2), alt.value(UNSEEN))
    rows = alt.Chart(drawn).mark_rect(color=QUIET, cursor="pointer")
    encoded = rows.encode(y=_topics(list(topics.values())), opacity=shade, tooltip=["name"])
    return encoded.add_params(clicked)


def _topics(names: Sequence[str]) -> alt.Y:
    axis = alt.Axis(labelLimit=NARROW, labelPadding=6, labelFlush=False, domain=False, ticks=False)
    return alt.Y("name:N", scale=alt.Scale(domain=list(names)), title=None, axis=axis)


def _days() -> alt.Axis:
    return alt.Axis(format="%b %Y", tickCount="month", grid=False, labelOverlap=True)


def _stances() -> alt.Color:
    scale = alt.Scale(domain=list(colours.STANCES), range=list(colours.STANCES.values()))
    return alt.Color("stance:N", scale=scale, legend=None)
