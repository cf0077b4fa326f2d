"""Whether the files say what the store says: they are read again, and compared."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from graph.errors import ThroughlineError
from graph.statements import Stated, Statement, state
from ingest.sources.bundle.find import find
from ingest.sources.bundle.written.facts import UnsayableError

K = TypeVar("K")
V = TypeVar("V")


class LossError(UnsayableError):
    """The files that would be written say something else than the store. Nothing was written."""


def check(folder: Path, wanted: Mapping[str, Stated]) -> None:
    """Import the bundle in this folder, but into nothing, and compare.

    Args:
        folder: where the bundle lies.
        wanted: what each source should state, by its path in the bundle.

    Raises:
        LossError: a source says something else, or cannot be read.
    """
    found = {each.source.path: each for each in find(folder, creating=False).found}
    for path, stated in wanted.items():
        if path not in found:
            raise LossError(path, "a source that states so little")
        try:
            again = state(found[path].read())
        except ThroughlineError as error:
            raise LossError(path, f"it so that it can be read again: {error}") from error
        for difference in differences(stated, again):
            raise LossError(path, difference)


def differences(wanted: Stated, found: Stated) -> Iterator[str]:
    """Each thing that only one of the two states, or that they state differently.

    In which row of a table it stands is no difference: an exported table is in order.
    """
    yield from _unequal(_anywhere(wanted.nodes), _anywhere(found.nodes))
    yield from _unequal(wanted.parts, found.parts)
    yield from _unequal(wanted.links, found.links)
    yield from _unequal(wanted.sames, found.sames)


def _unequal(ours: Mapping[K, V], theirs: Mapping[K, V]) -> Iterator[str]:
    for known in sorted({*ours, *theirs}, key=str):
        before, after = ours.get(known), theirs.get(known)
        if before != after:
            yield f"{known}: {before or 'nothing'} (read again: {after or 'nothing'})"


def _anywhere(nodes: Mapping[str, Statement]) -> dict[str, Statement]:
    return {known: replace(statement, row=None) for known, statement in nodes.items()}
