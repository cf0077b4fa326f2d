"""Chains of influence as a picture.

The layout is computed here and never moves: whoever signs stands on the right, and everybody else
as many steps to the left as there are lines before them, the longest way.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from statistics import mean
from typing import Any, TypeAlias

import networkx as nx

from dashboards.colours import LINES
from dashboards.networks.picture import PEOPLE, Legend, Picture, Place, drawn
from dashboards.networks.rows import THICKEST, THINNEST, in_words, look, strong
from dashboards.networks.steps import steps_of
from dashboards.telling import told_ground, told_line, told_powers, told_signs
from graph.analysis.chains import Chain, Hop
from graph.analysis.picture import DrawnLine, DrawnPerson, drawn_lines, drawn_people
from graph.analysis.telling import MOVES
from graph.ontology.committee import Person

Slot: TypeAlias = tuple[float, str | None]
"""A place in a step: how high it would best be, and who stands there; None is a gap."""

STEP, ROW = 215, 58
"""The distance between two steps, and between two persons of one step."""
SAYING = "has a say in the deal"
OTHERS = in_words(Person.label())
DASHED = "only on paper, or assumed"
LEVEL: Mapping[str, object] = {
    "enabled": True,
    "type": "cubicBezier",
    "forceDirection": "horizontal",
    "roundness": 0.4,
}
ROUND: Mapping[str, object] = {"enabled": True, "type": "curvedCW", "roundness": 0.22}
"""For lines that would else run through the people between their ends."""


def chains(found: Sequence[Chain], chosen: Collection[str] = ()) -> Picture:
    """The chains as one network; the people and lines in `chosen` stand out, by their ids."""
    plain = look(Person.label())
    legend = Legend(
        things={SAYING: strong(plain), OTHERS: plain},
        lines={MOVES[kind]: colour for kind, colour in LINES.items()},
        dashed=DASHED,
        called=PEOPLE,
    )
    return drawn(to_networkx(found), legend, chosen)


def to_networkx(found: Sequence[Chain]) -> "nx.MultiDiGraph[str]":
    """Each person and each line of the chains once, with where and how it is drawn."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    people, places = drawn_people(found), layout(found)
    for person in people:
        network.add_node(person["person"], **_box(person, places[person["person"]]))
    for line in drawn_lines(found):
        hop = line["hop"]
        ends = places[hop["start"]], places[hop["end"]]
        network.add_edge(hop["start"], hop["end"], key=line["line"], **_arrow(line, ends))
    return network


def layout(found: Sequence[Chain]) -> dict[str, Place]:
    """Where each person stands: signers on the right, in each step the better chains on top.

    Where a line passes a step that neither of its ends stands in, there is a gap for it.
    """
    places: dict[str, Place] = {}
    lines = [line["hop"] for line in drawn_lines(found)]
    steps = steps_of((hop["start"], hop["end"]) for hop in lines)
    for step in range(max(steps.values(), default=-1) + 1):
        slots = _in_order([each for each in steps if steps[each] == step], lines, places)
        for hop in lines:
            if steps[hop["start"]] > step > steps[hop["end"]]:
                _leave_gap(slots, places[hop["end"]][1])
        for row, (_, person) in enumerate(slots):
            if person:
                places[person] = (-step * STEP, (row - (len(slots) - 1) / 2) * ROW)
    return places


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
    name, say = person["name"], told_powers(person["signs"])
    return {
        "label": f"{name}\n{say}" if say else name,
        "name": name,
        "kind": SAYING if say else OTHERS,
        "x": place[0],
        "y": place[1],
        "title": f"{name} {told_signs(person['signs'])}".strip(),
    }


def _arrow(line: DrawnLine, ends: tuple[Place, Place]) -> dict[str, Any]:
    hop = line["hop"]
    goes_right = ends[1][0] > ends[0][0]
    return {
        "kind": MOVES[hop["kind"]],
        "width": THINNEST + (THICKEST - THINNEST) * hop["certainty"],
        "dashes": hop["state"] in ("on paper", "assumed"),
        "smooth": LEVEL if goes_right else ROUND,
        "title": f"{told_line(hop)}\n{told_ground(hop)}",
    }
