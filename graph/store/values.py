"""Between the driver's values and plain Python ones."""

from dataclasses import dataclass
from typing import Any, LiteralString, cast

from neo4j import Session, Transaction
from neo4j.time import Date


@dataclass(frozen=True)
class Runner:
    """Runs texts and hands back plain Python values."""

    queries: Session | Transaction

    def __call__(self, text: str, /, **parameters: object) -> list[list[Any]]:
        """All rows of the answer."""
        # The driver asks for a literal so that no value is ever formatted into a text. Ours are
        # formatted from the ontology's class names alone, see graph/writes.
        rows = self.queries.run(cast(LiteralString, text), parameters).values()
        return [[plain(value) for value in row] for row in rows]


def plain(value: Any) -> Any:
    """Neo4j's dates become Python's, wherever they stand."""
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value
