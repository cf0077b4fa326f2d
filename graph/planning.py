"""What follows from what a source now states: one set of changes, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.marks import Properties
from graph.reads import Reader
from graph.rows import Changes, Rows, attach, diff
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
    wanted: dict[str, str]


def plan(read: Reader, before: Speaker | None, after: Speaker, stated: Stated) -> Plan:
    """Compare what `after` now states with what it stated when it was `before`."""
    stored = read.own(after.id) if before else Rows()
    moves = _moves(read, stored, before, after, stated)
    stored.survivors = moves.stored
    known = {*stated.nodes, *(each for link in stated.links for each in (link.start, link.end))}
    now = {**read.survivors(known - moves.now.keys()), **moves.now}
    wanted = attach(stated, after.id, now, read.ontology)
    _follow(read, after.id, moves, stored, wanted)
    wanted.survivors = moves.wanted
    shaken = {saying.node for saying in stored.sayings} if _reweighed(before, after) else ()
    return Plan(diff(wanted, stored), wanted.claims, frozenset(shaken))


def _follow(read: Reader, own: str, moves: Moves, stored: Rows, wanted: Rows) -> None:
    """What other sources state of ids that move goes with them."""
    if not moves.moved:
        return
    others = read.around({*moves.moved.values(), *moves.moved}, other_than=own)
    # A claim names both its ends, also the one that stays where it is.
    ends = read.survivors(others.ends(read.ontology) - moves.now.keys())
    places = {**ends, **others.places(), **moves.now}
    for other in others.sources():
        wanted.add(attach(others.stated_by(other), other, places, read.ontology))
    stored.add(others)


def _moves(
    read: Reader, stored: Rows, before: Speaker | None, after: Speaker, stated: Stated
) -> Moves:
    """Walk every id that bears on what the source says is the same, as it was and as it will be."""
    old = {former.former: target for former, target in stored.formers.items()}
    if old == stated.sames and not (old and _reweighed(before, after)):
        return Moves({}, {}, {}, {})
    ids = {*old, *old.values(), *stated.sames, *stated.sames.values()}
    said = read.sames(ids)
    earlier = highest(said)
    others = [(former, each) for former, each in said if each.source != after.id]
    own = [(f, Is(after.rank, after.as_of, after.id, t)) for f, t in stated.sames.items()]
    later = highest([*others, *own])
    return _compared(earlier, later)


def _compared(earlier: Mapping[str, Is], later: Mapping[str, Is]) -> Moves:
    ids = {*earlier, *later, *(each.target for each in (*earlier.values(), *later.values()))}
    was = {known: survivor(known, earlier) for known in ids}
    now = {known: survivor(known, later) for known in ids}
    return Moves(
        now=now,
        moved={known: was[known] for known in ids if was[known] != now[known]},
        stored={former: was[former] for former in earlier},
        wanted={former: now[former] for former in later},
    )


def _reweighed(before: Speaker | None, after: Speaker) -> bool:
    return before is not None and before != after
