"""Lines laid side by side: which of those between two persons a chain takes, if any."""

import math
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from graph.analysis.certainty import Standing, State, standing
from graph.analysis.lines import Kind, Line, Power
from graph.errors import ThroughlineError

Walked = Literal["evidenced", "also assumed"]
Pair = tuple[str, str]

PREFERRED: tuple[Kind, ...] = ("veto", "informal", "reporting")
"""The kinds that are walked; of two lines that are equally certain, the first of these counts."""
POWERS: tuple[Power, ...] = get_args(Power)
"""Every say that a seat may give."""
UNWALKED: dict[Walked, frozenset[State]] = {
    "evidenced": frozenset(("denied", "assumed")),
    "also assumed": frozenset(("denied",)),
}
STEPS = math.lcm(*range(1, 25))
"""The difference in certainty that is still told apart: a factor of 10^(1/STEPS). A line with
nothing against it has the certainty 10^(-1/(1 + for)), usually a whole number of steps, so that
products which are equal on paper are equal here, and the shorter chain wins."""


class SeveralDealsError(ThroughlineError):
    """Lines that are limited to different deals; a chain along them would be of no deal."""

    hint = "Ask for the chains of one deal."

    def __init__(self, deals: Sequence[str]) -> None:
        super().__init__(f"the lines are limited to several deals: {', '.join(deals)}")
        self.deals = deals


class Weighed(NamedTuple):
    """A line and what everybody makes of it."""

    line: Line
    standing: Standing

    @property
    def cost(self) -> int:
        """How far it is from certain, in steps; costs add up where certainties multiply."""
        return max(1, round(-math.log10(self.standing.certainty) * STEPS))


def of_one_deal(rows: Iterable[Line]) -> None:
    """Look whether all lines count in one and the same deal.

    Raises:
        SeveralDealsError: they do not.
    """
    deals = sorted({line["deal"] for line in rows if line["deal"] is not None})
    if len(deals) > 1:
        raise SeveralDealsError(deals)


def signers(lines: Iterable[Weighed], powers: Container[Power] = POWERS) -> set[str]:
    """Those of these people who have such a say in a step of the deal, by id."""
    ends = [
        each
        for line, _ in lines
        for each in ((line["start"], line["start_signs"]), (line["end"], line["end_signs"]))
    ]
    return {person for person, signs in ends if any(sign["power"] in powers for sign in signs)}


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
