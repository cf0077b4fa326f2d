"""The k best simple paths of a network: by their weakest arc, then the sum of costs, then length.

Best-first over sets of paths (Lawler 1972, after Yen 1971): a set is all paths that begin with a
given prefix and do not go on to some barred persons. Its bounds are exact: one backward pass over
the arcs that the prefix leaves free finds how weak the weakest arc must be, a second the least sum
among arcs no weaker than that; since a circle never improves a path, the best walk is simple. When
a path is taken, the rest of its set is split at each of its persons. So the work is at most
`limit * (hops + 1)` times two passes, and two for each start, whatever the network; a search that
grows simple paths hop by hop walks through millions where many lines are alike, however good its
bounds.
"""

from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import islice, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Path = tuple[int, ...]

END = -1
"""Barred after a prefix, this means: do not stop here."""
NEVER = 2**60
"""More than any sum of costs, and so little that two of it still fit in 64 bits."""


class Branch(NamedTuple):
    """All paths that begin with `prefix` and then go on to none of `barred`."""

    prefix: Path
    barred: Path


class Candidate(NamedTuple):
    """The best path of a branch; or, until that is worked out, a bound that none of it can beat.

    The order is that of the answer: weakest arc, sum of tolls, then the persons' numbers.
    """

    weakest: int
    toll: int
    path: Path
    is_bound: bool
    branch: Branch


class Network:
    """Persons as numbers from 0, arcs between two of them with a cost above 0, and some goals.

    Costs are whole numbers, so that equal sums are equal in whatever order they were added. A toll
    is a cost that also counts its hop, below any difference between costs: of two equal sums, the
    shorter path has the smaller toll.
    """

    def __init__(
        self, costs: Mapping[tuple[int, int], int], goals: Sequence[bool], hops: int
    ) -> None:
        arcs = sorted(costs)
        self.hops = hops
        self.costs = costs
        self.tails, self.heads = np.array(arcs, dtype=np.int64).reshape(-1, 2).T
        self.arc_costs = np.array([costs[arc] for arc in arcs], dtype=np.int64)
        self.arc_tolls = self.arc_costs * (hops + 1) + 1
        self.ending = np.where(np.array(goals, dtype=bool), 0, NEVER)
        self.first_arcs = np.searchsorted(self.tails, np.arange(len(goals) + 1))
        self.leaving = np.unique(self.tails)

    def best(self, starts: Sequence[int], limit: int) -> list[Path]:
        """The `limit` best paths of one arc or more, from any of `starts` to any goal, in order."""
        return list(islice(self._ranked(starts), limit))

    def _ranked(self, starts: Sequence[int]) -> Iterator[Path]:
        waiting = self._beginnings(starts)
        while waiting:
            candidate = heappop(waiting)
            if candidate.is_bound:
                waiting_again = self._best_of(candidate.branch)
            else:
                yield candidate.path
                waiting_again = _left_over(candidate)
            for each in waiting_again:
                heappush(waiting, each)

    def _beginnings(self, starts: Sequence[int]) -> list[Candidate]:
        """A branch for each start, bounded by its best walk to a goal: one arc as weak as that."""
        weakest = self._passes(self.arc_costs, self.ending, self.hops, np.maximum)[-1]
        branches = [
            Candidate(cost, cost * (self.hops + 1) + 1, (start,), True, Branch((start,), (END,)))
            for start in starts
            if (cost := int(weakest[start])) < NEVER
        ]
        heapify(branches)
        return branches

    def _best_of(self, branch: Branch) -> Iterator[Candidate]:
        """The best path of the branch, if it has any."""
        at, left = branch.prefix[-1], self.hops + 1 - len(branch.prefix)
        walked = [self.costs[arc] for arc in pairwise(branch.prefix)]
        costs, ending = self._free(branch)
        weakest = int(self._passes(costs, ending, left, np.maximum)[-1][at])
        if weakest == NEVER:
            return
        weakest = max(weakest, *walked, 0)
        tolls = np.where(costs <= weakest, self.arc_tolls, NEVER)
        passes = self._passes(tolls, ending, left, np.add)
        toll = int(passes[-1][at]) + sum(walked) * (self.hops + 1) + len(walked)
        path = (*branch.prefix, *self._followed(at, tolls, passes))
        yield Candidate(weakest, toll, path, False, branch)

    def _free(self, branch: Branch) -> tuple[Numbers, Numbers]:
        """The costs of the arcs that the branch may use, and where its paths may end."""
        at = branch.prefix[-1]
        barred = (self.tails == at) & np.isin(self.heads, branch.barred)
        closed = barred | np.isin(self.heads, branch.prefix)
        ending = self.ending.copy()
        if END in branch.barred:
            ending[at] = NEVER
        return np.where(closed, NEVER, self.arc_costs), ending

    def _passes(self, costs: Numbers, ending: Numbers, hops: int, join: np.ufunc) -> list[Numbers]:
        """For 0, 1, ... `hops` arcs at most: the least joined cost from each person to an end."""
        passes = [ending]
        for _ in range(hops):
            onward = np.minimum(join(costs, passes[-1][self.heads]), NEVER)
            best = ending.copy()
            arrived = np.minimum.reduceat(onward, self.first_arcs[self.leaving])
            best[self.leaving] = np.minimum(best[self.leaving], arrived)
            passes.append(best)
        return passes

    def _followed(self, at: int, tolls: Numbers, passes: Sequence[Numbers]) -> Iterator[int]:
        """The persons after `at` on the path that the passes found; of equals, the first ones."""
        for left in range(len(passes) - 1, 0, -1):
            if passes[left][at] == 0:
                return
            arcs = slice(self.first_arcs[at], self.first_arcs[at + 1])
            heads = self.heads[arcs]
            at = int(heads[np.argmin(tolls[arcs] + passes[left - 1][heads])])
            yield at


def _left_over(taken: Candidate) -> Iterator[Candidate]:
    """The rest of a taken path's branch, split by where it leaves that path; all rank behind it."""
    already = len(taken.branch.prefix)
    for length in range(already, len(taken.path) + 1):
        onward = taken.path[length] if length < len(taken.path) else END
        barred = (onward, *(taken.branch.barred if length == already else ()))
        branch = Branch(taken.path[:length], barred)
        yield taken._replace(is_bound=True, branch=branch)
