"""neomodel: nodes in one statement per kind, relationships one by one, since it has no other way.

Run by itself, it prints how long it took.
"""
# pyright: basic, reportMissingImports=false

from neo4j import GraphDatabase
from neomodel import (
    IntegerProperty,
    RelationshipTo,
    StringProperty,
    StructuredNode,
    StructuredRel,
    db,
)

from bench.rivals.request import Request, Rows, asked, timed


class Evidence(StructuredRel):
    """What a coder says of a quote."""

    coder = StringProperty()
    stance = StringProperty()
    says = StringProperty()


class Pain(StructuredNode):
    """A pain."""

    known = StringProperty(db_property="id")
    name = StringProperty()


class Quote(StructuredNode):
    """A quote."""

    known = StringProperty(db_property="id")
    start = IntegerProperty()
    end = IntegerProperty()
    text = StringProperty()
    placed = StringProperty()
    pains = RelationshipTo(Pain, "EVIDENCES", model=Evidence)


def write(rows: Rows) -> None:
    """Write quotes, pains and the links between them in one transaction."""
    with db.transaction:
        names = ("known", "start", "end", "text")
        quotes = Quote.nodes.bulk_create(
            *({**dict(zip(names, row, strict=True)), "placed": "exact"} for row in rows["quotes"])
        )
        pains = Pain.nodes.bulk_create(*({"known": a, "name": b} for a, b in rows["pains"]))
        of = {node.known: node for node in (*quotes, *pains)}
        for quote, pain, coder, stance in rows["evidence"]:
            said = {"coder": coder, "stance": stance, "says": "has"}
            of[quote].pains.connect(of[pain], said)


def main(request: Request) -> None:
    """Connect first, so that only writing is timed."""
    driver = GraphDatabase.driver(request.uri, auth=(request.user, request.password))
    db.set_connection(driver=driver)
    db.cypher_query("RETURN 1")
    timed(lambda: write(request.rows))
    driver.close()


if __name__ == "__main__":
    main(asked())
