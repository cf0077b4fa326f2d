"""What follows from what a source now states: one set of changes, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.marks import Properties
from graph.reads import Reader
from graph.rows import Changes, Rows, attach, diff, ids
from graph.same import Is, highest, survivor
from graph.statements import Stated


@dataclass(frozen=True)
class Speaker:
    """A source, with what decides whether it is believed."""

    id: str
    rank: int
    as_of: str
    """ISO day; empty where the source does not say."""


@dataclass(frozen=True)
class Plan:
    """What to do to the store so that a source states what it now states."""

    changes: Changes
    claims: dict[str, Properties]
    """The key of every claim that the changes bring, its ends where they are stored."""
    shaken: frozenset[str]
    """Nodes whose statements stay and must be laid over again: their source's weight changed."""


@dataclass(frozen=True)
class Moves:
    """Where ids lead, before and after."""

    now: dict[str, str]
    """Every id that the change bears on, and the node that it is afterwards."""
    moved: dict[str, str]
    """The ids whose node changes, and the node that each was before."""
    stored: dict[str, str]
    """Where former ids led before."""
    wanted: dict[str, str]
    """Where former ids lead afterwards."""

    def nodes(self) -> set[str]:
        """The nodes of which statements go to another, and the ids that move."""
        return {*self.moved.values(), *self.moved}


STILL = Moves({}, {}, {}, {})
"""Nothing moves."""


def plan(read: Reader, before: Speaker | None, after: Speaker, stated: Stated) -> Plan:
    """Compare what `after` now states with what it stated when it was `before`."""
    stored = read.own(after.id) if before else Rows()
    old = {former.former: target for former, target in stored.formers.items()}
    still = old == stated.sames and not (old and _reweighed(before, after))
    moves = STILL if still else walked(read, after, old, stated.sames)
    changes, claims = compared(read, after.id, moves, stored, stated)
    shaken = {saying.node for saying in stored.sayings} if _reweighed(before, after) else ()
    return Plan(changes, claims, frozenset(shaken))


def walked(read: Reader, speaker: Speaker, old: Mapping[str, str], new: Mapping[str, str]) -> Moves:
    """Walk every id that bears on what a source says is the same, as it was and as it will be."""
    said = read.sames({*old, *old.values(), *new, *new.values()})
    kept = [(f, each) for f, each in said if each.source != speaker.id or f not in old]
    own = [(f, Is(speaker.rank, speaker.as_of, speaker.id, t)) for f, t in new.items()]
    earlier, later = highest(said), highest([*kept, *own])
    every = {*earlier, *later, *(each.target for each in (*earlier.values(), *later.values()))}
    was = {known: survivor(known, earlier) for known in every}
    now = {known: survivor(known, later) for known in every}
    return Moves(
        now=now,
        moved={known: was[known] for known in every if was[known] != now[known]},
        stored={former: was[former] for former in earlier},
        wanted={former: now[former] for former in later},
    )


def compared(
    read: Reader, source: str, moves: Moves, stored: Rows, stated: Stated
) -> tuple[Changes, dict[str, Properties]]:
    """What turns the stored rows into those of what is now stated, and the keys of its claims."""
    stored.survivors = moves.stored
    now = {**read.survivors(ids(stated, read.ontology) - moves.now.keys()), **moves.now}
    wanted = attach(stated, source, now, read.ontology)
    _follow(read, source, moves, stored, wanted)
    wanted.survivors = moves.wanted
    return diff(wanted, stored), wanted.claims


def _follow(read: Reader, own: str, moves: Moves, stored: Rows, wanted: Rows) -> None:
    """What other sources state of ids that move goes with them."""
    if not moves.moved:
        return
    others = read.around(moves.nodes(), other_than=own)
    # A claim names both its ends, also the one that stays where it is.
    ends = read.survivors(others.ends(read.ontology) - moves.now.keys())
    places = {**ends, **others.places(), **moves.now}
    for other in others.sources():
        wanted.add(attach(others.stated_by(other), other, places, read.ontology))
    stored.add(others)


def _reweighed(before: Speaker | None, after: Speaker) -> bool:
    return before is not None and before != after
