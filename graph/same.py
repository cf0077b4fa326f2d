"""Which node an id is now: the walk along what sources say is the same.

Each id follows its highest statement, by rank, day, source and target; where the walk ends is the
survivor, and a cycle ends at the target of its highest. Not connected components: two tables that
use one bare name for two people would fuse the two, and nothing could ever be split.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Is(NamedTuple):
    """One source's statement that an id is a node; they compare by who is believed."""

    rank: int
    as_of: str
    """ISO day; empty, and so lowest, where the source does not say."""
    source: str
    target: str


def highest(statements: Iterable[tuple[str, Is]]) -> dict[str, Is]:
    """For each id, the statement that it follows."""
    best: dict[str, Is] = {}
    for former, statement in statements:
        best[former] = max(statement, best.get(former, statement))
    return best


def survivor(known: str, best: Mapping[str, Is]) -> str:
    """The id of the node that the id `known` is, given each id's highest statement."""
    walked: list[str] = []
    while known in best and known not in walked:
        walked.append(known)
        known = best[known].target
    if known not in best:
        return known
    cycle = walked[walked.index(known) :]
    return max(best[former] for former in cycle).target
