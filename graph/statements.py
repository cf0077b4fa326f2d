"""What a source states, and what follows from it for the store: plain values, no effects.

A *statement* is what one source says of one node, under the id that it uses itself.
"""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from graph.element import Recorded
from graph.errors import (
    CollidingNamesError,
    ContradictionError,
    IllegalEndsError,
    ThroughlineError,
)
from graph.handles import folded
from graph.marks import Properties
from graph.model import Claim, Edge, Element, Node, Part, Same, keys


@dataclass(frozen=True, slots=True)
class Statement:
    """What one source says of one node; of a claim, its key, with the ends' ids as stated."""

    properties: Properties
    named: bool = False
    """Whether the source only names it, as the end of a link."""
    row: int | None = None
    """The first row of the source that states it, where the source is a table."""


class Link(NamedTuple):
    """The identity of a stated relationship within its source."""

    relation: str
    start: str
    end: str
    key: str


@dataclass
class Stated:
    """All that one source states, by the ids that it uses itself."""

    nodes: dict[str, Statement] = field(default_factory=dict[str, Statement])
    parts: dict[str, Properties] = field(default_factory=dict[str, Properties])
    links: dict[Link, Properties] = field(default_factory=dict[Link, Properties])
    sames: dict[str, str] = field(default_factory=dict[str, str])
    spellings: dict[str, str] = field(default_factory=dict[str, str])
    """The name from which each computed id was computed."""
    _named: dict[str, Node] = field(default_factory=dict[str, Node], repr=False, compare=False)
    """What was named last under each id: naming the very same again says nothing new."""

    def __bool__(self) -> bool:
        """Whether anything is stated at all; a source that states nothing is not remembered."""
        return bool(self.nodes or self.parts or self.sames)

    def add(self, element: Element) -> None:
        """Take one more element in.

        Raises:
            ContradictionError: the source already says something else in its place.
            CollidingNamesError: two different names give one id.
            IllegalEndsError: the relationship does not join such things.
        """
        if isinstance(element, Edge):
            self._link(element)
        elif isinstance(element, Same):
            self._same(element)
        elif isinstance(element, Recorded):
            self._record(element)
        elif isinstance(element, Part):
            self._part(element)
        elif isinstance(element, Node):
            self._state(element)

    def _record(self, recorded: Recorded) -> None:
        stated = recorded.states
        self.add(stated)
        if isinstance(stated, Node) and (known := self.nodes.get(stated.id)) and known.row is None:
            self.nodes[stated.id] = replace(known, row=recorded.row)

    def _link(self, edge: Edge[Node, Node]) -> None:
        start, end = edge.start, edge.end
        if not _may_join(type(edge), type(start), type(end)):
            raise IllegalEndsError(edge.relation(), start.id, end.id)
        link, values = Link(edge.relation(), start.id, end.id, edge.key), edge.values()
        if (known := self.links.setdefault(link, values)) != values:
            _agree(f"{start.id} {link.relation} {end.id}", known, values)
        if self._named.get(link.start) is not start:
            self._name(start)
        if self._named.get(link.end) is not end:
            self._name(end)

    def _same(self, same: Same) -> None:
        former, target = same.former, same.target
        pair = former.partition(":")[0], target.partition(":")[0]
        if pair[0] != pair[1] and pair != ("unplaced", "quote"):
            raise IllegalEndsError("IS", former, target)
        if (known := self.sames.setdefault(former, target)) != target:
            raise ContradictionError(former, known, target)
        self.nodes.setdefault(target, Statement({}, named=True))

    def _state(self, node: Node) -> None:
        self._spell(node)
        known = self.nodes.get(node.id)
        values = node.values()
        if known and not known.named:
            values = _united(node.id, known.properties, values)
        self.nodes[node.id] = Statement(values, row=known.row if known else None)
        for end in node.ends():
            self._name(end)

    def _name(self, node: Node) -> None:
        self._named[node.id] = node
        if isinstance(node, Part):
            self._part(node)
            return
        self._spell(node)
        known = self.nodes.get(node.id, Statement({}, named=True))
        if known.named:
            self.nodes[node.id] = Statement({**_key_of(node), **known.properties}, named=True)
        for end in node.ends():
            self._name(end)

    def _part(self, part: Part) -> None:
        """A part that is named by its id alone says nothing of itself."""
        values = part.values()
        known = self.parts.get(part.id)
        if known and values:
            _agree(part.id, known, values)
        self.parts[part.id] = values or known or {}

    def _spell(self, node: Node) -> None:
        if node.handle is None and not isinstance(node, Claim):
            name = folded("\n".join(str(getattr(node, key, "")) for key in keys(type(node))))
            known = self.spellings.setdefault(node.id, name)
            if known != name:
                raise CollidingNamesError(node.id, known, name)


def state(elements: Iterable[Element]) -> Stated:
    """All that these elements say, for one source. Errors as in `Stated.add`.

    A reader that is still reading is told of the error where it stands, so that it can name the
    file and the line. It may note the error and read on: then it raises at its end.
    """
    stated, reading = Stated(), iter(elements)
    for element in reading:
        try:
            stated.add(element)
        except ThroughlineError as error:
            _tell(reading, error, stated)
    return stated


def _tell(reading: Iterator[Element], error: ThroughlineError, stated: Stated) -> None:
    while isinstance(reading, Generator):
        following = reading.throw(error)
        try:
            return stated.add(following)
        except ThroughlineError as another:
            error = another
    raise error


def _key_of(node: Node) -> Properties:
    """What naming a node says of it: the key, so that a name nobody defines can still be read."""
    values = node.values()
    if isinstance(node, Claim):
        return values
    return {name: values[name] for name in keys(type(node)) if name in values}


def _united(place: str, known: Properties, values: Properties) -> Properties:
    """Two statements of one source as one; lists are joined, anything else must agree."""
    both = {**known, **values}
    for name in known.keys() & values.keys():
        before, after = known[name], values[name]
        if isinstance(before, tuple) and isinstance(after, tuple):
            both[name] = tuple(dict.fromkeys((*before, *after)))
        else:
            _agree(place, {name: before}, {name: after})
    return both


def _agree(place: str, known: Properties, values: Properties) -> None:
    """Two statements of one source about one thing; the first property that differs is named."""
    for name in sorted(known.keys() | values.keys()):
        first, second = known.get(name, "nothing"), values.get(name, "nothing")
        if first != second:
            at = f"{place} {name}"
            raise ContradictionError(at, str(first), str(second))


@cache
def _may_join(edge: type[Edge[Node, Node]], start: type[Node], end: type[Node]) -> bool:
    return any(issubclass(start, a) and issubclass(end, b) for a, b in edge.ends())
