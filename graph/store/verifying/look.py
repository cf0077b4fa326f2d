"""What every check needs: rows as they come, and where ids lead."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, LiteralString, cast

from neo4j import Driver

from graph.declaration import Ontology
from graph.failures import told
from graph.model import Claim, Node, Part
from graph.ontology.evidence import Source
from graph.store.values import plain

SOURCES = "MATCH (source:Source) RETURN source.id"
SURVIVORS = "MATCH (former:Former)-[:IS]->(node) RETURN former.id, node.id"


@dataclass(frozen=True)
class Look:
    """A look at the store through a driver."""

    driver: Driver
    ontology: Ontology
    sources: frozenset[str]
    """The sources that there are, by id."""
    survivors: dict[str, str]
    """For former ids, the node that each is now."""
    checked: Counter[str] = field(default_factory=Counter[str])
    """How many things of each kind have been looked at so far."""

    @classmethod
    def at(cls, driver: Driver, ontology: Ontology) -> "Look":
        """A look at a store, its sources and former ids already read."""
        sources = frozenset(known for (known,) in read(driver, SOURCES))
        return cls(driver, ontology, sources, dict(map(tuple, read(driver, SURVIVORS))))

    def rows(self, text: str, **parameters: object) -> Iterator[list[Any]]:
        """The rows of an answer, one after the other."""
        return read(self.driver, text, **parameters)

    def now(self, known: str) -> str:
        """The node that an id is now."""
        return self.survivors.get(known, known)

    def parts(self) -> list[type[Node]]:
        """The classes of things that belong to one source alone."""
        return [node for node in self.ontology.nodes if issubclass(node, Part)]

    def claims(self) -> list[type[Claim]]:
        """The classes of claims."""
        return [node for node in self.ontology.nodes if issubclass(node, Claim)]

    def things(self) -> list[type[Node]]:
        """The classes of what several sources may speak of."""
        return [n for n in self.ontology.nodes if n is not Source and not issubclass(n, Part)]


def read(driver: Driver, text: str, **parameters: object) -> Iterator[list[Any]]:
    """Rows as plain values, in a session of their own, so that one check may wait for another."""
    with told(), driver.session(default_access_mode="READ") as session:
        # The driver asks for a literal so that no value is formatted into a text. Into these, only
        # names of the ontology are.
        for record in session.run(cast(LiteralString, text), parameters):
            yield [plain(value) for value in record.values()]
