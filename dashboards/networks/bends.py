"""How lines bend, so that two between the same things are told apart, and none hides in a box."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import atan2, cos, hypot, pi, sin
from typing import Any, TypeAlias

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from dashboards.networks.picture import BOXES, Place
from dashboards.networks.room import sizes

Smooth: TypeAlias = bool | Mapping[str, object]
"""What vis-network is told: False is straight."""

BENDS = (0.0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6)
"""From straight to a wide curve, to the right and to the left of whoever goes along the line."""
SAMPLES = np.linspace(0.04, 0.96, 24)


def bends(
    lines: Iterable[tuple[str, str, str]], network: "nx.MultiDiGraph[str]"
) -> dict[str, Smooth]:
    """How each line (its id, start and end) bends between the places of the network's things."""
    at = {thing: (known["x"], known["y"]) for thing, known in network.nodes(data=True)}
    room = sizes({thing: known["label"] for thing, known in network.nodes(data=True)})
    taken: defaultdict[frozenset[str], set[float]] = defaultdict(set)
    smooth: dict[str, Smooth] = {}
    for line, start, end in sorted(lines):
        used, side = taken[frozenset((start, end))], 1 if start <= end else -1
        others = [each for each in at if each not in (start, end)] if len(at) <= BOXES else []
        boxes = np.array([(*at[each], *room[each]) for each in others]).reshape(-1, 4)
        left = [bend for bend in BENDS if bend * side not in used] or [BENDS[-1]]
        bend = (
            min(left, key=lambda each: _hits(at[start], at[end], each, boxes))
            if others
            else left[0]
        )
        used.add(bend * side)
        smooth[line] = _smooth(bend)
    return smooth


def _hits(start: Place, end: Place, bend: float, boxes: NDArray[np.float64]) -> int:
    """How many boxes the line would run through."""
    if not len(boxes):
        return 0
    curve = _curve(start, end, bend)
    off = np.abs(curve[:, None] - boxes[None, :, :2])
    return int((off < boxes[None, :, 2:] / 2 - 4).all(axis=2).any(axis=0).sum())


def _curve(start: Place, end: Place, bend: float) -> NDArray[np.float64]:
    """Points of the curve that vis-network draws for this bend: one with a single handle."""
    across, up = end[0] - start[0], start[1] - end[1]
    reach = (abs(bend) / 2 + 0.5) * hypot(across, up)
    angle = atan2(up, across) + (bend / 2 + 0.5) * pi
    handle = (start[0] + reach * sin(angle), start[1] + reach * cos(angle))
    part = SAMPLES[:, None]
    ends = (1 - part) ** 2 * np.array(start) + part**2 * np.array(end)
    return np.asarray(ends + 2 * part * (1 - part) * np.array(handle))


def _smooth(bend: float) -> Any:
    if not bend:
        return False
    kind = "curvedCW" if bend > 0 else "curvedCCW"
    return {"enabled": True, "type": kind, "roundness": abs(bend)}
