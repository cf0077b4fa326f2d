"""Chains found the slow way: every simple path, by depth; it shares no code with the search."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from scipy.stats import beta

from graph.analysis.lines import Line
from graph.analysis.weighing import Walked

Certainties = Mapping[tuple[str, str], float]


class Found(NamedTuple):
    """A path with the three figures that rank it; compares as it ranks, best first."""

    weakest: float
    product: float
    length: int
    people: tuple[str, ...]


def every_path(certainties: Certainties, signers: Sequence[str], hops: int) -> list[Found]:
    """All simple paths of one to `hops` hops to a signer, best first."""
    starts = sorted({start for start, _ in certainties})
    paths = [path for start in starts for path in _onward(certainties, (start,), hops)]
    return sorted(found(certainties, path) for path in paths if path[-1] in signers)


def one_label(certainties: Certainties, start: str, signers: Sequence[str], hops: int) -> Found:
    """The tempting wrong search: it keeps only the best path to each person at each length."""
    labels = {start: (start,)}
    arrived: list[Found] = []
    for _ in range(hops):
        grown = [
            (*path, end)
            for (a, end) in certainties
            for path in ([labels[a]] if a in labels else [])
            if end not in path
        ]
        labels = {f.people[-1]: f.people for f in sorted(_all(certainties, grown), reverse=True)}
        arrived += [f for f in _all(certainties, grown) if f.people[-1] in signers]
    return min(arrived)


def found(certainties: Certainties, people: tuple[str, ...]) -> Found:
    """The figures of a path, negated where more is better; equal to nine digits is equal."""
    hops = [certainties[pair] for pair in pairwise(people)]
    product = sum(math.log(certainty) for certainty in hops)
    return Found(-round(min(hops), 9), -round(product, 9), len(hops), people)


def walkable(rows: Sequence[Line], walked: Walked = "evidenced") -> dict[tuple[str, str], float]:
    """The best certainty between two persons, for rows in which every voice is another person's."""
    certainties: dict[tuple[str, str], float] = {}
    for row in rows:
        supporting, contradicting = _weights(row)
        unspoken = supporting == contradicting == 0 and walked == "evidenced"
        if row["kind"] == "conflict" or contradicting > supporting or unspoken:
            continue
        certainty = float(beta.ppf(0.1, 1 + supporting, 1 + contradicting))
        pair = (row["start"], row["end"])
        certainties[pair] = max(certainty, certainties.get(pair, 0))
    return certainties


def _weights(row: Line) -> tuple[float, float]:
    """What speaks for the row and against it, by the words of the issue."""
    weights = {row["end"]: 1.0, row["start"]: 0.25}
    sides = {"supports": 0.5 if row["records"] else 0.0, "contradicts": 0.0}
    for voice in row["voices"]:
        sides[voice["stance"]] += weights.get(voice["person"] or "", 0.5)
    return sides["supports"], sides["contradicts"]


def _all(certainties: Certainties, paths: Sequence[tuple[str, ...]]) -> list[Found]:
    return [found(certainties, path) for path in paths]


def _onward(
    certainties: Certainties, path: tuple[str, ...], hops: int
) -> Iterator[tuple[str, ...]]:
    if len(path) > hops:
        return
    for start, end in certainties:
        if start == path[-1] and end not in path:
            yield (*path, end)
            yield from _onward(certainties, (*path, end), hops)
