"""The smallest sensible data: a test states only what it is about."""

from datetime import date
from typing import Literal

from graph.model import Concept, Element, Same
from graph.ontology.committee import Influence, Person
from graph.ontology.evidence import (
    Evidences,
    In,
    Interview,
    Quote,
    SaidBy,
    Source,
    TakenFrom,
    Utterance,
)
from graph.ontology.needs import Pain

EXPORT, BUNDLE, EDITS = 10, 20, 30
"""The ranks of sources."""

MARCH, MAY = date(2026, 3, 4), date(2026, 5, 6)
"""Two days, the second later than the first."""


def source(name: str = "co/interviews/1", rank: int = BUNDLE, as_of: date | None = None) -> Source:
    """A source; what is believed of it depends on rank and day alone."""
    return Source(handle=name, rank=rank, as_of=as_of)


def interview(name: str = "1") -> Interview:
    """A conversation in March."""
    return Interview(handle=name, held_on=MARCH)


def person(name: str = "Ada", known: str | None = None) -> Person:
    """Somebody known by her first name; `known` is the handle, where it is another."""
    return Person(handle=known or name.lower(), name=name)


def quote(words: str = "it takes two days", of: str = "1") -> Quote:
    """Words at the very beginning of a conversation."""
    at = Quote.at(interview(of), words, 1)
    return Quote(handle=at, text=words, start=0, end=len(words), placed="exact")


def spoken(words: str = "it takes two days", by: str = "Ada", of: str = "1") -> list[Element]:
    """A conversation of one utterance, quoted whole."""
    place, said = interview(of), quote(words, of)
    turn = Utterance(handle=Utterance.at(place, 0), position=0, text=words, offset=0)
    return [
        place,
        person(by),
        said,
        In(start=turn, end=place),
        TakenFrom(start=said, end=place),
        SaidBy(start=said, end=person(by)),
    ]


def shows(
    what: Concept | Influence,
    words: str = "it takes two days",
    coder: str = "JD",
    stance: Literal["supports", "contradicts"] = "supports",
) -> Evidences:
    """Somebody read the words as evidence of this."""
    return Evidences(start=quote(words), end=what, coder=coder, stance=stance)


def voiced(pain: str = "Slow export", by: str = "Ada") -> list[Element]:
    """A conversation in which somebody complains of one thing."""
    return [*spoken(by=by), shows(Pain(name=pain))]


def influences(influencer: str = "Ada", influenced: str = "Bob") -> Influence:
    """One person moves another by advice, in every deal."""
    mover, moved = person(influencer), person(influenced)
    return Influence(influencer=mover, influenced=moved, kind="informal")


def is_now(former: str, target: str) -> Same:
    """The one id is the node of the other."""
    return Same(former=former, target=target)
