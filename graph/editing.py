"""A person's edit is carried out or taken back: the one way for pages and commands.

The edit itself is plain values (`graph/edits.py`); here it is seen whether what it speaks of is
stored at all, so that a mistyped id is an error instead of a new thing that only has a name.
"""

from collections.abc import Collection
from difflib import get_close_matches

from graph.edits import Edit, elements, source, subject
from graph.errors import ThroughlineError
from graph.model import Node
from graph.planning import Plan
from graph.store import Graph
from graph.writes.batch import group

FOUND = """
MATCH (thing:{label} {{id: $id}})
RETURN thing.id AS id
UNION
MATCH (:Former {{id: $id}})-[:IS]->(thing:{label})
RETURN thing.id AS id
"""
KNOWN = "MATCH (thing:{label}) RETURN thing.id AS id ORDER BY id"


class UnknownThingError(ThroughlineError):
    """An edit of something that is not stored. Nothing was changed."""

    def __init__(self, known: str, stored: Collection[str]) -> None:
        super().__init__(f"nothing that is stored has the id '{known}', or had it before")
        near = get_close_matches(known, stored)
        self.known = known
        self.hint = f"Did you mean {' or '.join(near)}?" if near else "Import what states it first."


def record(graph: Graph, who: str, edit: Edit) -> Plan:
    """Let somebody's edit stand; what changed is returned.

    Raises:
        NamelessError: it renames a thing whose kind has no name.
        UnknownThingError: what it speaks of is not stored, under this id or another.
    """
    says = elements(edit)
    _check(graph, subject(edit))
    return graph.amend(source(who), says)


def take_back(graph: Graph, who: str, edit: Edit) -> Plan:
    """Let somebody's edit stand no longer; where it does not stand, nothing changes."""
    return graph.amend(source(who), (), elements(edit))


def _check(graph: Graph, known: str) -> None:
    kind = graph.ontology.by_prefix.get(known.partition(":")[0], Node)
    label = group(kind)
    if not graph.read(FOUND.format(label=label), {"id": known}).rows:
        stored = graph.read(KNOWN.format(label=kind.label()), {}).rows
        raise UnknownThingError(known, [str(row["id"]) for row in stored])
