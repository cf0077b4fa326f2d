"""Everything that is stored, as sorted lines of text: two stores are alike if these are equal."""

from collections.abc import Iterable, Mapping
from typing import Any

from neo4j import Driver

from graph.store.values import plain

NODES = "MATCH (n) WHERE NOT n:Store RETURN labels(n), n.id, properties(n)"
LINES = """
MATCH (start)-[line]->(end)
RETURN labels(start), start.id, type(line), properties(line), labels(end), end.id
"""
WIPE = "MATCH (n) DETACH DELETE n"


def contents(driver: Driver) -> list[str]:
    """All nodes with their labels and properties, all relationships with theirs; not the Store."""
    with driver.session() as session:
        nodes = [spelled_node(*row) for row in session.run(NODES).values()]
        lines = [
            spelled_line(place(*row[:2]), row[2], row[3], place(*row[4:]))
            for row in session.run(LINES).values()
        ]
    return sorted([*nodes, *lines])


def wipe(driver: Driver) -> None:
    """Leave the schema and nothing else."""
    with driver.session() as session:
        session.run(WIPE).consume()


def place(labels: Iterable[str], known: str) -> str:
    """A node as a line's end; a former id may be spelled like the id of a node."""
    return f"former {known}" if "Former" in labels else known


def spelled_node(labels: Iterable[str], known: str, properties: Mapping[str, Any]) -> str:
    """A node in words."""
    labels = sorted(labels)
    return f"{place(labels, known)} ({' '.join(labels)}) {_spelled(properties)}"


def spelled_line(start: str, relation: str, properties: Mapping[str, Any], end: str) -> str:
    """A relationship in words."""
    return f"{start} -{relation}-> {end} {_spelled(properties)}"


def _spelled(properties: Mapping[str, Any]) -> str:
    said = {name: plain(value) for name, value in sorted(properties.items())}
    return ", ".join(f"{k}={list(v) if isinstance(v, tuple) else v!r}" for k, v in said.items())
