"""What the program does where it forgets a rule: wrong in one point, and right in all others."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

import pytest

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Claim, Node, Same
from graph.ontology.evidence import Source
from graph.overlay import Said, Voice, lay_over
from graph.planning import Moves, Plan, Speaker, plan, walked
from graph.reads import Reader
from graph.rows import Line, Rows, Saying
from graph.shortcuts import ShortcutLine, shortcut
from graph.statements import Link, Stated, Statement
from graph.store.writing import SPEAK, Writing
from graph.writes import nodes
from graph.writes.batch import Row, columns, group

Patch: TypeAlias = pytest.MonkeyPatch
Forget: TypeAlias = Callable[[Patch], None]


def instead(target: str, value: object) -> Forget:
    """Put something else in the place of a rule."""
    return lambda patch: patch.setattr(target, value)


def nothing(*_: object, **__: object) -> list[object]:
    """No rows at all."""
    return []


def voice(blind: Callable[[Voice], Voice]) -> Forget:
    """Lay statements over each other without regard to something."""

    def blinded(*said: bool | int | str) -> Voice:
        return blind(Voice._make(said))

    return instead("graph.read_back.Voice", blinded)


def last_list(node: type[Node], known: str, said: Iterable[Said]) -> Properties:
    """Of lists the most believed one alone."""
    ordered = sorted(said, key=lambda each: each[0])
    lists = {n: v for _, each in ordered for n, v in each.items() if isinstance(v, tuple)}
    return lay_over(node, known, ordered) | lists


def unshaken(read: Reader, before: Speaker | None, after: Speaker, stated: Stated) -> Plan:
    """A plan that lays nothing over again for another weight."""
    planned = plan(read, before, after, stated)
    return Plan(planned.changes, planned.claims, frozenset())


def alone(read: Reader, speaker: Speaker, old: Mapping[str, str], new: Mapping[str, str]) -> Moves:
    """Walk as if the source said nothing else of what is the same."""
    every = {former.former: target for former, target in read.own(speaker.id).formers.items()}
    return walked(read, speaker, {**every, **old}, new)


def keyless(relation: str, start: str, end: str, _: str) -> Link:
    """A link that is told by its ends alone."""
    return Link(relation, start, end, "")


def no_statement(*_: object) -> None:
    """Nothing is said of it, and nothing happens."""


def untargeted(stated: Stated, same: Same) -> None:
    """What an id is said to be is not named by it."""
    stated.sames[same.former] = same.target


def unmarked(saying: Saying, statement: Statement, ontology: Ontology) -> Row:
    """A statement that does not tell that the source only names the thing."""
    return SAID(saying, Statement(statement.properties), ontology)


def unkeyed(saying: Saying, statement: Statement, ontology: Ontology) -> Row:
    """A statement that says nothing of a claim, not even its key."""
    claim = issubclass(ontology.node_of(saying.stated), Claim)
    return SAID(saying, Statement({}, statement.named) if claim else statement, ontology)


def unsplit(stated: Stated, same: Same) -> None:
    """That an id is itself says nothing."""
    if same.former != same.target:
        SAME(stated, same)


def undistinguished(saying: Saying, statement: Statement, ontology: Ontology) -> Row:
    """A statement without the id under which it was made."""
    return [*SAID(saying, statement, ontology)[:-1], None]


def endless(line: Line) -> Row:
    """A link without the ids between which it was stated."""
    return [line.start, line.end, line.key or None, None, None]


def underived(
    stated: Stated, _: Mapping[str, str], ontology: Ontology
) -> Iterator[tuple[str, str, Properties]]:
    """Claims stay where they were stated."""
    for known, statement in stated.nodes.items():
        if issubclass(ontology.node_of(known), Claim):
            yield known, known, statement.properties


def to_itself(claim: type[Claim], known: str, key: Properties) -> ShortcutLine | None:
    """A shortcut even where both its ends are one."""
    if claim.shortcut is None:
        return None
    short = shortcut(claim, known, {**key, claim.shortcut.end: ""})
    return short and short._replace(end=str(key[claim.shortcut.end]))


def unreplaced(_: Mapping[str, str], __: Stated, unsays: Stated) -> Stated:
    """What an id was said to be stays named, also where it is now said to be something else."""
    return unsays


def reweighed(work: Writing, source: Source, says: Stated, unsays: Stated) -> Plan:
    """A click that gives its source another weight."""
    planned = AMEND(work, source, says, unsays)
    work.reader.run(SPEAK, source=source.id, properties=source.values())
    return planned


def added_alone(_: object, added: Iterable[Saying]) -> Iterator[Saying]:
    """What is no longer said has touched nothing."""
    yield from added


def removed_alone(removed: Iterable[Saying], _: object) -> Iterator[Saying]:
    """What is said anew has touched nothing."""
    yield from removed


def always(*_: object) -> bool:
    """Yes, whatever is asked."""
    return True


def overwriting(node: type[Node]) -> str:
    """Lay over all that a node holds, also what is not declared."""
    sets = (f"{name}: row[{place}]" for place, name in enumerate(columns(node), 1))
    properties = f"node = {{id: node.id, {', '.join(sets)}}}"
    return nodes.SET_NODE.format(label=group(node), properties=properties)


def no_rows(*_: object) -> Rows:
    """Nothing is stored there."""
    return Rows()


AMEND = Writing.amend
SAME: Callable[[Stated, Same], None] = vars(Stated)["_same"]
SAID: Callable[[Saying, Statement, Ontology], Row] = nodes.said_row
