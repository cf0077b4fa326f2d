"""Claims become shortcuts: the plain relationships that make paths easy to write."""

from typing import NamedTuple, get_args

from graph.marks import Properties
from graph.model import Claim, Shortcut


class ShortcutLine(NamedTuple):
    """One shortcut where it is stored."""

    relation: str
    start: str
    end: str
    properties: Properties


def shortcut(claim: type[Claim], known: str, key: Properties) -> ShortcutLine | None:
    """The shortcut of the claim with this id and key; none where both its ends are one thing."""
    declared = claim.shortcut
    if declared is None or key[declared.start] == key[declared.end]:
        return None
    carried = {name: key[name] for name in declared.carries if name in key}
    start, end = str(key[declared.start]), str(key[declared.end])
    relation = str(key.get(declared.relation, declared.relation)).upper().replace(" ", "_")
    return ShortcutLine(relation, start, end, {"claim": known, **carried})


def relations(claim: type[Claim], declared: Shortcut) -> tuple[str, ...]:
    """Every type that the claim's shortcut can have."""
    if declared.relation not in claim.model_fields:
        return (declared.relation,)
    kinds = get_args(claim.model_fields[declared.relation].annotation)
    return tuple(str(kind).upper().replace(" ", "_") for kind in kinds)
