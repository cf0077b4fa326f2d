"""Words of an interview that an edit gives a place, or that wait for one: what such edits share."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from graph.model import Element
from graph.ontology.committee import Person
from graph.ontology.evidence import Interview, Quote, SaidBy, TakenFrom, Unplaced
from graph.statements import Stated

PLACED, WAITING = (f"{words.prefix()}:" for words in (Quote, Unplaced))
"""How the ids of words begin, with a place and without one."""
Ends: TypeAlias = Mapping[str, Mapping[str, str]]
"""Where the links from a thing lead, by its id and the relation."""


def check_slice(start: int | None, end: int | None, text: str) -> None:
    """A passage is as long as its text; of words without a place, neither end is known.

    Raises:
        ValueError: it is not so.
    """
    if (start is None) != (end is None):
        raise ValueError("start and end are stated together, or neither of them")  # noqa: TRY003
    if start is not None and end is not None and end - start != len(text):
        raise ValueError("start and end are not as far apart as the text is long")  # noqa: TRY003


def said_in(words: Quote | Unplaced, interview: str, said_by: str | None) -> Iterator[Element]:
    """The words, the interview that they were taken from, and who said them, if that is known."""
    yield words
    yield TakenFrom(start=words, end=Interview.reference(interview))
    if said_by:
        yield SaidBy(start=words, end=Person.reference(said_by))


def ends_of(stated: Stated) -> Ends:
    """Where all links lead that somebody states."""
    ends: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for link in stated.links:
        ends[link.start][link.relation] = link.end
    return dict(ends)


def said_where(ends: Ends, words: str) -> dict[str, str | None]:
    """The interview that the words were taken from, and who said them, as fields of an edit."""
    there = ends[words]
    return {"interview": there[TakenFrom.relation()], "said_by": there.get(SaidBy.relation())}
