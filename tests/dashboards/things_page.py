"""A page that draws made-up things: what the sample company is too small to show.

`/?things=300` draws so many; without it, one theme with some pains, of which one has a crowd.
"""

import streamlit as st

from dashboards.networks import Row, around
from dashboards.parts import begin, grown, network
from graph.model import Node
from graph.ontology.needs import Pain, PartOf, Theme

ROOT = "theme:root"
PARTS = {
    ROOT: [f"pain:pain-{each}" for each in range(5)],
    "pain:pain-0": [f"pain:few-{each}" for each in range(3)],
    "pain:pain-1": [f"pain:crowd-{each}" for each in range(40)],
    "pain:few-0": ["pain:deep-0", "pain:deep-1"],
}
BRANCH = 12
"""So many things hang on one, where many are drawn."""


def row(start: str, end: str) -> Row:
    """That one thing is part of another."""
    return {
        "line": f"{start}-{end}",
        "kind": PartOf.relation(),
        "title": f"{called(start)} is part of {called(end)}",
        "start": start,
        "start_name": called(start),
        "start_kind": kind(start).label(),
        "end": end,
        "end_name": called(end),
        "end_kind": kind(end).label(),
    }


def called(thing: str) -> str:
    """`pain:few-0` is called `Few & <0>`: a name as people write them."""
    word, _, number = thing.partition(":")[2].partition("-")
    return f"{word.title()} & <{number}>"


def kind(thing: str) -> type[Node]:
    """Themes and pains."""
    return Theme if thing.startswith(Theme.prefix()) else Pain


def rows_of(thing: str) -> list[Row]:
    """The lines of a thing, as a question would answer them."""
    whole = [row(each, thing) for each in PARTS.get(thing, [])]
    return whole + [row(thing, end) for end, parts in PARTS.items() if thing in parts]


def many(count: int) -> list[Row]:
    """So many things, each part of another: some have many parts, most have none."""
    things = [ROOT, *(f"pain:made-{each}" for each in range(1, count))]
    return [row(thing, things[place // BRANCH]) for place, thing in enumerate(things) if place]


def neighbours(thing: str) -> set[str]:
    """What a thing is linked to."""
    return {end for each in rows_of(thing) for end in (each["start"], each["end"])}


st.set_page_config(layout="wide")
begin()
things = int(st.query_params.get("things", 0))
if things:
    network(around([many(things)]), "made-up things")
else:
    steps = [rows_of(ROOT), *(rows_of(each) for each in grown())]
    network(around(steps), "made-up things", neighbours)
