"""A chart on a page: clickable, and noted for the file that keeps the page."""

from collections.abc import Callable, Mapping
from typing import Literal

import streamlit as st
from markupsafe import Markup

from dashboards.charts import Chart
from dashboards.parts.keeping import note
from dashboards.sheet import Drawing

Width = Literal["stretch", "content"]
MEANING = Markup(
    '<span style="display: inline-block; margin-inline-end: 1rem; font-size: 0.875rem">'
    '<span style="display: inline-block; width: 0.75rem; height: 0.75rem; background: {colour}; '
    'print-color-adjust: exact; forced-color-adjust: none">'
    "</span> {words}</span>"
)
"""A colour and what it means. They stand below the picture, which would cut them where a screen is
narrow, and go on in the next line."""


def chart(
    made: Chart,
    key: str,
    on_select: Callable[[], None],
    meanings: Mapping[str, str],
    width: Width = "stretch",
) -> None:
    """Draw it.

    Args:
        made: the chart, without a legend of its own.
        key: tells it from the other charts of the page.
        on_select: is called when somebody clicks a mark.
        meanings: the colour of each meaning, where there is more than one.
        width: as wide as the page, or as its marks need.
    """
    legend = Markup(" ").join(
        MEANING.format(words=words, colour=colour) for words, colour in meanings.items()
    )
    note(Drawing(lambda: f"{_still(made)}{legend}"))
    st.altair_chart(made, key=key, on_select=on_select, width=width)
    if legend:
        st.html(legend)


def _still(made: Chart) -> str:
    """The chart as a picture that needs no script."""
    from vl_convert import vegalite_to_svg  # it takes a while to load, and few files are made

    return vegalite_to_svg(made.to_dict())
