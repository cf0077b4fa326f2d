"""Without whom does no way to the signature remain?

Seen from the signature, a person *dominates* those whose every way to it leads through them. The
tree of immediate dominators holds all of that at once (Cooper, Harvey and Kennedy, A Simple, Fast
Dominance Algorithm, 2001).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypedDict

import networkx as nx

from graph.analysis.chain_rows import once
from graph.analysis.lines import Line, Record
from graph.analysis.weighing import (
    PREFERRED,
    Pair,
    Walked,
    Weighed,
    of_one_deal,
    side_by_side,
    signers,
    taken,
)

SIGNATURE = ""
"""Where all ways end; no id is empty."""


class Cut(TypedDict):
    """A person through whom ways to the signature lead."""

    person: str
    name: str
    left: int
    """How many others still reach the signature once the person is gone."""
    cut_off: list[str]
    """Who else loses every way to it."""
    cut_off_names: list[str]
    moves: list[str]
    """Whom the person moves on the way there."""
    moves_names: list[str]
    quotes: list[str]
    records: list[Record]


def cuts(
    rows: Sequence[Line], *, start: str | None = None, walked: Walked = "evidenced"
) -> list[Cut]:
    """Everybody whose leaving cuts every way, or cuts somebody off; those that cut most first.

    `rows` are the lines of one deal. With `start`, only those through whom every way from that
    person leads. The signature is that of those who decide; where nobody does, of all who have a
    say. Nobody is listed where nobody signs.
    """
    of_one_deal(rows)
    parallel = side_by_side(rows)
    ways = Ways(taken(parallel, walked), parallel)
    found = [ways.cut(person) for person in ways.people]
    listed = [cut for cut in found if _without(cut, start)]
    return sorted(listed, key=lambda cut: (cut["left"], -len(cut["cut_off"]), cut["person"]))


def _without(cut: Cut, start: str | None) -> bool:
    """Whether that person, or anybody, or everybody cannot do without this one."""
    if start is not None:
        return start in cut["cut_off"]
    return not cut["left"] or bool(cut["cut_off"])


@dataclass(frozen=True)
class Ways:
    """The lines that may be walked, seen from the signature."""

    lines: Mapping[Pair, Weighed]
    parallel: Mapping[Pair, Sequence[Weighed]]
    """The same, with all that lies beside each."""

    @cached_property
    def signers(self) -> set[str]:
        """Those with whom ways end: who decides; where nobody does, all who have a say."""
        return signers(self.lines.values(), ("decide",)) or signers(self.lines.values())

    @cached_property
    def people(self) -> list[str]:
        """Everybody who reaches the signature and does not sign, by id."""
        return sorted(self.behind.keys() - self.signers - {SIGNATURE})

    @cached_property
    def behind(self) -> dict[str, set[str]]:
        """Everybody who reaches the signature, with those whose every way leads through them."""
        seen: nx.DiGraph[str] = nx.DiGraph()
        seen.add_node(SIGNATURE)
        seen.add_edges_from((SIGNATURE, person) for person in self.signers)
        seen.add_edges_from((end, start) for start, end in self.lines)
        tree: nx.DiGraph[str] = nx.DiGraph()
        tree.add_node(SIGNATURE)
        above = nx.immediate_dominators(seen, SIGNATURE)
        tree.add_edges_from((by, person) for person, by in above.items() if person != SIGNATURE)
        return {person: nx.descendants(tree, person) for person in tree}

    @cached_property
    def names(self) -> dict[str, str]:
        """What everybody is called; the id, where nobody knows the name."""
        known: dict[str, str] = {}
        for line, _ in self.lines.values():
            known[line["start"]] = line["start_name"] or line["start"]
            known[line["end"]] = line["end_name"] or line["end"]
        return known

    def cut(self, person: str) -> Cut:
        """What goes with a person."""
        cut_off = sorted(self.behind[person] - self.signers)
        onward = list(self._onward(person))
        moves = once(line["end"] for line in onward)
        return {
            "person": person,
            "name": self.names[person],
            "left": len(self.people) - len(cut_off) - 1,
            "cut_off": cut_off,
            "cut_off_names": [self.names[each] for each in cut_off],
            "moves": moves,
            "moves_names": [self.names[each] for each in moves],
            "quotes": once(voice["quote"] for line in onward for voice in line["voices"]),
            "records": [record for line in onward for record in line["records"]],
        }

    def _onward(self, person: str) -> Iterable[Line]:
        """The lines from a person to somebody from whom the way goes on without them."""
        return (
            weighed.line
            for start, end in sorted(self.lines)
            if start == person and end in self.behind and end not in self.behind[person]
            for weighed in self.parallel[start, end]
            if weighed.line["kind"] in PREFERRED
        )
