"""The page that `bench/drawing.py` opens: a button that draws three hundred things.

`/?by=pyvis` puts pyvis' own page in a frame instead.
"""

import streamlit as st
from pyvis.network import Network
from streamlit.runtime import exists

from dashboards.networks import Picture, Row, around
from dashboards.parts import begin, network
from graph.ontology.needs import Pain, PartOf

THINGS, BRANCH = 300, 6


def rows() -> list[Row]:
    """Things of which each but the first is part of another."""
    return [row(f"pain:{each}", f"pain:{(each - 1) // BRANCH}") for each in range(1, THINGS)]


def row(start: str, end: str) -> Row:
    """That one thing is part of another."""
    return {
        "line": f"{start} {end}",
        "kind": PartOf.relation(),
        "title": f"{start} is part of {end}",
        "start": start,
        "start_name": f"Waits for {start}",
        "start_kind": Pain.label(),
        "end": end,
        "end_name": f"Waits for {end}",
        "end_kind": Pain.label(),
    }


def ours() -> Picture:
    """The picture as a page of ours makes it."""
    return around([rows()])


def theirs() -> str:
    """The same as a page that pyvis writes."""
    drawn = Network(directed=True, cdn_resources="in_line")
    for each in rows():
        drawn.add_node(each["start"], label=each["start_name"], title=each["start_name"])
        drawn.add_node(each["end"], label=each["end_name"], title=each["end_name"])
        drawn.add_edge(each["start"], each["end"], title=each["title"])
    return drawn.generate_html(notebook=False)


def page() -> None:
    """The button, and what it draws."""
    st.set_page_config(layout="wide")
    begin()
    if not st.button("Draw"):
        return
    if st.query_params.get("by") == "pyvis":
        st.iframe(theirs(), height=620)
    else:
        network(ours(), "things")


if exists():
    page()
