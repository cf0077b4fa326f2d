"""Every claim joins what its key says, and its shortcut says the same."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from graph.marks import Properties, Value
from graph.model import Claim, Shortcut, claim_ends, claim_handle
from graph.shortcuts import relations, shortcut
from graph.store.verifying.finding import Finding
from graph.store.verifying.look import Look

CLAIMS = """
MATCH (claim:{label})
RETURN claim.id,
       [(claim)-[said:STATED_IN]->(:Source) | properties(said)],
       [(claim)-[end]->(thing) WHERE type(end) <> 'STATED_IN' | [type(end), thing.id]]
"""
SHORTCUTS = """
MATCH (start)-[line:{relations}]->(end)
RETURN line.claim, type(line), start.id, end.id, properties(line)
"""


class Seen(NamedTuple):
    """A shortcut, as a claim wants it or as it is stored."""

    claim: str
    relation: str
    start: str
    end: str
    carried: tuple[tuple[str, Value], ...]

    def __str__(self) -> str:
        carried = "".join(f", {name} {value}" for name, value in self.carried if name != "claim")
        return f"{self.start} {self.relation} {self.end}{carried}"


def claims(look: Look) -> Iterator[Finding]:
    """Claims whose id, ends or shortcut are not what follows from their statements."""
    for claim in look.claims():
        wanted: list[Seen] = []
        for known, said, ends in look.rows(CLAIMS.format(label=claim.label())):
            look.checked["claims"] += 1
            for key in _keys(look, claim, said)[:1]:
                wanted.extend(_wanted(claim, known, key))
                yield from _ends(claim, known, key, ends)
            yield from _identity(claim, known, _keys(look, claim, said))
        if declared := claim.shortcut:
            yield from _shortcuts(look, claim, declared, wanted)


def _keys(look: Look, claim: type[Claim], said: list[Properties]) -> list[Properties]:
    """The key by each of a claim's statements, its ends where they are now."""
    ends = claim_ends(claim)
    return [
        {name: look.now(str(value)) if name in ends else value for name, value in each.items()}
        for each in said
    ]


def _identity(claim: type[Claim], known: str, keys: list[Properties]) -> Iterator[Finding]:
    if any(known != f"{claim.prefix()}:{claim_handle(claim, key)}" for key in keys):
        yield Finding(known, "is not the id that follows from what is stated of the claim")


def _ends(
    claim: type[Claim], known: str, key: Properties, stored: list[list[str]]
) -> Iterator[Finding]:
    wanted = Counter((end.upper(), str(key[end])) for end in claim_ends(claim) if end in key)
    found = Counter((relation, end) for relation, end in stored)
    for relation, end in wanted - found:
        yield Finding(known, f"is not joined by {relation} to {end}, as is stated")
    for relation, end in found - wanted:
        yield Finding(known, f"is joined by {relation} to {end}, which nobody states")


def _wanted(claim: type[Claim], known: str, key: Properties) -> Iterator[Seen]:
    declared = claim.shortcut
    whole = declared and {declared.start, declared.end} <= key.keys()
    if whole and (line := shortcut(claim, known, key)):
        yield _seen([known, *line])


def _shortcuts(
    look: Look, claim: type[Claim], declared: Shortcut, wanted: Iterable[Seen]
) -> Iterator[Finding]:
    kinds = "|".join(relations(claim, declared))
    stored = Counter(map(_seen, look.rows(SHORTCUTS.format(relations=kinds))))
    look.checked["shortcuts"] += stored.total()
    missing = Counter(wanted) - stored
    for line in missing:
        yield Finding(line.claim, f"has not the shortcut that follows from it: {line}")
    for line in stored - Counter(wanted):
        yield Finding(line.claim, f"has a shortcut that does not follow from it: {line}")


def _seen(row: list[Any]) -> Seen:
    claim, relation, start, end, properties = row
    return Seen(claim or "A shortcut of no claim", relation, start, end, _sorted(properties))


def _sorted(properties: Properties) -> tuple[tuple[str, Value], ...]:
    return tuple(sorted(properties.items()))
