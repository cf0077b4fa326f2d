"""Random histories: who states what, in which order, and with what weight."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from hypothesis import strategies as some
from hypothesis.strategies import SearchStrategy

from graph import edits, ranks
from graph.model import Edge, Element, Part
from graph.ontology.evidence import In, Interview, Source, SpokenBy, Utterance
from graph.statements import state
from tests.law.elements import Elements, amended, consistent
from tests.law.steps import Amend, Change, Click, Do, Put, Remove, Step, Undo, Weigh
from tests.law.universe import DAYS, MEN, World

SOURCES = ("co/one", "co/two", "co/three")
PEOPLE = tuple(str(edits.source(who).handle) for who in ("jd", "mk"))
"""The sources of two persons' edits."""
RANKS = (10, 20, 30)


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
        if isinstance(step, Amend | Do | Undo):
            meant = self._meant(step)
            return Telling(self.source, amended(self.elements, meant.says, meant.unsays), meant)
        if isinstance(step, Put):
            return Telling(self.source, consistent(step.elements))
        kept = tuple(each for each in self.elements if each not in step.elements)
        new = tuple(each for each in step.elements if each not in self.elements)
        return Telling(self.source, consistent((*kept, *new)))

    def _meant(self, step: Click) -> Amend:
        """The step as what it says and unsays; parts are stated with their whole, never alone."""
        if isinstance(step, Do):
            return Amend(step.source, tuple(edits.elements(step.edit)), ())
        if isinstance(step, Undo):
            standing = edits.edits(state(self.elements))
            undone = standing[step.place % len(standing) :][:1] if standing else []
            return Amend(step.source, (), tuple(e for edit in undone for e in edits.elements(edit)))
        at = (self.elements[place] for place in step.places if place < len(self.elements))
        return step._replace(unsays=consistent([*filter(_amendable, at), *step.unsays]))


Tellings: TypeAlias = dict[str, Telling]


def weighed(step: Weigh) -> Source:
    """The source with its new weight."""
    return Source(handle=step.source, rank=step.rank, as_of=step.as_of)


def beginnings() -> SearchStrategy[Tellings]:
    """The sources before they state anything, each with some rank and day; people have theirs."""
    people = [Weigh(name, ranks.EDITS, None) for name in PEOPLE]
    weights = some.tuples(*(_weigh(some.just(name)) for name in SOURCES))
    return weights.map(
        lambda every: {each.source: Telling(weighed(each)) for each in (*every, *people)}
    )


def amendments(world: World, longest: int = 6) -> SearchStrategy[list[Step]]:
    """Some steps of three sources, which also say and unsay single things."""
    source, some_of = some.sampled_from(SOURCES), _elements(world)
    places = some.sets(some.integers(0, 5), max_size=4).map(tuple)
    steps = some.builds(Amend, source, some_of, some_of, places)
    return some.lists(some.one_of(steps, steps, _steps(world)), min_size=2, max_size=longest)


def histories(world: World, longest: int = 6) -> SearchStrategy[list[Step]]:
    """Some steps of three sources in this world."""
    return some.lists(_steps(world), min_size=2, max_size=longest)


def edited(world: World, longest: int = 8) -> SearchStrategy[list[Step]]:
    """Some steps of three sources, and of two persons who edit what these state."""
    person, edit = some.sampled_from(PEOPLE), some.sampled_from(world.edits)
    do = some.builds(Do, person, edit)
    undo = some.builds(Undo, person, some.integers(0, 3))
    bring = some.builds(Put, person, some.lists(edit, max_size=3).map(_all_of))
    people = some.one_of(do, do, undo, bring, some.builds(Remove, person))
    return some.lists(some.one_of(people, people, _steps(world)), min_size=2, max_size=longest)


def _all_of(every: Iterable[edits.Edit]) -> Elements:
    """What a file of these edits states."""
    return consistent([element for edit in every for element in edits.elements(edit)])


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


def _amendable(element: Element) -> bool:
    return not isinstance(element.start if isinstance(element, Edge) else element, Part)


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
