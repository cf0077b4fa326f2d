"""Nodes and parts that are there, and what is said of them."""

from collections.abc import Iterable, Mapping
from functools import cache

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Claim, Node, claim_ends
from graph.rows import Saying
from graph.statements import Statement
from graph.writes.batch import Keyed, Row, columns, group, listed, values

STATE = """
MATCH (source:Source {{id: $source}})
UNWIND $rows AS row
MATCH (node:{label} {{id: row[0]}})
CREATE (node)-[:STATED_IN {{{statement}}}]->(source)
RETURN count(*)
"""
UNSAY = """
UNWIND $rows AS row
MATCH (node:{label} {{id: row[0]}})-[said:STATED_IN]->(:Source {{id: $source}})
WHERE coalesce(said.as, node.id) = row[1] AND said.is IS NULL
DELETE said
RETURN count(*)
"""
SET_NODE = """
UNWIND $rows AS row
MATCH (node:{label} {{id: row[0]}})
SET {properties}
RETURN count(*)
"""
MARK = """
UNWIND $rows AS row
MATCH (node:{label} {{id: row[0]}})
{verb} node:{further}
RETURN count(*)
"""
DELETE_NODE = """
UNWIND $rows AS row
MATCH (node:{label} {{id: row[0]}})
DELETE node
RETURN count(*)
"""


def stated(sayings: Mapping[Saying, Statement], ontology: Ontology) -> Keyed:
    """Statements about nodes that are there."""
    for saying, statement in sayings.items():
        text = _state(ontology.node_of(saying.node), ontology.node_of(saying.stated))
        yield text, saying.source, said_row(saying, statement, ontology)


def unsaid(sayings: Iterable[Saying], ontology: Ontology) -> Keyed:
    """Statements that their source no longer makes."""
    for node, source, known in sayings:
        yield UNSAY.format(label=group(ontology.node_of(node))), source, [node, known]


def laid(nodes: Mapping[str, Properties], ontology: Ontology) -> Keyed:
    """Nodes and parts whose declared properties are these, and no others."""
    for known, properties in nodes.items():
        node = ontology.node_of(known)
        if names := columns(node):
            yield _set_node(node), "", [known, *values(properties, names)]


def marked(nodes: Mapping[str, Properties], ontology: Ontology) -> Keyed:
    """The further labels of nodes, such as `Competitor`, put on or taken off."""
    for known, properties in nodes.items():
        node = ontology.node_of(known)
        for label, (name, value) in node.kinds.items():
            verb = "SET" if properties.get(name) == value else "REMOVE"
            yield MARK.format(label=group(node), verb=verb, further=label), "", [known]


def deleted(nodes: Iterable[str], ontology: Ontology) -> Keyed:
    """Nodes and parts that nobody states any more; plainly, so that a left-over link shows."""
    for known in nodes:
        yield DELETE_NODE.format(label=group(ontology.node_of(known))), "", [known]


def said_row(saying: Saying, statement: Statement, ontology: Ontology) -> Row:
    """The node's id, then the values of `said_columns`."""
    known = saying.stated if saying.stated != saying.node else None
    said = values(statement.properties, _stated_columns(ontology.node_of(saying.stated)))
    return [saying.node, *said, statement.row, statement.named or None, known]


@cache
def said_columns(node: type[Node]) -> tuple[str, ...]:
    """What is stored on a statement that speaks of such a thing."""
    return (*_stated_columns(node), "row", "named", "as")


@cache
def _stated_columns(node: type[Node]) -> tuple[str, ...]:
    ends = claim_ends(node) if issubclass(node, Claim) else ()
    return (*columns(node), *ends)


@cache
def _state(node: type[Node], said: type[Node]) -> str:
    return STATE.format(label=group(node), statement=listed(said_columns(said), 1))


@cache
def _set_node(node: type[Node]) -> str:
    sets = (f"node.{name} = row[{place}]" for place, name in enumerate(columns(node), 1))
    return SET_NODE.format(label=group(node), properties=", ".join(sets))
