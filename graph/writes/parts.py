"""Parts: each is created together with the relationships that start at it.

An utterance without its speaker and its interview says nothing, and to find it again for each of
its relationships would take the server longer than to create it.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Node, Part
from graph.rows import Line
from graph.writes.batch import Keyed, columns, group, listed, values
from graph.writes.links import linked_columns, linked_row

CREATE_PART = """
UNWIND $rows AS row
{ends}
CREATE (part:{label} {{{properties}, source: $source}})
{lines}
RETURN count(*)
"""
END = "MATCH (end_{number}:{label} {{id: row[{place}]}})"
LINE = "CREATE (part)-[:{relation} {{{properties}}}]->(end_{number})"


class Join(NamedTuple):
    """The type of a relationship that starts at a part, and the label of its end."""

    relation: str
    end: str


Lines: TypeAlias = Mapping[Line, Properties]


def created(parts: Mapping[str, Properties], lines: Lines, source: str, all_: Ontology) -> Keyed:
    """Parts that are new in their source, with their relationships."""
    starting = _by_start(lines)
    for known, properties in parts.items():
        part, own = all_.node_of(known), starting.get(known, [])
        joins = tuple(Join(line.relation, group(all_.node_of(line.end))) for line in own)
        row = [known, *values(properties, columns(part))]
        for line in own:
            row += linked_row(line, lines[line], all_)[1:]
        yield _create(part, joins, all_), source, row


def joining(parts: Mapping[str, Properties], lines: Lines, ontology: Ontology) -> Lines:
    """The relationships that are created with these parts: their ends are there before."""
    return {
        line: properties
        for line, properties in lines.items()
        if line.start in parts and not issubclass(ontology.node_of(line.end), Part)
    }


def _by_start(lines: Lines) -> Mapping[str, list[Line]]:
    found: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.start].append(line)
    return found


@cache
def _create(part: type[Node], joins: tuple[Join, ...], ontology: Ontology) -> str:
    own = ("id", *columns(part))
    ends, lines = list[str](), list[str]()
    place = len(own)
    for number, join in enumerate(joins):
        names = linked_columns(join.relation, ontology)
        ends.append(END.format(number=number, label=join.end, place=place))
        properties = listed(names, place + 1)
        lines.append(LINE.format(number=number, relation=join.relation, properties=properties))
        place += 1 + len(names)
    return CREATE_PART.format(
        ends="\n".join(ends),
        label=part.label(),
        properties=listed(own, 0),
        lines="\n".join(lines),
    )
