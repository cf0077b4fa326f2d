"""What the graph must hold, as a plain, slow function of its current sources.

Written from the design's words alone (sections 5 and 6), and from nothing that writes the graph.
Where the words leave a choice:

- A thing is *named* where it is the end of a link or claim, or the target of an IS, and its source
  does not state it in full. Naming says the key and nothing else, and is believed last, whatever
  the rank of its source: whoever only mentions a thing does not define it.
- A list that one statement alone speaks of stands in its order; several are united and sorted.
- A source that states nothing is gone, whatever its rank and day.
- Parts say their properties wherever they stand, also as the start of a link.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from graph.marks import Properties
from graph.model import Claim, Edge, Element, Node, Part, Same, claim_ends, claim_handle
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Source
from tests.law.contents import spelled_line, spelled_node
from tests.law.spoken_of import defined, mentioned, things

Telling: TypeAlias = tuple[Source, Sequence[Element]]
"""A source, and all that it states."""

Weight: TypeAlias = tuple[int, str, str]
"""Rank, day, id: who is believed where sources disagree."""


class Said(NamedTuple):
    """What one source says of one node, under the id that it uses itself."""

    source: Source
    stated: str
    named: bool
    properties: Properties


def stored(tellings: Iterable[Telling]) -> list[str]:
    """Everything that must be stored, spelled as in `contents`."""
    return sorted(Truth([(s, e) for s, e in tellings if e]).lines())


def weight(source: Source) -> Weight:
    """A source that does not name its day speaks for the oldest."""
    return source.rank, source.as_of.isoformat() if source.as_of else "", source.id


@dataclass(frozen=True)
class Truth:
    """The sources that state anything, and what follows from them."""

    tellings: Sequence[Telling]

    def lines(self) -> Iterator[str]:
        """Every node and every relationship, in words."""
        for source, elements in self.tellings:
            yield spelled_node(["Source"], source.id, {"id": source.id, **source.values()})
            yield from self._parts(source, elements)
            yield from self._links(source, elements)
        yield from self._formers()
        at: defaultdict[str, list[Said]] = defaultdict(list)
        for said in self._sayings():
            at[self.node_of(said)].append(said)
        for known, sayings in at.items():
            yield from self._node(known, sayings)

    def survivor(self, known: str) -> str:
        """Where the walk along the highest statements ends; a cycle, at its highest's target."""
        walked: list[str] = []
        while (step := self._highest(known)) and known not in walked:
            walked.append(known)
            known = step[1]
        cycle = walked[walked.index(known) :] if known in walked else []
        steps = [step for former in cycle if (step := self._highest(former))]
        return max(steps)[1] if steps else known

    def place(self, node: Node) -> str:
        """The id under which what is said of this is stored."""
        if isinstance(node, Claim):
            return self._claim(type(node), node.values())
        return node.id if isinstance(node, Part) else self.survivor(node.id)

    def node_of(self, said: Said) -> str:
        """The node at which a statement is stored."""
        cls = ONTOLOGY.node_of(said.stated)
        if issubclass(cls, Claim):
            return self._claim(cls, said.properties)
        return self.survivor(said.stated)

    def _claim(self, claim: type[Claim], key: Properties) -> str:
        return f"{claim.prefix()}:{claim_handle(claim, self._key(claim, key))}"

    def _key(self, claim: type[Claim], key: Properties) -> Properties:
        """A claim's key with its ends where they are now."""
        ends = {name: self.survivor(str(key[name])) for name in claim_ends(claim) if name in key}
        return {**key, **ends}

    def _highest(self, known: str) -> tuple[Weight, str] | None:
        steps = ((weight(s), same.target) for s, same in self._sames() if same.former == known)
        return max(steps, default=None)

    def _sames(self) -> Iterator[tuple[Source, Same]]:
        for source, elements in self.tellings:
            yield from ((source, each) for each in elements if isinstance(each, Same))

    def _sayings(self) -> Iterator[Said]:
        for source, elements in self.tellings:
            full, named = defined(elements), mentioned(elements)
            for known in {**named, **full}:
                properties = full[known] if known in full else named[known]
                yield Said(source, known, known not in full, properties)

    def _parts(self, source: Source, elements: Sequence[Element]) -> Iterator[str]:
        parts: defaultdict[str, Properties] = defaultdict(dict)
        for part in (node for node in things(elements) if isinstance(node, Part)):
            parts[part.id].update(part.values())
        for known, values in parts.items():
            held = {"id": known, "source": source.id, **values}
            yield spelled_node(ONTOLOGY.node_of(known).labels(), known, held)

    def _links(self, source: Source, elements: Sequence[Element]) -> Iterator[str]:
        for edge in elements:
            if not isinstance(edge, Edge):
                continue
            start, end = self.place(edge.start), self.place(edge.end)
            held: Properties = dict(edge.values())
            if not isinstance(edge.start, Part):
                held["source"] = source.id
            if edge.key:
                held["key"] = edge.key
            held |= {"start_as": edge.start.id} if edge.start.id != start else {}
            held |= {"end_as": edge.end.id} if edge.end.id != end else {}
            yield spelled_line(start, edge.relation(), held, end)

    def _formers(self) -> Iterator[str]:
        for known in {same.former for _, same in self._sames()}:
            yield spelled_node(["Former"], known, {"id": known})
            yield spelled_line(f"former {known}", "IS", {}, self.survivor(known))
        for source, same in self._sames():
            held = {"is": same.target}
            yield spelled_line(f"former {same.former}", "STATED_IN", held, source.id)

    def _node(self, known: str, sayings: Sequence[Said]) -> Iterator[str]:
        cls = ONTOLOGY.node_of(known)
        laid = laid_over(cls, known, sayings)
        kinds = [label for label, (name, value) in cls.kinds.items() if laid.get(name) == value]
        yield spelled_node([*cls.labels(), *kinds], known, {"id": known, **laid})
        for said in sayings:
            held = dict(said.properties) | ({"named": True} if said.named else {})
            held |= {"as": said.stated} if said.stated != known else {}
            yield spelled_line(known, "STATED_IN", held, said.source.id)
        if issubclass(cls, Claim):
            yield from joined(cls, known, self._key(cls, sayings[0].properties))


def laid_over(cls: type[Node], known: str, sayings: Sequence[Said]) -> Properties:
    """Of each property the most believed value; of lists, everything said."""

    def believed(said: Said) -> tuple[object, ...]:
        rank, as_of, source = weight(said.source)
        return not said.named, rank, said.stated == known, as_of, source, said.stated

    laid: Properties = {}
    for name in (each.name for each in cls.properties()):
        values = [s.properties[name] for s in sorted(sayings, key=believed) if name in s.properties]
        lists = [value for value in values if isinstance(value, tuple)]
        if len(lists) > 1:
            laid[name] = tuple(sorted({each for value in lists for each in value}))
        elif values:
            laid[name] = values[-1]
    return laid


def joined(claim: type[Claim], known: str, key: Mapping[str, object]) -> Iterator[str]:
    """The relationships to a claim's ends, and its shortcut unless both its ends are one."""
    for name in claim_ends(claim):
        if name in key:
            yield spelled_line(known, name.upper(), {}, str(key[name]))
    if (short := claim.shortcut) and key[short.start] != key[short.end]:
        held = {"claim": known} | {name: key[name] for name in short.carries if name in key}
        relation = str(key.get(short.relation, short.relation)).upper().replace(" ", "_")
        yield spelled_line(str(key[short.start]), relation, held, str(key[short.end]))
