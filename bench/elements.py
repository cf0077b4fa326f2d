"""The same interviews as the elements that an importer would hand to the graph."""

from collections.abc import Iterator

from bench.interviews import HELD_ON, PAINS, PEOPLE, Conversation
from graph.model import Element
from graph.ontology.committee import Person
from graph.ontology.evidence import (
    Evidences,
    In,
    Interview,
    Quote,
    SaidBy,
    Source,
    SpokenBy,
    TakenFrom,
    Utterance,
)
from graph.ontology.needs import Pain

BUNDLE = 20
"""The rank of a bundle's files."""


def source(talk: Conversation) -> Source:
    """What states the interview."""
    return Source(handle=talk.source, path=talk.name, rank=BUNDLE, as_of=HELD_ON)


def elements(talk: Conversation) -> list[Element]:
    """Everything that the interview states."""
    place = Interview(handle=talk.name, held_on=HELD_ON, record="transcript")
    people = [Person(handle=f"p{number}", name=f"Person {number}") for number in range(PEOPLE)]
    return [place, *people, *_spoken(talk, place, people), *_coded(talk, place, people)]


def _spoken(talk: Conversation, place: Interview, people: list[Person]) -> Iterator[Element]:
    for turn in talk.turns:
        spoken = Utterance(
            handle=Utterance.at(place, turn.position),
            position=turn.position,
            text=turn.text,
            offset=turn.offset,
        )
        yield In(start=spoken, end=place)
        yield SpokenBy(start=spoken, end=people[turn.person])


def _coded(talk: Conversation, place: Interview, people: list[Person]) -> Iterator[Element]:
    quotes = [
        Quote(
            handle=Quote.at(place, said.text, 1),
            start=said.start,
            end=said.end,
            text=said.text,
            placed="exact",
        )
        for said in talk.quotes
    ]
    for quote, said in zip(quotes, talk.quotes, strict=True):
        yield quote
        yield TakenFrom(start=quote, end=place)
        yield SaidBy(start=quote, end=people[said.person])
    pains = [Pain(name=f"Pain {number}") for number in range(PAINS)]
    for quote, pain, coder, stance in talk.links:
        yield Evidences(
            start=quotes[quote], end=pains[pain], coder=coder, stance=stance, says="has"
        )
