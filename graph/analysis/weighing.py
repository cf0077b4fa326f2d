"""Lines laid side by side: which of those between two persons a chain takes, if any."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from graph.analysis.certainty import Standing, State, standing
from graph.analysis.lines import Kind, Line

Walked = Literal["evidenced", "also assumed"]
Pair = tuple[str, str]

PREFERRED: tuple[Kind, ...] = ("veto", "informal", "reporting")
"""The kinds that are walked; of two lines that are equally certain, the first of these counts."""
UNWALKED: dict[Walked, frozenset[State]] = {
    "evidenced": frozenset(("denied", "assumed")),
    "also assumed": frozenset(("denied",)),
}
STEPS = math.lcm(*range(1, 25))
"""The difference in certainty that is still told apart: a factor of 10^(1/STEPS). A line with
nothing against it has the certainty 10^(-1/(1 + for)), usually a whole number of steps, so that
products which are equal on paper are equal here, and the shorter chain wins."""


class Weighed(NamedTuple):
    """A line and what everybody makes of it."""

    line: Line
    standing: Standing

    @property
    def cost(self) -> int:
        """How far it is from certain, in steps; costs add up where certainties multiply."""
        return max(1, round(-math.log10(self.standing.certainty) * STEPS))


def side_by_side(rows: Iterable[Line]) -> dict[Pair, list[Weighed]]:
    """All lines from one person to another, weighed."""
    pairs: defaultdict[Pair, list[Weighed]] = defaultdict(list)
    for line in rows:
        pairs[line["start"], line["end"]].append(Weighed(line, standing(line)))
    return dict(pairs)


def taken(pairs: Mapping[Pair, Sequence[Weighed]], walked: Walked) -> dict[Pair, Weighed]:
    """The most certain line of each pair among those that may be walked."""
    walkable = {
        pair: [each for each in parallel if _may_be_walked(each, walked)]
        for pair, parallel in pairs.items()
    }
    return {pair: min(lines, key=_preference) for pair, lines in walkable.items() if lines}


def _may_be_walked(weighed: Weighed, walked: Walked) -> bool:
    kind, state = weighed.line["kind"], weighed.standing.state
    return kind in PREFERRED and state not in UNWALKED[walked]


def _preference(weighed: Weighed) -> tuple[int, int, str]:
    line = weighed.line
    return weighed.cost, PREFERRED.index(line["kind"]), line["line"]
