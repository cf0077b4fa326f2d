"""Who reports to whom as a chart: managers above, everybody below the first manager they have.

Real organisations report in circles and to nobody: a line that closes a circle is drawn and moves
nobody, and whoever has no manager stands on top.
"""

from collections.abc import Collection, Iterable, Sequence

import networkx as nx

from dashboards.networks.picture import PEOPLE, Picture, Place, drawn
from dashboards.networks.room import sizes
from dashboards.networks.rows import Row, legend_of, network_of, things
from dashboards.networks.steps import steps_of

AIR, LEVEL = 12, 118
"""Pixels between two people of a level, and from a level to the next."""
DASHED = "only on paper, or assumed"


def organisation(
    reporting: Sequence[Row], across: Sequence[Row] = (), chosen: Collection[str] = ()
) -> Picture:
    """The reporting lines as a chart, and over it other lines, which move nobody.

    Args:
        reporting: rows that start with a person and end with the manager.
        across: other lines; whoever is named in these alone stands on the top level, at its end.
        chosen: the people and lines that stand out, by their ids.
    """
    rows = [*reporting, *across]
    network = network_of(rows, layout(reporting, across))
    legend = legend_of(rows, DASHED)
    return drawn(network, type(legend)(legend.things, legend.lines, legend.dashed, PEOPLE), chosen)


def layout(reporting: Sequence[Row], across: Sequence[Row] = ()) -> dict[str, Place]:
    """Where each person stands: a manager over the middle of those who report to them."""
    told = things([*reporting, *across])
    chart = _chart((row["start"], row["end"]) for row in reporting)
    chart.add_nodes_from(told)
    room = sizes({person: known["label"] for person, known in told.items()})
    places: dict[str, Place] = {}
    left = 0.0
    roots = (each for each in chart if not chart.in_degree(each))
    for root in sorted(roots, key=lambda each: -len(nx.descendants(chart, each))):
        left = _place(chart, root, (left, 0), room, places)
    return places


def _chart(lines: Iterable[tuple[str, str]]) -> "nx.DiGraph[str]":
    """A tree for each top: managers lead to those who report to them, each once, in no circle."""
    named = list(lines)
    steps = steps_of(named)
    chart: nx.DiGraph[str] = nx.DiGraph()
    chart.add_nodes_from(steps)
    for person, manager in named:
        if steps[manager] < steps[person] and not chart.in_degree(person):
            chart.add_edge(manager, person)
    return chart


def _place(
    chart: "nx.DiGraph[str]",
    person: str,
    corner: Place,
    room: dict[str, Place],
    places: dict[str, Place],
) -> float:
    """Put a person over their reports, right of this corner; where the next may begin."""
    left, top = corner
    right = left
    below = sorted(chart.successors(person))
    for each in below:
        right = _place(chart, each, (right, top + LEVEL), room, places)
    end = max(right, left + room[person][0] + AIR)
    middle = (places[below[0]][0] + places[below[-1]][0]) / 2 if below else (left + end) / 2
    places[person] = (round(max(middle, left + room[person][0] / 2)), top)
    return end
