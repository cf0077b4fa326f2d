"""What is stored, read back as rows: the other half of `writes.py`."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from graph.declaration import Ontology
from graph.model import Node, Part
from graph.overlay import Said
from graph.read_back import as_line, as_said, as_saying, declared
from graph.rows import Former, Rows
from graph.same import Is
from graph.writes.batch import group

OWN_SAYINGS = """
MATCH (node)-[said:STATED_IN]->(:Source {id: $source})
WHERE said.is IS NULL
RETURN node.id, properties(said)
"""
OWN_FORMERS = """
MATCH (former:Former)-[said:STATED_IN]->(:Source {id: $source})
RETURN former.id, said.is
"""
OWN_LINES = """
MATCH (node)-[:STATED_IN]->(:Source {id: $source})
WITH DISTINCT node
MATCH (node)-[line {source: $source}]->(end)
RETURN type(line), node.id, end.id, $source, properties(line)
"""
OWN_PARTS = """
MATCH (part:{part} {{source: $source}})
RETURN part.id, properties(part)
"""
OWN_PART_LINES = """
MATCH (part:{part} {{source: $source}})-[line]->(end)
RETURN type(line), part.id, end.id, $source, properties(line)
"""
SAYINGS = """
UNWIND $ids AS id
MATCH (node:{label} {{id: id}})-[said:STATED_IN]->(source:Source)
RETURN node.id, source.id, properties(said), source.rank, toString(source.as_of)
"""
LINES = """
UNWIND $ids AS id
MATCH (:{label} {{id: id}})-[line]-()
WHERE line.source IS NOT NULL
RETURN DISTINCT type(line), startNode(line).id, endNode(line).id, line.source, properties(line)
"""
PART_LINES = """
UNWIND $ids AS id
MATCH (node:{label} {{id: id}})<-[line]-(part:{part})
RETURN type(line), part.id, node.id, part.source, properties(line)
"""
CLAIMS = """
UNWIND $ids AS id
MATCH (:{label} {{id: id}})<-[end]-(claim:Claim)
WHERE end.source IS NULL
RETURN DISTINCT claim.id
"""
SAMES = """
MATCH (former:Former)-[said:STATED_IN]->(source:Source)
WHERE former.id IN $ids
RETURN former.id, said.is, source.id, source.rank, toString(source.as_of)
UNION
MATCH (former)-[said:STATED_IN]->(source:Source)
WHERE said.is IN $ids
RETURN former.id, said.is, source.id, source.rank, toString(source.as_of)
"""
SURVIVORS = """
MATCH (node:{label})-[:IS]->(survivor)
{using}
WHERE node.id IN $ids
RETURN node.id, survivor.id
"""
PRESENT = """
MATCH (node:{label})
{using}
WHERE node.id IN $ids
RETURN node.id
"""
COUNT = "MATCH (node:{label}) RETURN count(node)"
SCAN = "USING SCAN node:{label}"
SOME = 500
"""So many ids are looked up sooner than it is asked whether fewer things are stored."""


Answer: TypeAlias = Callable[[], list[list[Any]]]
"""Waits for all rows of a text that the server has begun to run."""


class Run(Protocol):
    """Runs a text in the one transaction at hand and returns all its rows."""

    def __call__(self, text: str, /, **parameters: object) -> list[list[Any]]: ...

    def begin(self, text: str, /, **parameters: object) -> Answer: ...


@dataclass(frozen=True)
class Reader:
    """Reads rows through `run`, which decides in which transaction."""

    run: Run
    ontology: Ontology

    def own(self, source: str) -> Rows:
        """All that a source states."""
        rows = Rows()
        for node, said in self.run(OWN_SAYINGS, source=source):
            rows.sayings.update([as_saying(node, source, said)])
        for former, target in self.run(OWN_FORMERS, source=source):
            rows.formers[Former(former, source)] = target
        rows.lines.update(map(as_line, self.run(OWN_LINES, source=source)))
        for part in parts(self.ontology):
            self._own_parts(part, source, rows)
        return rows

    def _own_parts(self, part: type[Node], source: str, rows: Rows) -> None:
        for known, properties in self.run(OWN_PARTS.format(part=part.label()), source=source):
            rows.parts[known] = declared(properties, {"id", "source"})
        lines = self.run(OWN_PART_LINES.format(part=part.label()), source=source)
        rows.lines.update(map(as_line, lines))

    def around(self, nodes: Iterable[str], other_than: str | None = None) -> Rows:
        """What all sources, or all but one, state of these nodes and of the claims on them."""
        rows, known = Rows(), set(nodes)
        for label, ids in self.by_group(list(known)):
            known |= {claim for (claim,) in self.run(CLAIMS.format(label=label), ids=ids)}
        for label, ids in self.by_group(known):
            for node, source, said, _, _ in self.run(SAYINGS.format(label=label), ids=ids):
                if source != other_than:
                    rows.sayings.update([as_saying(node, source, said)])
            lines = map(as_line, self._lines(label, ids))
            rows.lines.update(line for line in lines if line[0].source != other_than)
        return rows

    def _lines(self, label: str, ids: list[str]) -> Iterator[list[Any]]:
        yield from self.run(LINES.format(label=label), ids=ids)
        for part in parts(self.ontology):
            yield from self.run(PART_LINES.format(label=label, part=part.label()), ids=ids)

    def said_of(self, nodes: Iterable[str]) -> dict[str, list[Said]]:
        """All statements about each of these nodes, with what decides who is believed."""
        said: dict[str, list[Said]] = {node: [] for node in nodes}
        for label, ids in self.by_group(said):
            for node, source, properties, rank, as_of in self.run(
                SAYINGS.format(label=label), ids=ids
            ):
                said[node].append(as_said(node, source, properties, rank, as_of))
        return said

    def sames(self, ids: Iterable[str]) -> list[tuple[str, Is]]:
        """Every statement about which id is which node that bears on these ids."""
        found: dict[tuple[str, str], Is] = {}
        asked: set[str] = set()
        while open_ids := set(ids) - asked:
            asked |= open_ids
            for former, target, source, rank, as_of in self.run(SAMES, ids=sorted(open_ids)):
                found[former, source] = Is(rank, as_of or "", source, target)
            ids = {former for former, _ in found} | {each.target for each in found.values()}
        return [(former, each) for (former, _), each in found.items()]

    def survivors(self, ids: Iterable[str]) -> dict[str, str]:
        """The node that each of these ids is now, for those of them that are former ids."""
        return {former: node for former, node in self._of(SURVIVORS, "Former", list(ids))}

    def present(self, nodes: Iterable[str]) -> set[str]:
        """Those of these nodes that are stored."""
        groups = self.by_group(nodes)
        return {known for label, ids in groups for (known,) in self._of(PRESENT, label, ids)}

    def _of(self, text: str, label: str, ids: list[str]) -> list[list[Any]]:
        """What is stored of many ids, from the smaller side: the ids, or all that is stored."""
        using = ""
        if len(ids) > SOME:
            ((stored,),) = self.run(COUNT.format(label=label))
            if not stored:
                return []
            using = SCAN.format(label=label) if stored < len(ids) else ""
        return self.run(text.format(label=label, using=using), ids=ids)

    def by_group(self, nodes: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
        """The ids under the label by which each is found."""
        grouped: defaultdict[str, list[str]] = defaultdict(list)
        for node in nodes:
            grouped[group(self.ontology.node_of(node))].append(node)
        yield from grouped.items()


def parts(ontology: Ontology) -> Iterator[type[Node]]:
    """The classes of things that belong to one source alone."""
    return (node for node in ontology.nodes if issubclass(node, Part))
