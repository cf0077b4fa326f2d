"""What edits speak of although nothing else does: most likely a mistyped id."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph.editing import UnknownThingError, ids_of, kind_of
from graph.model import Node
from graph.ontology.evidence import Quote, Unplaced
from graph.ranks import EDITS
from graph.store import Graph
from graph.writes.batch import group

SPOKEN_OF = """
UNWIND $ids AS id
MATCH (:{label} {{id: id}})-[:STATED_IN]->(source:Source)
WHERE source.rank < $rank
RETURN DISTINCT id
UNION
UNWIND $ids AS id
MATCH (:Former {{id: id}})-[:IS]->(thing)
MATCH (thing)-[:STATED_IN]->(source:Source)
WHERE source.rank < $rank
RETURN DISTINCT id
"""
MARKED = """
UNWIND $ids AS id
MATCH (:{label} {{id: id}})-[said:STATED_IN]->(:Source)
WHERE said.named IS NULL
RETURN DISTINCT id
UNION
UNWIND $ids AS id
MATCH (:Former {{id: id}})-[:IS]->(words)
MATCH (words)-[said:STATED_IN {{as: id}}]->(:Source)
WHERE said.named IS NULL
RETURN DISTINCT id
"""


def unstated(graph: Graph, subjects: Iterable[str]) -> Iterator[UnknownThingError]:
    """What edits speak of, by its id, and nothing but edits does: perhaps a mistyped id."""
    by_kind: defaultdict[type[Node], list[str]] = defaultdict(list)
    for known in subjects:
        by_kind[kind_of(graph, known)].append(known)
    for kind, ids in by_kind.items():
        # Of words, it is enough that somebody marked them.
        text = (MARKED if kind in (Quote, Unplaced) else SPOKEN_OF).format(label=group(kind))
        rows = graph.read(text, {"ids": ids, "rank": EDITS}).rows
        if strange := set(ids) - {str(row["id"]) for row in rows}:
            stored = sorted(set(ids_of(graph, kind)) - strange)
            yield from (UnknownThingError(known, stored) for known in sorted(strange))
