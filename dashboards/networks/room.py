"""Room for words: how large a box will be, and how boxes that lie on one another make way."""

from collections.abc import Collection, Mapping
from textwrap import wrap
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from dashboards.networks.picture import BOXES, Place, Places

Points: TypeAlias = NDArray[np.float64]
Pairs: TypeAlias = tuple[NDArray[np.intp], NDArray[np.intp]]

WIDEST = 22
"""Letters in a line of a name."""
LETTER, TALL = 8, 20
PADDING = 28
DOT = (52.0, 40.0)
"""The room of a thing that is drawn as a dot."""
ROUNDS, TURNS = 60, 8
"""How often is looked who is near, and how often those are pushed each time."""
SLACK = 40.0
TOUCHING = 0.5


def wrapped(name: str) -> str:
    """The name in lines that fit into a box."""
    return "\n".join(wrap(name, WIDEST)) or name


def sizes(labels: Mapping[str, str]) -> dict[str, Place]:
    """The room that each thing wants, with some air around it."""
    if len(labels) > BOXES:
        return dict.fromkeys(labels, DOT)
    return {thing: _size(label.split("\n")) for thing, label in labels.items()}


def apart(places: Places, room: Mapping[str, Place], fixed: Collection[str]) -> dict[str, Place]:
    """The places after whatever lies on something else has been pushed off; the fixed stay.

    Each round pushes every two that overlap away from each other, the shorter way.
    """
    things = sorted(places)
    at = np.array([places[each] for each in things], dtype=float).reshape(-1, 2)
    reach = np.array([room[each] for each in things], dtype=float).reshape(-1, 2) / 2
    free = np.array([each not in fixed for each in things], dtype=float)
    for _ in range(ROUNDS):
        pairs = _near(at, reach)
        if not any(_push(at, reach, free, pairs) for _ in range(TURNS)):
            break
    return {
        each: places[each] if each in fixed else (float(round(x)), float(round(y)))
        for each, (x, y) in zip(things, at, strict=True)
    }


def _size(lines: Collection[str]) -> Place:
    return max(map(len, lines)) * LETTER + PADDING + 14.0, len(lines) * TALL + PADDING + 2.0


def _near(at: Points, reach: Points) -> Pairs:
    """Every two that overlap, or might after some pushes."""
    one, other = np.triu_indices(len(at), 1)
    gap = np.abs(at[one] - at[other])
    close = (gap < reach[one] + reach[other] + SLACK).all(axis=1)
    return one[close], other[close]


def _push(at: Points, reach: Points, free: NDArray[np.float64], pairs: Pairs) -> bool:
    """Push those apart that overlap; whether any could be."""
    one, other = pairs
    gap = at[one] - at[other]
    over = reach[one] + reach[other] - np.abs(gap)
    share = free[one] + free[other]
    pushed = (over.min(axis=1) > TOUCHING) & (share > 0)
    one, other, gap, over, share = (each[pushed] for each in (one, other, gap, over, share))
    along = over.argmin(axis=1)
    far = over.min(axis=1) / share * np.where(gap[np.arange(len(along)), along] < 0, -1, 1)
    np.add.at(at, (one, along), far * free[one])
    np.add.at(at, (other, along), -far * free[other])
    return bool(pushed.any())
