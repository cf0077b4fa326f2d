"""Where in a long text a passage stands that is like some words, though not the same.

Windows that share rare groups of letters with the words are found first, by an index over the
text; only they are compared letter by letter, and cut to the whole words that agree best.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

_GROUP = 4
"""Letters of a group: longer ones are rarer, but fewer survive a misspelling."""
_COMMON = 400
"""A group that is found oftener than this says nothing about the place."""
_WINDOWS = 6
_WORD = re.compile(r"(\w+(?:['-]\w+)*)[^\w\s]*")
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Likeness:
    """A passage, as offsets into the text that was searched, and how like the words it is."""

    start: int
    end: int
    similarity: float
    """1 - (letters inserted and deleted) / (letters of both): 1 is the same, 0 nothing shared."""


class Likenesses:
    """An index over one text, made once for all the words that are looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = _lower(text)
        groups = _groups(self.text)
        self._order = np.argsort(groups, kind="stable")
        self._sorted = groups[self._order]
        words = list(_WORD.finditer(self.text))
        self._starts = [word.start() for word in words]
        self._ends = sorted({place for word in words for place in (word.end(1), word.end())})

    def best(self, words: str) -> list[Likeness]:
        """The passages most like the words, the best first; no two of them overlap."""
        sought = _lower(words)
        found = [self._passage(sought, place) for place in self._places(sought)]
        found.sort(key=lambda passage: (-passage.similarity, passage.start))
        return _apart(found)

    def _places(self, sought: str) -> list[int]:
        """Where the words could begin: the starts most groups of letters agree on, within a few."""
        groups = _groups(sought)
        low = np.searchsorted(self._sorted, groups, side="left")
        count = np.searchsorted(self._sorted, groups, side="right") - low
        useful = (count > 0) & (count <= max(_COMMON, int(count.min(initial=_COMMON))))
        if not useful.any():
            return []
        votes, weights = [], []
        for offset in np.flatnonzero(useful):
            places = self._order[low[offset] : low[offset] + count[offset]]
            votes.append(np.maximum(places - offset, 0))
            weights.append(np.full(len(places), 1.0 / (1.0 + np.log(count[offset]))))
        return _peaks(np.concatenate(votes), np.concatenate(weights), len(sought))

    def _passage(self, sought: str, place: int) -> Likeness:
        slack = len(sought) // 3 + 12
        low, high = max(0, place - slack), min(len(self.text), place + len(sought) + slack)
        rough = fuzz.partial_ratio_alignment(sought, self.text[low:high])
        start, end = (low + rough.dest_start, low + rough.dest_end) if rough else (low, high)
        return self._cut(sought, start, end)

    def _cut(self, sought: str, start: int, end: int) -> Likeness:
        """The run of whole words near the rough place that agrees best with the words sought.

        Where no word begins or ends near, as in a script without spaces, the rough place stands.
        """
        reach = len(sought) // 4 + 8
        pairs = [
            (begin, stop)
            for begin in _near(self._starts, start, reach) or [start]
            for stop in _near(self._ends, end, reach) or [end]
            if begin < stop
        ]
        passages = (self._compared(sought, *pair) for pair in pairs or [(start, end)])
        return max(passages, key=lambda passage: (passage.similarity, passage.start - passage.end))

    def _compared(self, sought: str, start: int, end: int) -> Likeness:
        return Likeness(start, end, fuzz.ratio(sought, self.text[start:end]) / 100)


def _near(places: list[int], place: int, reach: int) -> list[int]:
    return places[bisect_left(places, place - reach) : bisect_right(places, place + reach)]


def _lower(text: str) -> str:
    """Lower case, letter for letter, so that offsets stay."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _groups(text: str) -> Numbers:
    """A number for each run of neighbouring letters, the same for the same letters."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.int64)
    size = len(points) - _GROUP + 1
    if size < 1:
        return np.empty(0, dtype=np.int64)
    groups = np.zeros(size, dtype=np.int64)
    for offset in range(_GROUP):
        groups = groups * 65_599 + points[offset : offset + size]
    return groups


def _peaks(votes: Numbers, weights: NDArray[np.float64], length: int) -> list[int]:
    """The starts with the most votes, where votes a few letters apart count together."""
    width = max(4, length // 8)
    cells, cell = np.unique(votes // width, return_inverse=True)
    sums = np.bincount(cell, weights=weights)
    together = sums.copy()
    neighbours = np.flatnonzero(np.diff(cells) == 1)
    together[neighbours] += sums[neighbours + 1]
    best = np.argsort(-together, kind="stable")[:_WINDOWS]
    return [int(cells[index]) * width for index in best]


def _apart(found: list[Likeness]) -> list[Likeness]:
    kept: list[Likeness] = []
    for passage in found:
        if all(passage.end <= other.start or passage.start >= other.end for other in kept):
            kept.append(passage)
    return kept
