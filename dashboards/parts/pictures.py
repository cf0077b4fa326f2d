"""A chart on a page: clickable, and noted for the file that keeps the page."""

from collections.abc import Callable
from functools import partial
from typing import Literal

import streamlit as st

from dashboards.charts import Chart
from dashboards.parts.keeping import note
from dashboards.sheet import Drawing

Width = Literal["stretch", "content"]


def chart(made: Chart, key: str, on_select: Callable[[], None], width: Width = "stretch") -> None:
    """Draw it; `on_select` is called when somebody clicks a mark."""
    note(Drawing(partial(_still, made)))
    st.altair_chart(made, key=key, on_select=on_select, width=width)


def _still(made: Chart) -> str:
    """The chart as a picture that needs no script."""
    from vl_convert import vegalite_to_svg  # it takes a while to load, and few files are made

    return vegalite_to_svg(made.to_dict())
