"""The picture of an answer beside its table, as the question's header wants it."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboards import address, pictured
from dashboards.charts import CLICKED
from dashboards.committees import at, drawn
from dashboards.networks import around, chains
from dashboards.parts.between import read_hop, read_lines
from dashboards.parts.network import PICK, network
from dashboards.parts.pictures import chart
from dashboards.parts.tables import ROW, row_of
from dashboards.reading import hops_to_read
from dashboards.words import counted, named
from graph.queries import View

KEY = "drawn answer"


def draw(view: View, rows: Sequence[Any], by: str | None = None) -> None:
    """The rows as a picture; a click opens the words behind what was clicked.

    Args:
        view: how the header wants them drawn.
        rows: of the answer, at least one.
        by: by what somebody wants them ranked: bars show this figure, where the rows have it.
    """
    if view.kind == "bars":
        _bars(rows, str(view.of), by if by and by in rows[0] else str(view.by))
    elif view.kind == "lines":
        _lines(rows)
    else:
        _chains(rows)


def _bars(rows: Sequence[Any], of: str, by: str) -> None:
    bars = pictured.bars_of(rows, of, by)
    st.caption(f"Bars: {named(by).lower()}")
    chart(pictured.drawn(bars, by, row_of(len(rows))), KEY, _read, {})
    if len(bars) < len(rows):
        st.caption(f"The picture shows the first {counted(len(bars), 'row')}.")


def _lines(rows: Sequence[Any]) -> None:
    pick = address.chosen(PICK)
    network(around([drawn(rows)], {pick} if pick else ()), KEY)
    read_lines(at(rows, pick))


def _chains(rows: Sequence[Any]) -> None:
    pick = address.chosen(PICK)
    network(chains(rows, {pick} if pick else ()), KEY)
    for hop in hops_to_read(rows, rows[0], pick) if pick else ():
        read_hop(hop)


def _read() -> None:
    """Somebody clicked a bar: the row of the table that it stands for is opened."""
    points = address.picked_in(KEY, CLICKED)
    address.choose(**{ROW: str(points[0][ROW]) if points else None})
