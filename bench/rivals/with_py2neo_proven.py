"""py2neo's bulk functions, each fact with its source: run by itself, it prints how long it took."""

from py2neo import Graph
from py2neo.bulk import create_nodes

from bench.rivals.request import Request, Rows, asked, timed
from bench.rivals.with_py2neo import LINKS, NODES, batches, connected, detail, link

SOURCE = ("Source", "id")
STATED = {"interview": "Interview", "people": "Person", "pains": "Concept", "quotes": "Quote"}
"""Of what the source says something, by the label under which it is found."""
OF_TURNS = ("contained", "spoken")
"""A turn names its source itself, so its relationships need none."""


def write(graph: Graph, rows: Rows) -> None:
    """Write the source and the nodes, then what is said of them, then the relationships."""
    ((source, path, day),) = rows["source"]
    transaction = graph.begin()
    create_nodes(
        transaction, [[source, path, day]], labels={"Source"}, keys=("id", "path", "as_of")
    )
    for kind, (labels, keys) in NODES.items():
        own = (source,) if kind == "utterances" else ()
        names = (*keys, "source") if own else keys
        for sent in batches([[*row, *own] for row in rows[kind]]):
            create_nodes(transaction, sent, labels=labels, keys=names)
    for kind, label in STATED.items():
        names = NODES[kind][1][1:]
        said = [[row[0], dict(zip(names, row[1:], strict=True)), source] for row in rows[kind]]
        link(transaction, said, "STATED_IN", (label, "id"), SOURCE)
    for kind, (relation, start, end) in LINKS.items():
        own = {} if kind in OF_TURNS else {"source": source}
        links = [[a, {**detail(rest), **own}, b] for a, b, *rest in rows[kind]]
        link(transaction, links, relation, start, end)
    graph.commit(transaction)


def main(request: Request) -> None:
    """Write, and print how long it took."""
    graph = connected(request)
    timed(lambda: write(graph, request.rows))


if __name__ == "__main__":
    main(asked())
