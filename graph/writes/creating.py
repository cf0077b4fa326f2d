"""New things: each is created together with the relationships of which it has one.

A quote has one interview and one speaker, an utterance too; to find it again for each of them
would take the server longer than to create it.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple, TypeAlias

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Node
from graph.rows import Line, Saying
from graph.statements import Statement
from graph.writes import nodes
from graph.writes.batch import Keyed, Row, columns, group, listed, values
from graph.writes.links import linked_columns, linked_row, linked_source

CREATE_NODE = """
MATCH (source:Source {{id: $source}})
UNWIND $rows AS row
{ends}
CREATE (node:{labels} {{{properties}}})-[:STATED_IN {{{statement}}}]->(source)
{lines}
RETURN count(*)
"""
CREATE_PART = """
UNWIND $rows AS row
{ends}
CREATE (node:{label} {{{properties}, source: $source}})
{lines}
RETURN count(*)
"""
END = "MATCH (end_{number}:{label} {{id: row[{place}]}})"
LINE = "CREATE (node)-[:{relation} {{{properties}}}]->(end_{number})"

Lines: TypeAlias = Mapping[Line, Properties]


@dataclass(frozen=True)
class New:
    """Nodes that nobody stated before, each with its one statement, and new parts of a source."""

    sayings: Mapping[Saying, Statement]
    parts: Mapping[str, Properties]
    source: str

    def apart(self, ends: Container[str]) -> tuple["New", "New"]:
        """Those that are among these ends, and those that are not."""
        among = {key: said for key, said in self.sayings.items() if key.node in ends}
        parts = {known: row for known, row in self.parts.items() if known in ends}
        return New(among, parts, self.source), self._without(among, parts)

    def _without(self, sayings: Container[Saying], parts: Container[str]) -> "New":
        return New(
            {key: said for key, said in self.sayings.items() if key not in sayings},
            {known: row for known, row in self.parts.items() if known not in parts},
            self.source,
        )

    def sources(self) -> dict[str, str]:
        """By whom each is created."""
        parts = dict.fromkeys(self.parts, self.source)
        return {**parts, **{saying.node: saying.source for saying in self.sayings}}


class Join(NamedTuple):
    """The type of a relationship that starts at a new thing, and the label of its end."""

    relation: str
    end: str


def joining(sources: Mapping[str, str], lines: Lines) -> Lines:
    """The relationships that can be created with the thing they start at.

    `sources` says by whom each new thing is created; their other ends must be there before.
    """
    times = Counter((line.start, line.relation) for line in lines)
    return {
        line: properties
        for line, properties in lines.items()
        if sources.get(line.start) == line.source and times[line.start, line.relation] == 1
    }


def created(new: New, lines: Lines, ontology: Ontology) -> Keyed:
    """New things, each with these relationships that start at it."""
    starting = _by_start(lines)
    for saying, statement in new.sayings.items():
        own = starting.get(saying.node, ())
        kinds = ontology.node_of(saying.node), ontology.node_of(saying.stated)
        row = nodes.said_row(saying, statement, ontology)
        text = _create_node(*kinds, _joins(own, ontology), ontology)
        yield text, saying.source, row + _ends(own, lines, ontology)
    for known, properties in new.parts.items():
        own, part = starting.get(known, ()), ontology.node_of(known)
        row = [known, *values(properties, columns(part))]
        text = _create_part(part, _joins(own, ontology), ontology)
        yield text, new.source, row + _ends(own, lines, ontology)


def _by_start(lines: Lines) -> Mapping[str, Sequence[Line]]:
    found: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.start].append(line)
    return found


def _joins(own: Sequence[Line], ontology: Ontology) -> tuple[Join, ...]:
    return tuple(Join(line.relation, group(ontology.node_of(line.end))) for line in own)


def _ends(own: Sequence[Line], lines: Lines, ontology: Ontology) -> Row:
    """Each relationship's values, one after the other, without its start."""
    return [value for line in own for value in linked_row(line, lines[line], ontology)[1:]]


@cache
def _create_node(
    node: type[Node], said: type[Node], joins: tuple[Join, ...], ontology: Ontology
) -> str:
    """A new node has the properties of its one statement, as far as they are its own."""
    names = ("id", *nodes.said_columns(said))
    own = [name for name in ("id", *columns(node)) if name in names]
    ends, lines = _joined(node, joins, len(names), ontology)
    return CREATE_NODE.format(
        ends=ends,
        labels=":".join(node.labels()),
        properties=", ".join(f"{name}: row[{names.index(name)}]" for name in own),
        statement=listed(names[1:], 1),
        lines=lines,
    )


@cache
def _create_part(part: type[Node], joins: tuple[Join, ...], ontology: Ontology) -> str:
    own = ("id", *columns(part))
    ends, lines = _joined(part, joins, len(own), ontology)
    return CREATE_PART.format(ends=ends, label=part.label(), properties=listed(own, 0), lines=lines)


def _joined(
    start: type[Node], joins: tuple[Join, ...], place: int, ontology: Ontology
) -> tuple[str, str]:
    """The lines of the text that find the other ends, and those that create the relationships."""
    ends, lines = list[str](), list[str]()
    for number, join in enumerate(joins):
        names = linked_columns(join.relation, ontology)
        properties = linked_source(start) + listed(names, place + 1)
        ends.append(END.format(number=number, label=join.end, place=place))
        lines.append(LINE.format(number=number, relation=join.relation, properties=properties))
        place += 1 + len(names)
    return "\n".join(ends), "\n".join(lines)
