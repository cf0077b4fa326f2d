"""Former ids: what sources say is the same, and where each id has come to."""

from collections.abc import Iterable, Mapping

from graph.declaration import Ontology
from graph.rows import Former
from graph.writes.batch import Keyed, group

SAY = """
MATCH (source:Source {id: $source})
UNWIND $rows AS row
MERGE (former:Former {id: row[0]})
CREATE (former)-[:STATED_IN {is: row[1]}]->(source)
RETURN count(*)
"""
UNSAY = """
UNWIND $rows AS row
MATCH (former:Former {id: row[0]})-[said:STATED_IN]->(:Source {id: $source})
DELETE said
RETURN count(*)
"""
POINT = """
UNWIND $rows AS row
MATCH (former:Former {{id: row[0]}})
MATCH (node:{label} {{id: row[1]}})
CREATE (former)-[:IS]->(node)
RETURN count(*)
"""
UNPOINT = """
UNWIND $rows AS row
MATCH (:Former {id: row[0]})-[is:IS]->()
DELETE is
RETURN count(*)
"""
FORGET = """
UNWIND $rows AS row
MATCH (former:Former {id: row[0]})
DELETE former
RETURN count(*)
"""


def said(formers: Mapping[Former, str]) -> Keyed:
    """Statements that an id is a node."""
    for (former, source), target in formers.items():
        yield SAY, source, [former, target]


def unsaid(formers: Iterable[Former]) -> Keyed:
    """Such statements, taken back."""
    for former, source in formers:
        yield UNSAY, source, [former]


def pointed(survivors: Mapping[str, str], ontology: Ontology) -> Keyed:
    """Where former ids lead now."""
    for former, node in survivors.items():
        yield POINT.format(label=group(ontology.node_of(node))), "", [former, node]


def unpointed(survivors: Iterable[str]) -> Keyed:
    """Where former ids no longer lead."""
    for former in survivors:
        yield UNPOINT, "", [former]


def forgotten(formers: Iterable[str]) -> Keyed:
    """Ids of which nobody says any more that they are another's."""
    for former in formers:
        yield FORGET, "", [former]
