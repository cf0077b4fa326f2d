"""A picture: things and the lines between them, each with an id, a kind and words.

A networkx graph says what there is and where it stands; pyvis keeps it in the form that
vis-network reads. All colours but those of the kinds come from the theme, in the browser.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, TypedDict

import networkx as nx
from pyvis.network import Network

from dashboards.colours import Look
from dashboards.words import counted

Place: TypeAlias = tuple[float, float]
Places: TypeAlias = Mapping[str, Place]

BOXES = 60
"""More things than this are dots, whose names are written as far as there is room."""
LOWEST, HIGHEST = 280, 640
MARGIN = 116
THINGS, PEOPLE = ("thing", "things"), ("person", "people")
"""What one of them is called, and several."""


@dataclass(frozen=True)
class Legend:
    """The kinds that there are, in words, with how they look."""

    things: Mapping[str, Look]
    lines: Mapping[str, str]
    """A colour for each kind of line."""
    dashed: str = ""
    """What a broken line means; empty where there is none."""
    called: tuple[str, str] = THINGS


class Picture(TypedDict):
    """What the canvas draws."""

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    things: dict[str, Look]
    lines: dict[str, str]
    dashed: str
    height: int
    told: str
    """What the picture shows, for those who cannot see it."""


def drawn(network: "nx.MultiDiGraph[str]", legend: Legend, chosen: Collection[str] = ()) -> Picture:
    """The network as a picture; the things and lines in `chosen` stand out, by their ids."""
    kept = Network(directed=True)
    shape = "box" if len(network) <= BOXES else "dot"
    for thing, known in network.nodes(data=True):
        kept.add_node(thing, shape=shape, **known, chosen=thing in chosen)
    for start, end, line, known in network.edges(keys=True, data=True):
        kept.add_edge(start, end, id=line, **known, chosen=line in chosen)
    there = {each["kind"] for each in (*kept.nodes, *kept.edges)}
    return {
        "nodes": kept.nodes,
        "edges": kept.edges,
        "things": {kind: look for kind, look in legend.things.items() if kind in there},
        "lines": {kind: colour for kind, colour in legend.lines.items() if kind in there},
        "dashed": legend.dashed if any(edge.get("dashes") for edge in kept.edges) else "",
        "height": height(node["y"] for node in kept.nodes),
        "told": told(network, legend.called),
    }


def height(rows: Iterable[float]) -> int:
    """Pixels that the picture needs, between a few things and a screen."""
    ys = list(rows)
    return round(min(HIGHEST, max(LOWEST, max(ys) - min(ys) + MARGIN))) if ys else LOWEST


def told(network: "nx.MultiDiGraph[str]", called: tuple[str, str]) -> str:
    """`3 people and 2 lines between them`."""
    lines = counted(network.number_of_edges(), "line")
    return f"{counted(len(network), *called)} and {lines} between them"
