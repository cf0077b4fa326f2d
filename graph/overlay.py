"""Statements laid over each other: what is known of a node, from all that sources say of it."""

from collections.abc import Iterable
from typing import NamedTuple

from graph.errors import CollidingNamesError
from graph.handles import folded, handle
from graph.marks import Properties
from graph.model import Node, keys
from graph.ranks import EDITS


class Voice(NamedTuple):
    """A statement with what decides who is believed; they compare by it, the most believed last."""

    full: bool
    """Whether the source defines the thing; one that only names it is believed last."""
    rank: int
    own: bool
    """Whether it was stated under the node's own id."""
    as_of: str
    """ISO day; empty, and so lowest, where the source does not say."""
    source: str
    stated: str


Said = tuple[Voice, Properties]


def lay_over(node: type[Node], known: str, said: Iterable[Said]) -> Properties:
    """The properties of a node: of each the most believed value, of lists everything said.

    Raises:
        CollidingNamesError: sources computed one id from two different names.
    """
    declared = {declared.name for declared in node.properties()}
    laid: Properties = {}
    ordered = sorted(said, key=lambda each: each[0])
    _check_names(node, known, ordered)
    for _, properties in ordered:
        for name in declared & properties.keys():
            value, before = properties[name], laid.get(name)
            if isinstance(value, tuple) and isinstance(before, tuple):
                value = tuple(sorted({*before, *value}))
            laid[name] = value
    return laid


def further_labels(node: type[Node], properties: Properties) -> list[str]:
    """The labels that its properties bring, such as `Competitor`."""
    return [label for label, (name, value) in node.kinds.items() if properties.get(name) == value]


def _check_names(node: type[Node], known: str, said: list[Said]) -> None:
    """A name that gives the very id under which it was stated must be the same in all sources.

    But a person who renames a thing speaks of its id, and means it, however the name is spelled.
    """
    if keys(node) != ("name",):
        return
    names: dict[str, str] = {}
    for voice, properties in said:
        name = str(properties.get("name", ""))
        if voice.rank < EDITS and f"{node.prefix()}:{handle(name)}" == voice.stated:
            first = names.setdefault(voice.stated, folded(name))
            if first != folded(name):
                raise CollidingNamesError(known, *sorted((first, folded(name))))
