"""cartography's `load` and `load_matchlinks`: run by itself, it prints how long it took.

Its rows are dictionaries; a node's schema names the relationships that are written with the node.
"""
# pyright: basic, reportMissingImports=false

from dataclasses import dataclass, make_dataclass

from cartography.client.core.tx import load, load_matchlinks
from cartography.models.core.common import PropertyRef
from cartography.models.core.nodes import CartographyNodeProperties, CartographyNodeSchema
from cartography.models.core.relationships import (
    CartographyRelProperties,
    CartographyRelSchema,
    LinkDirection,
    OtherRelationships,
    make_source_node_matcher,
    make_target_node_matcher,
)
from neo4j import GraphDatabase, Session

from bench.rivals.request import Request, Rows, asked, timed

GIVEN = PropertyRef("lastupdated", set_in_kwargs=True)
LABEL = PropertyRef("_sub_resource_label", set_in_kwargs=True)
SCOPE = PropertyRef("_sub_resource_id", set_in_kwargs=True)
CODER, STANCE = PropertyRef("coder"), PropertyRef("stance")
QUOTE = make_source_node_matcher({"id": PropertyRef("quote")})
PAIN = make_target_node_matcher({"id": PropertyRef("pain")})
KEYS = {
    "Interview": ("interview", ("id", "held_on")),
    "Person": ("people", ("id", "name")),
    "Pain": ("pains", ("id", "name")),
    "Utterance": ("utterances", ("id", "position", "text", "offset")),
    "Quote": ("quotes", ("id", "start", "end", "text")),
}
LINKS = {
    "Utterance": (("IN", "Interview", "contained"), ("SPOKEN_BY", "Person", "spoken")),
    "Quote": (("TAKEN_FROM", "Interview", "taken"), ("SAID_BY", "Person", "said")),
}


@dataclass(frozen=True)
class Plain(CartographyRelProperties):
    """What every relationship of theirs carries."""

    lastupdated: PropertyRef = GIVEN


@dataclass(frozen=True)
class Coding(CartographyRelProperties):
    """What a coder says of a quote."""

    lastupdated: PropertyRef = GIVEN
    _sub_resource_label: PropertyRef = LABEL
    _sub_resource_id: PropertyRef = SCOPE
    coder: PropertyRef = CODER
    stance: PropertyRef = STANCE


@dataclass(frozen=True)
class Evidence(CartographyRelSchema):
    """A quote is evidence of a pain."""

    source_node_label: str = "Quote"
    source_node_matcher: object = QUOTE
    target_node_label: str = "Pain"
    target_node_matcher: object = PAIN
    direction: LinkDirection = LinkDirection.OUTWARD
    rel_label: str = "EVIDENCES"
    properties: Coding = Coding()


def node_of(label: str) -> CartographyNodeSchema:
    """The schema of a kind of node, with the relationships that are written with it."""
    names = {name: PropertyRef(name) for name in KEYS[label][1]}
    fields = [(name, PropertyRef, ref) for name, ref in {**names, "lastupdated": GIVEN}.items()]
    properties = make_dataclass(
        "Properties", fields, bases=(CartographyNodeProperties,), frozen=True
    )
    links = [link_of(relation, target) for relation, target, _ in LINKS.get(label, ())]
    linked = OtherRelationships(links) if links else None
    known = {"label": label, "properties": properties()}
    return frozen(CartographyNodeSchema, **known, other_relationships=linked)


def link_of(relation: str, target: str) -> CartographyRelSchema:
    """A relationship that is written with its start."""
    return frozen(
        CartographyRelSchema,
        target_node_label=target,
        target_node_matcher=make_target_node_matcher({"id": PropertyRef(relation.lower())}),
        direction=LinkDirection.OUTWARD,
        rel_label=relation,
        properties=Plain(),
    )


def frozen(kind: type, **values: object):
    """An instance of a schema class of theirs, with these values as its defaults."""
    fields = [(name, object, value) for name, value in values.items()]
    return make_dataclass(kind.__name__, fields, bases=(kind,), frozen=True)()


def dictionaries(rows: Rows, label: str) -> list[dict[str, object]]:
    """The rows of a kind of node, with the ids of what it is linked to."""
    kind, names = KEYS[label]
    known = [dict(zip(names, row, strict=True)) for row in rows[kind]]
    for relation, _, linked in LINKS.get(label, ()):
        for each, (_, end) in zip(known, rows[linked], strict=True):
            each[relation.lower()] = end
    return known


def write(session: Session, nodes: dict[str, list[dict[str, object]]], rows: Rows) -> None:
    """Write node after node, then the evidence."""
    for label, known in nodes.items():
        load(session, node_of(label), known, lastupdated=1)
    names = ("quote", "pain", "coder", "stance")
    coded = [dict(zip(names, row, strict=True)) for row in rows["evidence"]]
    scope = {"_sub_resource_label": "Source", "_sub_resource_id": "bench"}
    load_matchlinks(session, Evidence(), coded, lastupdated=1, **scope)


def main(request: Request) -> None:
    """Connect and shape the rows first, so that only writing is timed."""
    driver = GraphDatabase.driver(request.uri, auth=(request.user, request.password))
    nodes = {label: dictionaries(request.rows, label) for label in KEYS}
    with driver, driver.session() as session:
        session.run("RETURN 1").consume()
        timed(lambda: write(session, nodes, request.rows))


if __name__ == "__main__":
    main(asked())
