"""Stated relationships."""

from collections.abc import Iterable, Mapping
from functools import cache

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Node, Part
from graph.rows import Line
from graph.writes.batch import Keyed, Row, columns, group, listed, values

LINK = """
UNWIND $rows AS row
MATCH (start:{start} {{id: row[0]}})
MATCH (end:{end} {{id: row[1]}})
CREATE (start)-[:{relation} {{{properties}}}]->(end)
RETURN count(*)
"""
CUT = """
UNWIND $rows AS row
MATCH (start:{start} {{id: row[0]}})-[line:{relation}]->(end:{end} {{id: row[1]}})
WHERE {belongs} AND coalesce(line.key, '') = row[2]
  AND coalesce(line.start_as, start.id) = row[3]
  AND coalesce(line.end_as, end.id) = row[4]
DELETE line
RETURN count(*)
"""


def linked(lines: Mapping[Line, Properties], ontology: Ontology) -> Keyed:
    """Stated relationships to create."""
    for line, properties in lines.items():
        text = _link(line.relation, *_ends(line, ontology), ontology)
        yield text, line.source, linked_row(line, properties, ontology)


def cut(lines: Iterable[Line], ontology: Ontology) -> Keyed:
    """Stated relationships to delete."""
    for line in lines:
        start, end = _ends(line, ontology)
        belongs = "start.source" if issubclass(start, Part) else "line.source"
        text = CUT.format(
            start=group(start),
            relation=line.relation,
            end=group(end),
            belongs=f"{belongs} = $source",
        )
        yield (
            text,
            line.source,
            [line.start, line.end, line.key, line.stated_start, line.stated_end],
        )


def linked_row(line: Line, properties: Properties, ontology: Ontology) -> Row:
    """The ids of the start and the end, then the values of `linked_columns`."""
    return [*_place(line), *values(properties, columns(ontology.by_relation[line.relation]))]


@cache
def linked_columns(relation: str, ontology: Ontology) -> tuple[str, ...]:
    """What is stored on such a relationship, its source apart."""
    return ("key", "start_as", "end_as", *columns(ontology.by_relation[relation]))


def linked_source(start: type[Node]) -> str:
    """The source among the properties; a part names its source itself."""
    return "" if issubclass(start, Part) else "source: $source, "


def _ends(line: Line, ontology: Ontology) -> tuple[type[Node], type[Node]]:
    return ontology.node_of(line.start), ontology.node_of(line.end)


def _place(line: Line) -> Row:
    """Where a relationship is, with only what differs from what can be read off its ends."""
    return [
        line.start,
        line.end,
        line.key or None,
        line.stated_start if line.stated_start != line.start else None,
        line.stated_end if line.stated_end != line.end else None,
    ]


@cache
def _link(relation: str, start: type[Node], end: type[Node], ontology: Ontology) -> str:
    properties = linked_source(start) + listed(linked_columns(relation, ontology), 2)
    return LINK.format(start=group(start), end=group(end), relation=relation, properties=properties)
