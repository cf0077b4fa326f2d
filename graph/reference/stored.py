"""What is stored: every thing, claim and relationship, area by area."""

from collections.abc import Iterable, Iterator, Mapping

from graph.declaration import Ontology
from graph.marks import Mark
from graph.meanings import meanings
from graph.model import Claim, Concept, Edge, Node, Part, Shortcut, end_classes
from graph.reference.diagram import diagram
from graph.reference.wording import NOTE, anchor, page, spelled, table
from graph.shortcuts import relations

INTRODUCTION = """
# What is stored

Every label, relationship and property, made from the declarations in `graph/ontology`. An analyst
asks in these words: `throughline cypher "MATCH (p:Pain) RETURN p.name"`.

- **A thing** has an `id`, such as `pain:slow-export`: the label and a handle. Where nothing is said
  of a property, it is absent: unknown, never empty or zero.
- **A concept** is what quotes are about. It is found under `Concept` and under its own label, and
  beside the properties listed here each concept has `name`, `definition` and `aliases`.
- **A claim** may be disputed and joins several things. It is found under `Claim` and under its own
  label. A relationship leads to each of its ends; quotes are linked to it as to a concept. Many
  claims also have a *shortcut*: one plain relationship, so that a path is easy to write. A shortcut
  stands for disputed and denied claims too, and carries the claim's id as `claim`.
- **A part** belongs to one source, whose id it carries as `source`.
- **Every thing says where it was stated**: `(thing)-[:STATED_IN]->(source:Source)` holds what that
  source says of it; a stated relationship carries the source's id as `source`. An id that was given
  up still leads on: `(:Former {id: …})-[:IS]->(thing)`.

In the diagrams, lines are stated, dotted lines are shortcuts of claims, and rounded boxes are
claims without one.
"""
NOTES = {
    Mark.KEY: "part of what tells it apart",
    Mark.INDEXED: "quick to look up",
    Mark.TEXT: "searched by its words",
}
PROPERTIES = ("property", "what it holds", "meaning")


def ontology_page(areas: Mapping[str, Ontology]) -> str:
    """The page on what is stored."""
    names = [f"[{name}]({anchor(name)})" for name in areas]
    lines = (line for name, area in areas.items() for line in _area(name, area))
    return page(
        [
            NOTE,
            "",
            *INTRODUCTION.strip().splitlines(),
            "",
            f"Areas: {', '.join(names)}.",
            "",
            *lines,
        ]
    )


def _area(name: str, area: Ontology) -> Iterator[str]:
    yield from (f"## {name.capitalize()}", "", *diagram(area))
    concepts = [node for node in area.nodes if issubclass(node, Concept)]
    claims = [node for node in area.nodes if issubclass(node, Claim)]
    things = [node for node in area.nodes if node not in (*concepts, *claims)]
    yield from _section(f"Things of {name}", (_thing(node) for node in things))
    yield from _section(f"Concepts of {name}", (_thing(node) for node in concepts))
    yield from _section(f"Claims of {name}", (_claim(claim) for claim in claims))
    yield from _section(f"Relationships of {name}", (_edge(edge) for edge in area.edges))


def _section(heading: str, entries: Iterable[Iterator[str]]) -> Iterator[str]:
    lines = [line for entry in entries for line in entry]
    if lines:
        yield from (f"### {heading}", "", *lines)


def _thing(node: type[Node]) -> Iterator[str]:
    part = " A part of its source." if issubclass(node, Part) else ""
    kinds = (
        f" Also labelled `{label}` where `{name}` is `{value}`."
        for label, (name, value) in node.kinds.items()
    )
    yield from (f"#### {node.label()}", "", f"{node.meaning()}{part}{''.join(kinds)}", "")
    known = (
        {each.name for each in Concept.properties()} if issubclass(node, Concept) else set[str]()
    )
    yield from _properties(node, known)


def _properties(element: type[Node] | type[Edge[Node, Node]], known: set[str]) -> list[str]:
    rows = (
        (f"`{each.name}`", "; ".join((spelled(each.annotation), *_marks(each.marks))), each.meaning)
        for each in element.properties()
        if each.name not in known
    )
    return table(PROPERTIES, rows)


def _marks(marks: frozenset[Mark]) -> list[str]:
    return [note for mark, note in NOTES.items() if mark in marks]


def _claim(claim: type[Claim]) -> Iterator[str]:
    yield from (f"#### {claim.label()}", "", claim.meaning(), "")
    fields = {name: f for name, f in claim.model_fields.items() if name != "handle"}
    rows = (
        (f"`{name}`", _held(claim, name, field.annotation), meanings(claim)[name])
        for name, field in fields.items()
    )
    yield from table(("key", "what it holds", "meaning"), rows)
    if claim.shortcut:
        yield from (f"Shortcut: `{_shortcut(claim, claim.shortcut)}`", "")


def _held(claim: type[Claim], field: str, annotation: object) -> str:
    ends = end_classes(claim, field)
    return f"`-[:{field.upper()}]->({_labels(ends)})`" if ends else spelled(annotation)


def _shortcut(claim: type[Claim], declared: Shortcut) -> str:
    start, end = (_labels(end_classes(claim, name)) for name in (declared.start, declared.end))
    carried = ", ".join(("claim", *declared.carries))
    return f"({start})-[:{'|'.join(relations(claim, declared))} {{{carried}}}]->({end})"


def _edge(edge: type[Edge[Node, Node]]) -> Iterator[str]:
    yield from (f"#### {edge.relation()}", "", edge.meaning(), "")
    for start, end in _joined(edge):
        yield f"- `({start})-[:{edge.relation()}]->({end})`"
    yield ""
    yield from _properties(edge, set())


def _joined(edge: type[Edge[Node, Node]]) -> list[tuple[str, str]]:
    """The pairs that it joins; starts that share their ends stand together."""
    ends: dict[type[Node], list[type[Node]]] = {}
    for start, end in edge.ends():
        ends.setdefault(start, []).append(end)
    starts: dict[str, list[type[Node]]] = {}
    for start, each in ends.items():
        starts.setdefault(_labels(each), []).append(start)
    return [(_labels(each), end) for end, each in starts.items()]


def _labels(classes: Iterable[type[Node]]) -> str:
    """`:Quote|Unplaced`; nothing where it may be anything."""
    names = "|".join(each.label() for each in classes)
    return "" if names == Node.__name__ else f":{names}"
