"""Random histories: who states what, in which order, and with what weight."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import NamedTuple, TypeAlias

from hypothesis import strategies as some
from hypothesis.strategies import SearchStrategy

from graph.marks import Properties, Value
from graph.model import Claim, Edge, Element, Node, Part, Same
from graph.ontology.evidence import In, Interview, Source, SpokenBy, Utterance
from tests.law.universe import DAYS, MEN, World

SOURCES = ("co/one", "co/two", "co/three")
RANKS = (10, 20, 30)

Elements: TypeAlias = tuple[Element, ...]


class Put(NamedTuple):
    """The source now states these elements and nothing else."""

    source: str
    elements: Elements


class Change(NamedTuple):
    """The source states these where it did not, and no longer where it did."""

    source: str
    elements: Elements


class Weigh(NamedTuple):
    """The source states the same as before, with another rank and day."""

    source: str
    rank: int
    as_of: date | None


class Remove(NamedTuple):
    """The source is deleted: it states nothing any more."""

    source: str


class Amend(NamedTuple):
    """The source states the ones as well, and the others no longer; it is not read whole."""

    source: str
    says: Elements
    unsays: Elements
    places: tuple[int, ...] = ()
    """Where that which it unsays stands among what it states."""


Step: TypeAlias = Put | Change | Weigh | Remove | Amend


@dataclass(frozen=True)
class Telling:
    """A source, and what it states at present."""

    source: Source
    elements: Elements = ()
    amended: Amend | None = None
    """The step that led to it, where it was one that amends."""

    def after(self, step: Step) -> "Telling":
        """What it states after the step."""
        if isinstance(step, Weigh):
            return Telling(weighed(step), self.elements)
        if isinstance(step, Remove):
            return Telling(self.source)
        if isinstance(step, Amend):
            meant = self._meant(step)
            return Telling(self.source, amended(self.elements, meant), meant)
        if isinstance(step, Put):
            return Telling(self.source, consistent(step.elements))
        kept = tuple(each for each in self.elements if each not in step.elements)
        new = tuple(each for each in step.elements if each not in self.elements)
        return Telling(self.source, consistent((*kept, *new)))

    def _meant(self, step: Amend) -> Amend:
        """The step with what it unsays; parts are stated with their whole, never alone."""
        at = (self.elements[place] for place in step.places if place < len(self.elements))
        return step._replace(unsays=consistent([*filter(_amendable, at), *step.unsays]))


Tellings: TypeAlias = dict[str, Telling]


def weighed(step: Weigh) -> Source:
    """The source with its new weight."""
    return Source(handle=step.source, rank=step.rank, as_of=step.as_of)


def amended(elements: Elements, step: Amend) -> Elements:
    """The elements, some more and some fewer: a value takes another's place, a list grows."""
    kept = {identity(each): each for each in elements}
    for unsaid in step.unsays:
        if (place := identity(unsaid)) in kept and (rest := _less(kept.pop(place), unsaid)):
            kept[place] = rest
    for said in step.says:
        place = identity(said)
        kept[place] = _more(kept[place], said) if place in kept else said
    return tuple(kept.values())


def beginnings() -> SearchStrategy[Tellings]:
    """The three sources before they state anything, each with some rank and day."""
    weights = some.tuples(*(_weigh(some.just(name)) for name in SOURCES))
    return weights.map(lambda every: {each.source: Telling(weighed(each)) for each in every})


def amendments(world: World, longest: int = 6) -> SearchStrategy[list[Step]]:
    """Some steps of three sources, which also say and unsay single things."""
    source, some_of = some.sampled_from(SOURCES), _elements(world)
    places = some.sets(some.integers(0, 5), max_size=4).map(tuple)
    steps = some.builds(Amend, source, some_of, some_of, places)
    return some.lists(some.one_of(steps, steps, _steps(world)), min_size=2, max_size=longest)


def histories(world: World, longest: int = 6) -> SearchStrategy[list[Step]]:
    """Some steps of three sources in this world."""
    return some.lists(_steps(world), min_size=2, max_size=longest)


def _steps(world: World) -> SearchStrategy[Step]:
    source = some.sampled_from(SOURCES)
    said = source.flatmap(
        lambda name: some.tuples(some.just(name), _elements(world, tuple(_turns(name))))
    )
    put, change = (said.map(lambda both, kind=kind: kind(*both)) for kind in (Put, Change))
    remove = some.builds(Remove, source)
    return some.one_of(put, put, change, _weigh(source), remove)


def told(beginning: Tellings, steps: Iterable[Step]) -> list[Telling]:
    """What the source of each step states after it."""
    now, every = dict(beginning), list[Telling]()
    for step in steps:
        now[step.source] = now[step.source].after(step)
        every.append(now[step.source])
    return every


def consistent(elements: Sequence[Element]) -> Elements:
    """The elements without those that contradict an earlier one of the same source."""
    kept: dict[object, Element] = {}
    for element in elements:
        kept.setdefault(identity(element), element)
    return tuple(kept.values())


def identity(element: Element) -> object:
    """What a source can state only once."""
    if isinstance(element, Edge):
        return element.relation(), element.start.id, element.end.id, element.key
    if isinstance(element, Same):
        return "is", element.former
    return element.id if isinstance(element, Node) else element


def _amendable(element: Element) -> bool:
    return not isinstance(element.start if isinstance(element, Edge) else element, Part)


def _less(element: Element, unsaid: Element) -> Element | None:
    """What is left of it; only of a thing is a part unsaid."""
    if isinstance(element, Same):
        return element if element != unsaid else None
    if not isinstance(element, Node) or isinstance(element, Claim):
        return None
    gone = unsaid.values()
    rest = {
        name: left for name, v in element.values().items() if (left := _left(v, gone.get(name)))
    }
    return _with(element, rest) if rest else None


def _more(element: Element, said: Element) -> Element:
    """The element and what is said in its place as one."""
    if not isinstance(element, Node) or isinstance(element, Claim):
        return said
    both = {**element.values(), **said.values()}
    for name, value in element.values().items():
        if isinstance(value, tuple) and isinstance(more := both[name], tuple):
            both[name] = tuple(dict.fromkeys((*value, *more)))
    return _with(element, both)


def _left(value: Value, gone: Value | None) -> Value | None:
    if isinstance(value, tuple) and isinstance(gone, tuple):
        return tuple(each for each in value if each not in gone)
    return None if value == gone else value


def _with(node: Node, values: Properties) -> Node:
    """The same thing with other properties, even without its key."""
    known = node.id.partition(":")[2]
    return type(node).model_construct({"handle", *values}, handle=known, **values)


def _weigh(source: SearchStrategy[str]) -> SearchStrategy[Weigh]:
    return some.builds(Weigh, source, some.sampled_from(RANKS), some.sampled_from(DAYS))


def _elements(world: World, more: Elements = ()) -> SearchStrategy[Elements]:
    pools = (world.things, world.claims, world.links, world.sames, more)
    kinds = [some.sampled_from(pool) for pool in pools if pool]
    return some.lists(some.one_of(kinds), max_size=6).map(consistent)


def _turns(source: str) -> Iterator[Element]:
    """Utterances, which no other source has, with what they are part of and who spoke them."""
    for position, text in product((0, 1), ("slow", "why?")):
        turn = Utterance(handle=f"{source}/{position}", position=position, text=text, offset=0)
        named = Utterance.reference(turn.id)
        yield turn
        yield In(start=named, end=Interview(handle="i"))
        yield from (SpokenBy(start=named, end=person) for person in MEN)
