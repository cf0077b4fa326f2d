"""What a store held, put back at once: an import plans some three hundred statements, this five.

It is for tests that need the sample company again and again; those of importing import it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from neo4j import Driver, ManagedTransaction

from tests.law.contents import WIPE

STORE = "MATCH (store:Store) RETURN store.version AS version, store.revision AS revision"
NODES = """
MATCH (node) RETURN elementId(node) AS was, labels(node) AS labels, properties(node) AS properties
"""
LINES = """
MATCH (start)-[line]->(end)
RETURN elementId(start) AS start, type(line) AS type, properties(line) AS properties,
       elementId(end) AS end
"""
CREATE = """
UNWIND $nodes AS made
CREATE (node:$(made.labels)) SET node = made.properties
RETURN made.was AS was, elementId(node) AS now
"""
CONNECT = """
UNWIND $lines AS made
MATCH (start) WHERE elementId(start) = made.start
MATCH (end) WHERE elementId(end) = made.end
CREATE (start)-[line:$(made.type)]->(end) SET line = made.properties
"""
RENEW = "MATCH (store:Store) SET store.revision = timestamp()"
"""Pages keep their answers until the revision changes, and other things had the one it had."""


@dataclass
class Snapshot:
    """All nodes and relationships of a store, as the driver gives them."""

    nodes: Sequence[Mapping[str, Any]]
    lines: Sequence[Mapping[str, Any]]
    stands: Mapping[str, Any]
    """What the store says of itself for as long as it holds this."""

    @classmethod
    def of(cls, driver: Driver) -> Self:
        """What the store holds now."""
        with driver.session() as session:
            nodes, lines = session.run(NODES).data(), session.run(LINES).data()
        return cls(nodes, lines, _itself(driver))

    def lies_in(self, driver: Driver) -> bool:
        """Whether nothing was written through the store since it began to hold this."""
        return _itself(driver) == self.stands

    def put_back(self, driver: Driver) -> None:
        """Let the store hold this and nothing else."""
        with driver.session() as session:
            session.execute_write(self._put)
        self.stands = _itself(driver)

    def _put(self, transaction: ManagedTransaction) -> None:
        transaction.run(WIPE)
        made = transaction.run(CREATE, nodes=self.nodes)
        now = {row["was"]: row["now"] for row in made}
        ends = ({"start": now[line["start"]], "end": now[line["end"]]} for line in self.lines)
        lines = [{**line, **end} for line, end in zip(self.lines, ends, strict=True)]
        transaction.run(CONNECT, lines=lines)
        transaction.run(RENEW)


def _itself(driver: Driver) -> Mapping[str, Any]:
    return next(iter(driver.execute_query(STORE).records), {})
