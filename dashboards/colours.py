"""The colours of what charts and pictures show: of each verdict, cell, kind of thing and of line.

The palette is Okabe and Ito's, as in `.streamlit/config.toml`. On the page of the gaps a colour has
one meaning: a cell of the matrix has the colour of the verdict to which it leads. Eight colours are
too few for all: but for blue, lines share theirs with verdicts, which stand on another page.

There are more kinds of things than colours: an area of the ontology also has its own outline, and
where it has more kinds than colours, the next ones are filled more deeply. No two look the same.
"""

from collections.abc import Mapping
from typing import TypedDict

from graph.analysis.lines import Kind
from graph.ontology import AREAS, ONTOLOGY

BLUE, ORANGE, VERMILION, PURPLE = "#0072B2", "#E69F00", "#D55E00", "#CC79A7"
GREEN, SKY, YELLOW, GREY = "#009E73", "#56B4E9", "#F0E442", "#999999"
VERDICTS: Mapping[str, str] = {
    "no feature": PURPLE,
    "planned": ORANGE,
    "shipped but fails": VERMILION,
    "exists but unknown": SKY,
    "answered": GREEN,
}
CELLS: Mapping[str, str] = {
    "offered": GREY,
    "in part": YELLOW,
    "fails": VERMILION,
    "not shipped": ORANGE,
    "solves": GREEN,
    "no word yet": SKY,
}
STANCES: Mapping[str, str] = {"for": BLUE, "against": ORANGE}
LINES: Mapping[Kind, str] = {
    "informal": BLUE,
    "reporting": PURPLE,
    "veto": ORANGE,
    "conflict": VERMILION,
}


class Look(TypedDict):
    """How a kind of thing is drawn."""

    colour: str
    fill: float
    """How much of the colour its inside has, from 0 to 1."""
    radius: int
    """Of its corners, in pixels."""
    dashes: bool
    """Whether its outline is broken."""


CALM = (BLUE, GREEN, GREY, PURPLE, SKY, ORANGE, YELLOW)
"""For things: all but the colour that calls for attention."""
FILLS = (0.14, 0.4, 0.0)
OUTLINES = ((6, False), (6, True), (18, False), (0, False), (0, True))
"""One for each area: the radius of the corners, and whether the line is broken."""
THINGS: Mapping[str, Look] = {
    node.label(): Look(
        colour=CALM[place % len(CALM)],
        fill=FILLS[place // len(CALM)],
        radius=radius,
        dashes=dashes,
    )
    for area, (radius, dashes) in zip(AREAS.values(), OUTLINES, strict=True)
    for place, node in enumerate(area.nodes)
}
"""Every kind of thing, by its label."""
LINKS: Mapping[str, str] = {
    kind: CALM[place % len(CALM)] for place, kind in enumerate(ONTOLOGY.by_relation)
}
"""Every kind of relationship, by its type."""


def line(kind: str) -> str:
    """The colour of a kind of line: a kind of influence, a relationship, or a claim that joins."""
    influence: Mapping[str, str] = {str(known): colour for known, colour in LINES.items()}
    claims = {label: look["colour"] for label, look in THINGS.items()}
    return {**claims, **LINKS, **influence}.get(kind, GREY)
