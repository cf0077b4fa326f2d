"""Statements where they are stored, and the difference between what is stored and what should be.

A row also depends on what other sources say is the same: a statement about `pain:b` is stored at
`pain:a` while `pain:b` is known to be `pain:a`, and remembers the id under which it was made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Claim, claim_ends, claim_handle
from graph.statements import Link, Stated, Statement


class Saying(NamedTuple):
    """Where a statement is stored: at which node, by which source, under which id."""

    node: str
    source: str
    stated: str


class Line(NamedTuple):
    """Where a stated relationship is stored, and between which ids it was stated."""

    relation: str
    start: str
    end: str
    source: str
    key: str
    stated_start: str
    stated_end: str


class Former(NamedTuple):
    """An id that a source says is another's."""

    former: str
    source: str


@dataclass
class Rows:
    """A piece of the store: everything that a source states, or several state of some things."""

    sayings: dict[Saying, Statement] = field(default_factory=dict[Saying, Statement])
    lines: dict[Line, Properties] = field(default_factory=dict[Line, Properties])
    parts: dict[str, Properties] = field(default_factory=dict[str, Properties])
    formers: dict[Former, str] = field(default_factory=dict[Former, str])
    survivors: dict[str, str] = field(default_factory=dict[str, str])
    """For former ids, the node that each is now."""
    claims: dict[str, Properties] = field(default_factory=dict[str, Properties])
    """The key of each claim, its ends where they are stored; it follows from the statements."""

    def add(self, other: "Rows") -> None:
        """Take the other's rows in as well."""
        self.sayings.update(other.sayings)
        self.lines.update(other.lines)
        self.parts.update(other.parts)
        self.formers.update(other.formers)
        self.survivors.update(other.survivors)
        self.claims.update(other.claims)

    def of(self, source: str) -> "Rows":
        """What one source says here of nodes, and how it links them."""
        return Rows(
            sayings={k: v for k, v in self.sayings.items() if k.source == source},
            lines={k: v for k, v in self.lines.items() if k.source == source},
        )

    def sources(self) -> set[str]:
        """The sources whose statements about nodes stand here."""
        return {saying.source for saying in self.sayings} | {line.source for line in self.lines}

    def stated_by(self, source: str) -> Stated:
        """What the source states, as far as it stands here; parts are of one source alone."""
        return Stated(
            nodes={k.stated: v for k, v in self.sayings.items() if k.source == source},
            parts=dict(self.parts),
            sames={k.former: v for k, v in self.formers.items() if k.source == source},
            links={
                Link(k.relation, k.stated_start, k.stated_end, k.key): v
                for k, v in self.lines.items()
                if k.source == source
            },
        )

    def places(self) -> dict[str, str]:
        """For each id under which something is stated here, the node at which it is stored."""
        at = {saying.stated: saying.node for saying in self.sayings}
        for line in self.lines:
            at[line.stated_start], at[line.stated_end] = line.start, line.end
        return at

    def ends(self, ontology: Ontology) -> set[str]:
        """The ids, as they were stated, of what the claims here join."""
        return set(joined({k.stated: each for k, each in self.sayings.items()}, ontology))


@dataclass
class Changes:
    """What to take out of the store and what to put in; what is altered stands in both."""

    removed: Rows
    added: Rows

    def __bool__(self) -> bool:
        return any(
            rows.sayings or rows.lines or rows.parts or rows.formers or rows.survivors
            for rows in (self.removed, self.added)
        )


def attach(stated: Stated, source: str, now: Mapping[str, str], ontology: Ontology) -> Rows:
    """The rows of what a source states, given for ids that moved the node that each is now."""
    claims = {known: (at, key) for known, at, key in _claims(stated, now, ontology)}
    places = {**now, **{known: at for known, (at, _) in claims.items()}}
    return Rows(
        sayings={
            Saying(places.get(known, known), source, known): statement
            for known, statement in stated.nodes.items()
        },
        lines={
            Line(
                link.relation,
                places.get(link.start, link.start),
                places.get(link.end, link.end),
                source,
                link.key,
                link.start,
                link.end,
            ): values
            for link, values in stated.links.items()
        },
        parts=dict(stated.parts),
        formers={Former(former, source): target for former, target in stated.sames.items()},
        claims=dict(claims.values()),
    )


def diff(wanted: Rows, stored: Rows) -> Changes:
    """What turns the stored rows into the wanted ones."""
    removed, added = Rows(), Rows()
    removed.sayings, added.sayings = _apart(wanted.sayings, stored.sayings)
    removed.lines, added.lines = _apart(wanted.lines, stored.lines)
    removed.parts, added.parts = _apart(wanted.parts, stored.parts)
    removed.formers, added.formers = _apart(wanted.formers, stored.formers)
    removed.survivors, added.survivors = _apart(wanted.survivors, stored.survivors)
    return Changes(removed, added)


def _claims(
    stated: Stated, now: Mapping[str, str], ontology: Ontology
) -> Iterator[tuple[str, str, Properties]]:
    """A claim's id follows from its ends: where one moved, the claim is another."""
    for known, statement in stated.nodes.items():
        cls = ontology.node_of(known)
        if issubclass(cls, Claim):
            key = dict(statement.properties)
            for end in claim_ends(cls):
                if end in key:
                    key[end] = now.get(str(key[end]), key[end])
            yield known, f"{cls.prefix()}:{claim_handle(cls, key)}", key


def ids(stated: Stated, ontology: Ontology) -> set[str]:
    """Every id under which a source speaks of a thing that others may speak of too."""
    linked = {end for link in stated.links for end in (link.start, link.end)}
    return {*stated.nodes, *joined(stated.nodes, ontology), *linked - stated.parts.keys()}


def joined(statements: Mapping[str, Statement], ontology: Ontology) -> Iterator[str]:
    """The ids of what the claims among these things join."""
    for known, statement in statements.items():
        claim = ontology.node_of(known)
        if issubclass(claim, Claim):
            key = statement.properties
            yield from (str(key[end]) for end in claim_ends(claim) if end in key)


K = TypeVar("K")
V = TypeVar("V")


def _apart(wanted: dict[K, V], stored: dict[K, V]) -> tuple[dict[K, V], dict[K, V]]:
    if not stored:
        return {}, wanted
    removed = {key: value for key, value in stored.items() if wanted.get(key) != value}
    added = {key: value for key, value in wanted.items() if stored.get(key) != value}
    return removed, added
