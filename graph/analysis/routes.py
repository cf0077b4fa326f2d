"""Which chains of influence lead from a person to the sign-offs of a deal?

A chain is walked along informal and veto lines and up the reporting line; never along conflict, and
never along a line that is mostly denied. One that is merely assumed (nobody said it, no table has
it) is walked only on request. Between two persons the most certain line counts; the others are
listed beside it. A chain may pass through somebody who signs on its way to somebody else who does.
"""

from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

from graph.analysis.best_paths import Network
from graph.analysis.chain_rows import chain_of, hop_of
from graph.analysis.chains import Chain
from graph.analysis.lines import Line
from graph.analysis.weighing import (
    UNWALKED,
    Pair,
    Walked,
    Weighed,
    of_one_deal,
    side_by_side,
    signers,
    taken,
)
from graph.errors import ThroughlineError


class UnwalkableError(ThroughlineError):
    """A question for chains that none can answer."""

    hint = "Ask for one chain or more, of one hop or more, 'evidenced' or 'also assumed'."

    def __init__(self, name: str, value: object) -> None:
        super().__init__(f"{name} cannot be {value!r}")
        self.name, self.value = name, value


def routes(
    rows: Sequence[Line],
    *,
    start: str | None = None,
    limit: int = 10,
    hops: int = 8,
    walked: Walked = "evidenced",
) -> list[Chain]:
    """The `limit` best chains from `start`, or from anybody, to those who sign; best first.

    `rows` are the lines of one deal. The best chain is the one whose weakest hop is the most
    certain; of those, the one with the greatest product of certainties; then the one with the
    fewest hops; then the one whose people's ids come first. The answer is exact. It is empty where
    nobody signs, where no chain of at most `hops` hops arrives, or where no line knows `start`.
    """
    _check(rows, limit, hops, walked)
    parallel = side_by_side(rows)
    lines = taken(parallel, walked)
    found = _best_paths(lines, start, limit, hops)
    return [
        chain_of(rank, [hop_of(lines[pair], parallel[pair]) for pair in pairwise(people)])
        for rank, people in enumerate(found, start=1)
    ]


def _check(rows: Sequence[Line], limit: int, hops: int, walked: str) -> None:
    for name, number in (("limit", limit), ("hops", hops)):
        if number < 1:
            raise UnwalkableError(name, number)
    if walked not in UNWALKED:
        raise UnwalkableError("walked", walked)
    of_one_deal(rows)


def _best_paths(
    lines: Mapping[Pair, Weighed], start: str | None, limit: int, hops: int
) -> list[list[str]]:
    """The best chains as lists of people; none can have more hops than there are others to meet."""
    people = sorted(set(chain.from_iterable(lines)))
    if not people:
        return []
    number = {person: index for index, person in enumerate(people)}
    signing = signers(lines.values())
    network = Network(
        {(number[a], number[b]): weighed.cost for (a, b), weighed in lines.items()},
        [person in signing for person in people],
        min(hops, len(people) - 1),
    )
    starts = [number[person] for person in people if start in (None, person)]
    return [[people[index] for index in path] for path in network.best(starts, limit)]
