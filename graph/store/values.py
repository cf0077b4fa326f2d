"""Between the driver's values and plain Python ones."""

from dataclasses import dataclass
from typing import Any, LiteralString, cast

from neo4j import Session, Transaction
from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

from graph.reads import Answer


@dataclass(frozen=True)
class Runner:
    """Runs texts and hands back plain Python values."""

    queries: Session | Transaction

    def __call__(self, text: str, /, **parameters: object) -> list[list[Any]]:
        """All rows of the answer."""
        return self.begin(text, **parameters)()

    def begin(self, text: str, /, **parameters: object) -> Answer:
        """Have the server begin; it works on while its answer is not yet asked for."""
        # The driver asks for a literal so that no value is ever formatted into a text. Ours are
        # formatted from the ontology's class names alone, see graph/writes.
        result = self.queries.run(cast(LiteralString, text), parameters)
        return lambda: [[plain(value) for value in row] for row in result.values()]


def plain(value: Any) -> Any:
    """Neo4j's dates become Python's, wherever they stand; so does what only Neo4j knows."""
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):  # most are ids, and there are hundreds of thousands of them
        return [each if type(each) is str else plain(each) for each in value]
    return _of_the_driver(value)


def _of_the_driver(value: Any) -> Any:
    """Nodes, relationships and paths as what they hold; an analyst may ask for them whole."""
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), **plain(dict(value))}
    if isinstance(value, Relationship):
        return {"type": value.type, **plain(dict(value))}
    if isinstance(value, Path):
        return _steps(value)
    if isinstance(value, DateTime | Time | Duration):
        return value.iso_format()
    return tuple(value) if isinstance(value, Point) else value


def _steps(path: Path) -> list[Any]:
    """Nodes and relationships by turns, as they were walked."""
    steps = [plain(path.start_node)] if path.start_node else []
    for relationship in path.relationships:
        steps += [plain(relationship), plain(relationship.end_node)]
    return steps
