"""The sources that are stored: what each states, and who builds on it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from graph.declaration import Ontology
from graph.errors import ThroughlineError
from graph.model import Node, Part
from graph.ontology.evidence import Source
from graph.reads import Reader
from graph.statements import Stated

SOURCES = "MATCH (source:Source) RETURN properties(source) ORDER BY source.id"
THINGS = """
MATCH (node:{label})-[said:STATED_IN]->(source:Source)
WHERE said.named IS NULL AND said.is IS NULL
RETURN source.id, count(DISTINCT node)
"""
PARTS = "MATCH (part:{label}) RETURN part.source, count(*)"
DEPENDENTS = """
UNWIND $sources AS known
MATCH (node)-[said:STATED_IN]->(:Source {id: known})
WHERE said.named IS NULL AND said.is IS NULL AND NOT node:Claim
WITH DISTINCT node
WHERE NOT EXISTS {
  MATCH (node)-[said:STATED_IN]->(other:Source)
  WHERE said.named IS NULL AND NOT other.id IN $sources
}
MATCH (node)-[:STATED_IN]->(other:Source)
WHERE NOT other.id IN $sources
RETURN other.id, collect(DISTINCT node.id)
ORDER BY other.id
"""
LISTED = 5
"""How many sources an error names one by one."""


@dataclass(frozen=True)
class Stored:
    """A source as it is stored."""

    source: Source
    counts: dict[str, int]
    """How many things it states in full, by label; what it only names is not counted."""


@dataclass(frozen=True)
class Dependent:
    """A source that names things which nobody would define any more."""

    source: str
    """Its id."""
    things: tuple[str, ...]
    """The ids of these things."""


class UnknownSourceError(ThroughlineError):
    """A source that is not stored."""

    def __init__(self, source: str, known: Collection[str]) -> None:
        super().__init__(f"nothing is stored of a source '{_name(source)}'")
        names = [_name(each) for each in known]
        near = get_close_matches(_name(source), names, 3, 0.4)
        self.source = source
        self.hint = f"Did you mean {' or '.join(near)}?" if near else "See `throughline sources`."


class SourceInUseError(ThroughlineError):
    """Other sources build on what would go. Nothing was removed."""

    hint = (
        "Remove those sources first, or add --with-dependents: then what they say of these things "
        "goes as well, and comes back when they are imported again."
    )

    def __init__(self, sources: Collection[str], dependents: Collection[Dependent]) -> None:
        names = ", ".join(map(_name, sources))
        super().__init__(f"what {names} defines is in use elsewhere:\n{_listed(dependents)}")
        self.sources, self.dependents = tuple(sources), tuple(dependents)


def _listed(dependents: Collection[Dependent]) -> str:
    """A line for each of those that use most of it, and the number of the others."""
    most = sorted(dependents, key=lambda each: (-len(each.things), each.source))
    lines = [f"  {_name(each.source)} names {len(each.things):,} of it" for each in most[:LISTED]]
    rest = len(most) - len(lines)
    return "\n".join([*lines, f"  and {rest:,} more"] if rest else lines)


def known_sources(reader: Reader) -> dict[str, Source]:
    """Every stored source, by id."""
    found = [_source(properties) for (properties,) in reader.run(SOURCES)]
    return {source.id: source for source in found}


def sources(reader: Reader) -> list[Stored]:
    """Every stored source with what it states, by id."""
    counts: dict[str, dict[str, int]] = {}
    for label, source, count in _counted(reader):
        counts.setdefault(source, {})[label] = count
    return [Stored(each, counts.get(known, {})) for known, each in known_sources(reader).items()]


def stated(reader: Reader, source: str) -> Stated:
    """All that a source states, by the ids that it uses itself; nothing, where it is not stored."""
    return reader.own(source).stated_by(source)


def dependents(reader: Reader, removed: Collection[str]) -> list[Dependent]:
    """The sources that name what these sources alone define."""
    rows = reader.run(DEPENDENTS, sources=list(removed))
    return [Dependent(source, tuple(sorted(things))) for source, things in rows]


def _counted(reader: Reader) -> Iterator[tuple[str, str, int]]:
    for node in _things(reader.ontology):
        text = PARTS if issubclass(node, Part) else THINGS
        for source, count in reader.run(text.format(label=node.label())):
            yield node.label(), source, count


def _things(ontology: Ontology) -> Iterator[type[Node]]:
    return (node for node in ontology.nodes if node is not Source)


def _source(properties: dict[str, object]) -> Source:
    known = str(properties.pop("id"))
    return Source.model_validate({**properties, "handle": _name(known)})


def _name(source: str) -> str:
    return source.removeprefix(f"{Source.prefix()}:")
