"""What a thing is linked to, and what more of it somebody asked for, step by step.

The layout only ever adds: what stood before somebody asked for more stays where it is.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import cos, dist, pi, sin, sqrt
from statistics import median

import networkx as nx

from dashboards.networks.picture import Picture, Place, drawn
from dashboards.networks.room import apart, sizes
from dashboards.networks.rows import Row, legend_of, network_of, things

SEED = 4
ROUNDS = 60
FAR = 105
"""Pixels up or down that the ends of a line would like between them."""
WIDE = 1.7
"""How wide a picture is against how high: screens are wide, and so are names."""
GOLDEN = pi * (3 - sqrt(5))
"""The angle by which seeds of a sunflower turn, so that none stands behind another."""
FEW = 60
"""Up to so many, a slower and calmer way to place them is worth its time."""
DASHED = "only on paper, or assumed"


def around(steps: Sequence[Sequence[Row]], chosen: Collection[str] = ()) -> Picture:
    """The lines of all steps as one network: first those at a thing, then what was asked for more.

    A step is the rows that one asking answered; a row that an earlier one answered may be in it.
    """
    rows = [row for step in steps for row in step]
    return drawn(network_of(rows, layout(steps)), legend_of(rows, DASHED), chosen)


def layout(steps: Sequence[Sequence[Row]]) -> dict[str, Place]:
    """Where each thing stands: the same for the same steps, and for more steps the same again."""
    places: dict[str, Place] = {}
    known: list[Row] = []
    for step in steps:
        known += step
        network = _network(known)
        if len(network) > len(places):
            labels = {each: str(told["label"]) for each, told in things(known).items()}
            near = _grown(network, places) if places else _begun(network)
            places = apart(near, sizes(labels), set(places))
    return places


def _network(rows: Iterable[Row]) -> "nx.Graph[str]":
    """The things in the order of their ids: the layout must not depend on that of the rows."""
    ends = sorted({(row["start"], row["end"]) for row in rows})
    network: nx.Graph[str] = nx.Graph()
    network.add_nodes_from(sorted({each for pair in ends for each in pair}))
    network.add_edges_from(ends)
    return network


def _begun(network: "nx.Graph[str]") -> dict[str, Place]:
    """The first step: springs between the ends of lines."""
    whole = _joined(network)
    if len(whole) <= FEW:
        found = nx.kamada_kawai_layout(whole)
    else:
        found = nx.spring_layout(whole, seed=SEED, iterations=ROUNDS)
    lengths = [dist(found[start], found[end]) for start, end in whole.edges if start != end]
    high = FAR * max(sqrt(len(whole)) / 1.9, 1 / median(lengths) if lengths else 0)
    return {each: (float(x) * high * WIDE, float(y) * high) for each, (x, y) in found.items()}


def _joined(network: "nx.Graph[str]") -> "nx.Graph[str]":
    """The same, with the parts that no line joins held together at their middles."""
    middles = [
        max(sorted(part), key=lambda each: (network.degree(each), each))
        for part in nx.connected_components(network)
    ]
    whole = network.copy()
    whole.add_edges_from((middles[0], other) for other in middles[1:])
    return whole


def _grown(network: "nx.Graph[str]", places: Mapping[str, Place]) -> dict[str, Place]:
    """More things, each beyond what it hangs on; springs settle them while the others stay."""
    start = {each: (x / WIDE, y) for each, (x, y) in places.items()}
    for place, thing in enumerate(each for each in network if each not in places):
        anchors = [start[each] for each in network.neighbors(thing) if each in places]
        start[thing] = _beyond(anchors, place)
    found = nx.spring_layout(
        network, pos=start, fixed=list(places), k=FAR, iterations=ROUNDS, seed=SEED
    )
    return {each: places.get(each, (float(x) * WIDE, float(y))) for each, (x, y) in found.items()}


def _beyond(anchors: Sequence[Place], place: int) -> Place:
    """A first place near the first of the anchors; no two things begin at the same one."""
    x, y = anchors[0] if anchors else (0.0, 0.0)
    angle = place * GOLDEN
    return x + FAR * cos(angle), y + FAR * sin(angle)
