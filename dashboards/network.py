"""Chains of influence as a picture: chains -> networkx -> what pyvis hands to vis-network.

The layout is computed here and never moves: whoever signs stands on the right, and everybody else
as many steps to the left as there are lines before them, the longest way.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import mean
from typing import Any, TypeAlias, TypedDict

import networkx as nx
from pyvis.network import Network

from dashboards.colours import LINES
from dashboards.telling import told_ground, told_line, told_powers, told_signs
from graph.analysis.chains import Chain, Hop
from graph.analysis.picture import DrawnLine, DrawnPerson, drawn_lines, drawn_people
from graph.analysis.telling import MOVES

Place: TypeAlias = tuple[float, float]
Slot: TypeAlias = tuple[float, str | None]
"""A place in a step: how high it would best be, and who stands there; None is a gap."""

STEP, ROW = 215, 58
"""The distance between two steps, and between two persons of one step."""
THINNEST, THICKEST = 1.5, 8
LEVEL: Mapping[str, object] = {
    "enabled": True,
    "type": "cubicBezier",
    "forceDirection": "horizontal",
    "roundness": 0.4,
}
ROUND: Mapping[str, object] = {"enabled": True, "type": "curvedCW", "roundness": 0.22}
"""For lines that would else run through the people between their ends."""


class Picture(TypedDict):
    """What the component draws; but for the lines it takes all colours from the theme."""

    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    kinds: dict[str, str]
    """The kinds of lines that there are, in words, with their colours."""
    height: int
    told: str
    """What the picture shows, for those who cannot see it."""


def picture(chains: Sequence[Chain], chosen: Collection[str]) -> Picture:
    """The chains as one network; the people and lines in `chosen` stand out, by their ids."""
    network = to_networkx(chains)
    drawn = Network(directed=True)
    for person, known in network.nodes(data=True):
        drawn.add_node(person, **known, chosen=person in chosen)
    for start, end, line, known in network.edges(keys=True, data=True):
        drawn.add_edge(start, end, id=line, **known, chosen=line in chosen)
    there = {edge["colour"] for edge in drawn.edges}
    return {
        "nodes": drawn.nodes,
        "edges": drawn.edges,
        "kinds": {MOVES[kind]: colour for kind, colour in LINES.items() if colour in there},
        "height": height(node["y"] for node in drawn.nodes),
        "told": f"{len(drawn.nodes)} people and {len(drawn.edges)} lines between them",
    }


def to_networkx(chains: Sequence[Chain]) -> "nx.MultiDiGraph[str]":
    """Each person and each line of the chains once, with where and how it is drawn."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    people, places = drawn_people(chains), layout(chains)
    for person in people:
        network.add_node(person["person"], **_box(person, places[person["person"]]))
    for line in drawn_lines(chains):
        hop = line["hop"]
        ends = places[hop["start"]], places[hop["end"]]
        network.add_edge(hop["start"], hop["end"], key=line["line"], **_arrow(line, ends))
    return network


def layout(chains: Sequence[Chain]) -> dict[str, Place]:
    """Where each person stands: signers on the right, in each step the better chains on top.

    Where a line passes a step that neither of its ends stands in, there is a gap for it.
    """
    places: dict[str, Place] = {}
    lines = [line["hop"] for line in drawn_lines(chains)]
    steps = _steps(lines)
    for step in range(max(steps.values(), default=-1) + 1):
        slots = _in_order([each for each in steps if steps[each] == step], lines, places)
        for hop in lines:
            if steps[hop["start"]] > step > steps[hop["end"]]:
                _leave_gap(slots, places[hop["end"]][1])
        for row, (_, person) in enumerate(slots):
            if person:
                places[person] = (-step * STEP, (row - (len(slots) - 1) / 2) * ROW)
    return places


def height(rows: Iterable[float]) -> int:
    """Pixels that the picture needs, between a few people and a screen."""
    ys = list(rows)
    return round(min(640, max(280, max(ys) - min(ys) + 2 * ROW)))


def _steps(lines: Iterable[Hop]) -> dict[str, int]:
    """Everybody with the most lines that lie before them; a line that closes a circle is left out.

    The better chains name their lines first, so it is their order that counts in a circle.
    """
    onward: nx.DiGraph[str] = nx.DiGraph()
    for line in lines:
        onward.add_nodes_from((line["start"], line["end"]))
        if not nx.has_path(onward, line["end"], line["start"]):
            onward.add_edge(line["start"], line["end"])
    steps: dict[str, int] = {}
    for person in reversed(list(nx.topological_sort(onward))):
        steps[person] = max((steps[moved] + 1 for moved in onward.successors(person)), default=0)
    return {person: steps[person] for person in onward}


def _in_order(
    people: Iterable[str], lines: Sequence[Hop], places: Mapping[str, Place]
) -> list[Slot]:
    """The people of one step, each at the mean height of those moved, so that few lines cross."""
    slots: list[Slot] = []
    for person in people:
        moved = [line["end"] for line in lines if line["start"] == person]
        heights = [places[end][1] for end in moved if end in places]
        slots.append((mean(heights) if heights else 0, person))
    return sorted(slots, key=lambda slot: slot[0])


def _leave_gap(slots: list[Slot], at: float) -> None:
    """Put an empty slot at this height, in the middle of those who stand there."""
    heights = [slot[0] for slot in slots]
    slots.insert((bisect_left(heights, at) + bisect_right(heights, at)) // 2, (at, None))


def _box(person: DrawnPerson, place: Place) -> dict[str, Any]:
    say = told_powers(person["signs"])
    return {
        "label": f"{person['name']}\n{say}" if say else person["name"],
        "group": "signs" if say else "person",
        "shape": "box",
        "x": place[0],
        "y": place[1],
        "title": f"{person['name']} {told_signs(person['signs'])}".strip(),
    }


def _arrow(line: DrawnLine, ends: tuple[Place, Place]) -> dict[str, Any]:
    hop = line["hop"]
    goes_right = ends[1][0] > ends[0][0]
    return {
        "colour": LINES[hop["kind"]],
        "width": THINNEST + (THICKEST - THINNEST) * hop["certainty"],
        "dashes": hop["state"] in ("on paper", "assumed"),
        "smooth": LEVEL if goes_right else ROUND,
        "title": f"{told_line(hop)}\n{told_ground(hop)}",
    }
