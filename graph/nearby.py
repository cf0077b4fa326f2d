"""A few things of a source, read without reading all that the source states."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from graph.declaration import Ontology
from graph.model import Claim, claim_ends
from graph.read_back import as_line, as_saying
from graph.reads import Reader, parts
from graph.rows import Line, Rows
from graph.statements import Link, Stated
from graph.writes.batch import Row, group

SAYINGS = """
UNWIND $ids AS id
MATCH (source:Source {{id: $source}})
MATCH (node:{label} {{id: id}})
MATCH (node)-[said:STATED_IN]->(source)
RETURN node.id, properties(said)
"""
LINES = """
UNWIND $rows AS row
MATCH (start:{start} {{id: row[0]}})
MATCH (end:{end} {{id: row[1]}})
MATCH (start)-[line:{relation} {{source: $source}}]->(end)
RETURN DISTINCT type(line), start.id, end.id, $source, properties(line)
"""
FORMERS = """
UNWIND $ids AS id
MATCH (former:Former {id: id})-[said:STATED_IN]->(:Source {id: $source})
RETURN former.id, said.is
"""
LINKED = """
MATCH (node:{label} {{id: $node}})-[line]-()
WHERE line.source = $source
  AND ((startNode(line) = node AND coalesce(line.start_as, node.id) = $stated)
    OR (endNode(line) = node AND coalesce(line.end_as, node.id) = $stated))
RETURN DISTINCT type(line), startNode(line).id, endNode(line).id, $source, properties(line)
LIMIT $most
"""
SPOKEN = """
MATCH (part:{part} {{source: $source}})
WITH part LIMIT 1
MATCH (:{label} {{id: $node}})<-[line]-(:{part} {{source: $source}})
WHERE coalesce(line.end_as, $node) = $stated
RETURN true
LIMIT 1
"""
CLAIMED = """
MATCH (source:Source {{id: $source}})
MATCH (:{label} {{id: $node}})<-[end]-(claim:Claim)
WHERE end.source IS NULL
MATCH (claim)-[said:STATED_IN]->(source)
WHERE any(field IN $fields WHERE said[field] = $stated)
RETURN DISTINCT coalesce(said.as, claim.id)
LIMIT $most
"""
MEANT = """
MATCH (former:Former)-[:STATED_IN {{is: $stated}}]->(:Source {{id: $source}})
RETURN former.id
LIMIT $most
"""
ANYTHING = "MATCH (:Source {id: $source})<-[said:STATED_IN]-() RETURN true LIMIT 1"
ANY_PART = "MATCH (:{part} {{source: $source}}) RETURN true LIMIT 1"


class At(NamedTuple):
    """Where to look for a thing, and the id under which the source names it."""

    label: str
    node: str
    stated: str


@dataclass(frozen=True)
class Nearby:
    """Looks at what one source states, thing by thing."""

    read: Reader
    source: str

    def stored(self, placed: Rows) -> Rows:
        """What the source states in these places of things and links."""
        rows = Rows()
        for label, ids in self.read.by_group({saying.node for saying in placed.sayings}):
            text = SAYINGS.format(label=label)
            for node, said in self.read.run(text, ids=ids, source=self.source):
                rows.sayings.update([as_saying(node, self.source, said)])
        for text, ends in self._texts(placed.lines):
            found = map(as_line, self.read.run(text, rows=ends, source=self.source))
            rows.lines.update(each for each in found if each[0] in placed.lines)
        return rows

    def sames(self, ids: Iterable[str]) -> dict[str, str]:
        """What the source says that each of these ids is, where it says so."""
        return dict(self.read.run(FORMERS, ids=list(ids), source=self.source))

    def needs(self, known: str, node: str, gone: Stated) -> bool:
        """Whether the source names a thing other than by what is gone.

        `known` is the id under which it does, `node` the node that this is.
        """
        at = At(group(self.read.ontology.node_of(node)), node, known)
        return (
            any(_link(as_line(row)[0]) not in gone.links for row in self._run(LINKED, at, gone))
            or any(claim not in gone.nodes for (claim,) in self._run(CLAIMED, at, gone))
            or any(former not in gone.sames for (former,) in self._run(MEANT, at, gone))
            or any(self._run(SPOKEN, at, gone, part.label()) for part in parts(self.read.ontology))
        )

    def silent(self) -> bool:
        """Whether the source states nothing at all."""
        some = (ANY_PART.format(part=part.label()) for part in parts(self.read.ontology))
        return not any(self.read.run(text, source=self.source) for text in (ANYTHING, *some))

    def _run(self, text: str, at: At, gone: Stated, part: str = "") -> list[list[Any]]:
        """One row more than can be gone, at most."""
        return self.read.run(
            text.format(label=at.label, part=part),
            source=self.source,
            node=at.node,
            stated=at.stated,
            fields=_fields(self.read.ontology),
            most=len(gone.links) + len(gone.nodes) + len(gone.sames) + 1,
        )

    def _texts(self, lines: Iterable[Line]) -> Iterator[tuple[str, list[Row]]]:
        grouped: defaultdict[str, list[Row]] = defaultdict(list)
        for line in lines:
            start, end = (group(self.read.ontology.node_of(e)) for e in (line.start, line.end))
            text = LINES.format(start=start, relation=line.relation, end=end)
            grouped[text].append([line.start, line.end])
        yield from grouped.items()


def _link(line: Line) -> Link:
    return Link(line.relation, line.stated_start, line.stated_end, line.key)


@cache
def _fields(ontology: Ontology) -> list[str]:
    """Every field by which a claim joins something."""
    claims = (node for node in ontology.nodes if issubclass(node, Claim))
    return sorted({end for claim in claims for end in claim_ends(claim)})
