"""Each rule of the law, and how to make the program forget it.

What is patched is our own code in the test's process: not to make a test pass, but to prove that
the law's tests can fail, rule by rule.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

import pytest

from graph import applying, planning, reads, rows, same, statements
from graph.marks import Properties
from graph.model import Claim, Node
from graph.model import Same as IsNow
from graph.overlay import Said, Voice, lay_over
from graph.planning import Moves, Plan, Speaker
from graph.reads import Reader
from graph.rows import Rows
from graph.same import Is, survivor
from graph.statements import Link, Stated, Statement
from graph.writes import claims, links, nodes
from graph.writes.batch import Keyed, Row

Patch: TypeAlias = pytest.MonkeyPatch
Forget: TypeAlias = Callable[[Patch], None]


def _voice(blind: Callable[[Voice], Voice]) -> Forget:
    """Statements are laid over each other without regard to something."""
    return lambda patch: patch.setattr(reads, "Voice", lambda *said: blind(Voice._make(said)))


def _step(blind: Callable[[Is], Is]) -> Forget:
    """Ids follow their highest statement without regard to something."""

    def forget(patch: Patch) -> None:
        for module in (reads, planning):
            patch.setattr(module, "Is", lambda *said: blind(Is._make(said)))

    return forget


def _lists(patch: Patch) -> None:
    def one_list(node: type[Node], known: str, said: list[Said]) -> Properties:
        laid = lay_over(node, known, said)
        believed = [properties for _, properties in sorted(said, key=lambda each: each[0])]
        lists = {n: v for each in believed for n, v in each.items() if isinstance(v, tuple)}
        return laid | lists

    patch.setattr(applying, "lay_over", one_list)


def _as(patch: Patch) -> None:
    said = nodes._said
    patch.setattr(nodes, "_said", lambda *of: [*said(*of)[:-1], None])


def _end_as(patch: Patch) -> None:
    place: Callable[[rows.Line], Row] = links._place
    patch.setattr(links, "_place", lambda line: [*place(line)[:3], None, None])


def _key(patch: Patch) -> None:
    def keyless(*link: str) -> Link:
        return Link._make(link)._replace(key="")

    patch.setattr(statements, "Link", keyless)


def _target_named(patch: Patch) -> None:
    def say(stated: Stated, element: IsNow) -> None:
        stated.sames[element.former] = element.target

    patch.setattr(Stated, "_same", say)


def _followed(patch: Patch) -> None:
    patch.setattr(planning, "_follow", lambda *_: None)


def _derived(patch: Patch) -> None:
    def as_stated(stated: Stated, *_: object) -> Iterator[tuple[str, str, Properties]]:
        for known, statement in stated.nodes.items():
            if issubclass(applying_ontology().node_of(known), Claim):
                yield known, known, statement.properties

    patch.setattr(rows, "_claims", as_stated)
