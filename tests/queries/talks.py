"""Conversations in which somebody said something, in as few words as a test needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.element import Recorded
from graph.model import Claim, Concept, Edge, Element, Node
from graph.ontology.committee import Account, Deal, Person, WorksAt
from graph.ontology.evidence import (
    Evidences,
    For,
    In,
    Interview,
    Quote,
    SaidBy,
    Source,
    SpokenBy,
    TakenFrom,
    Utterance,
    With,
)
from graph.store import Graph
from tests.factories import BUNDLE, MARCH


@dataclass(frozen=True)
class Told:
    """Words of one person, and what they are evidence of."""

    by: Person
    of: Concept | Claim
    how: dict[str, Any] = field(default_factory=dict[str, Any])
    words: str = "it takes two days"
    grade: Any = None


def told(by: Person, of: Concept | Claim, words: str = "it takes two days", **how: Any) -> Told:
    """A person's words for something; `how` says more, such as `says` or `stance`."""
    grade = how.pop("grade", None)
    return Told(by, of, {"coder": "JD", "stance": "supports", **how}, words, grade)


def talk(
    name: str,
    *said: Told,
    held_on: date | None = MARCH,
    account: Account | None = None,
    deal: Deal | None = None,
) -> list[Element]:
    """A conversation in which these things were said, one after the other."""
    place = Interview(handle=name, title=name, held_on=held_on)
    around: list[Element] = [place]
    around += [With(start=place, end=account)] if account else []
    around += [For(start=place, end=deal)] if deal else []
    return [*around, *_turns(place, said)]


def _turns(place: Interview, said: tuple[Told, ...]) -> Iterator[Element]:
    offset = 0
    for position, each in enumerate(said):
        words = each.words
        at = Quote.at(place, f"{position} {words}", 1)
        end = offset + len(words)
        quote = Quote(handle=at, text=words, start=offset, end=end, grade=each.grade)
        turn = Utterance(
            handle=Utterance.at(place, position), position=position, text=words, offset=offset
        )
        yield quote
        yield from (In(start=turn, end=place), SpokenBy(start=turn, end=each.by))
        yield from (TakenFrom(start=quote, end=place), SaidBy(start=quote, end=each.by))
        yield Evidences(start=quote, end=each.of, **each.how)
        offset = end + 1


def person(name: str, **stated: Any) -> Person:
    """Somebody known by a first name."""
    return Person(handle=name.lower(), name=name, **stated)


def employed(
    who: Person, where: Account, since: date | None = None, until: date | None = None
) -> WorksAt:
    """Somebody's job."""
    return WorksAt(start=who, end=where, since=since, until=until)


def put(graph: Graph, *elements: Element | list[Element], source: str = "co/all") -> None:
    """Let one source state all this, with all that it names; a table if its name ends in .csv."""
    flat = [e for each in elements for e in (each if isinstance(each, list) else [each])]
    named = [node for each in flat for node in _named(each)]
    rows = [Recorded(states=each, row=row) for row, each in enumerate(flat, start=2)]
    stated = rows if source.endswith(".csv") else flat
    graph.put(Source(handle=source, path=source, rank=BUNDLE), [*named, *stated])


def _named(element: Element) -> Iterator[Node]:
    """The things without which it cannot be, and those without which these cannot."""
    if isinstance(element, Node):
        ends = tuple(element.ends())
    else:
        ends = (element.start, element.end) if isinstance(element, Edge) else ()
    for end in ends:
        yield from _named(end)
        yield end
