"""py2neo's bulk functions, in one transaction: run by itself, it prints how long it took."""

from typing import TypeAlias

from py2neo import Graph, Transaction
from py2neo.bulk import create_nodes, create_relationships

from bench.rivals.request import Request, Rows, asked, timed

BATCH = 10_000
Key: TypeAlias = tuple[str, str]
"""A label, and the property by which its nodes are found."""
NODES = {
    "interview": ({"Interview"}, ("id", "held_on")),
    "people": ({"Person"}, ("id", "name")),
    "pains": ({"Concept", "Pain"}, ("id", "name")),
    "utterances": ({"Utterance"}, ("id", "position", "text", "offset")),
    "quotes": ({"Quote"}, ("id", "start", "end", "text")),
}
LINKS = {
    "contained": ("IN", ("Utterance", "id"), ("Interview", "id")),
    "spoken": ("SPOKEN_BY", ("Utterance", "id"), ("Person", "id")),
    "taken": ("TAKEN_FROM", ("Quote", "id"), ("Interview", "id")),
    "said": ("SAID_BY", ("Quote", "id"), ("Person", "id")),
    "evidence": ("EVIDENCES", ("Quote", "id"), ("Concept", "id")),
}
KEYS = ("coder", "stance", "says")


def write(graph: Graph, rows: Rows) -> None:
    """Write nodes, then relationships."""
    transaction = graph.begin()
    for kind, (labels, keys) in NODES.items():
        for sent in batches(rows[kind]):
            create_nodes(transaction, sent, labels=labels, keys=keys)
    for kind, (relation, start, end) in LINKS.items():
        link(
            transaction, [[a, detail(rest), b] for a, b, *rest in rows[kind]], relation, start, end
        )
    graph.commit(transaction)


def link(
    transaction: Transaction, links: list[list[object]], relation: str, start: Key, end: Key
) -> None:
    """Write relationships of one type, each given as start, properties and end."""
    for sent in batches(links):
        create_relationships(transaction, sent, relation, start_node_key=start, end_node_key=end)


def detail(values: list[object]) -> dict[str, object]:
    """The properties of a relationship; of most there are none."""
    return dict(zip(KEYS, [*values, "has"], strict=True)) if values else {}


def batches(rows: list[list[object]]) -> list[list[list[object]]]:
    """So many rows at a time as we send."""
    return [rows[first : first + BATCH] for first in range(0, len(rows), BATCH)]


def connected(request: Request) -> Graph:
    """Connect first, so that only writing is timed."""
    graph = Graph(request.uri, auth=(request.user, request.password))
    graph.run("RETURN 1").evaluate()
    return graph


def main(request: Request) -> None:
    """Write, and print how long it took."""
    graph = connected(request)
    timed(lambda: write(graph, request.rows))


if __name__ == "__main__":
    main(asked())
