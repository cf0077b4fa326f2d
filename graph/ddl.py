"""An ontology becomes constraints and indexes."""

from collections.abc import Iterator

from graph.declaration import Ontology
from graph.marks import Mark
from graph.model import Claim, Concept, Node, Part

UNIQUE = "CREATE CONSTRAINT {name}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
INDEX = "CREATE INDEX {name}_{field} IF NOT EXISTS FOR (n:{label}) ON (n.{field})"
LINK_INDEX = "CREATE INDEX {name}_{field} IF NOT EXISTS FOR ()-[r:{relation}]-() ON (r.{field})"
WORDS = "CREATE FULLTEXT INDEX {name}_words IF NOT EXISTS FOR (n:{label}) ON EACH [{fields}]"


def schema(ontology: Ontology) -> Iterator[str]:
    """Yield what must exist before anything is written; each may be run again."""
    labels = {label: None for node in ontology.nodes for label in node.labels()}
    for label in (*labels, "Former", "Store"):
        yield UNIQUE.format(name=name_of(label), label=label)
    yield LINK_INDEX.format(name="stated_in", field="is", relation="STATED_IN")
    for node in ontology.nodes:
        yield from _node_indexes(node)
    for edge in ontology.edges:
        for declared in edge.properties():
            if Mark.INDEXED in declared.marks:
                yield LINK_INDEX.format(
                    name=edge.relation().lower(), field=declared.name, relation=edge.relation()
                )
    yield from _text_indexes(ontology)


def name_of(label: str) -> str:
    """A label as it stands in the names of its indexes: `TradeOff` is `tradeoff`."""
    return label.lower()


def _node_indexes(node: type[Node]) -> Iterator[str]:
    name, label = name_of(node.label()), node.label()
    if issubclass(node, Part):
        yield INDEX.format(name=name, label=label, field="source")
    for declared in node.properties():
        if Mark.INDEXED in declared.marks:
            yield INDEX.format(name=name, label=label, field=declared.name)


def _text_indexes(ontology: Ontology) -> Iterator[str]:
    """One full-text index per label, and one for all concepts, which people search together."""
    plain = (node for node in ontology.nodes if not issubclass(node, Concept | Claim))
    for node in (Concept, *plain):
        words = [f"n.{p.name}" for p in node.properties() if Mark.TEXT in p.marks]
        if node is Concept:
            words.append("n.aliases")
        if words:
            label = node.__name__
            yield WORDS.format(name=name_of(label), label=label, fields=", ".join(words))
