"""The edit that marks words of an interview as a quote."""

from collections.abc import Iterator
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.model import Element
from graph.ontology.committee import Person
from graph.ontology.evidence import Interview, Quote, SaidBy, TakenFrom
from graph.placing import Canonical, NotPlaced, Span, place
from graph.statements import Stated

PREFIX = f"{Quote.prefix()}:"


class Quoting(BaseModel):
    """Words of an interview, word for word: the same words marked again are the same quote."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    interview: str
    """The id of the interview."""
    start: int = Field(ge=0)
    """Where the words begin in the canonical text, in code points."""
    end: int
    """Where they end."""
    text: str = Field(min_length=1)
    """The words, exactly as they stand in the interview."""
    occurrence: int = Field(default=1, ge=1)
    """Which of the places it is in which these words stand, from 1."""
    said_by: str | None = None
    """The id of the person who said it."""

    @model_validator(mode="after")
    def _is_a_slice(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError("start and end are not as far apart as the text is long")  # noqa: TRY003
        return self

    @classmethod
    def of(cls, interview: str, text: str, stretch: tuple[int, int], said_by: str | None) -> Self:
        """The edit that marks a stretch of an interview's text.

        Which of the places it is in which the words stand is counted as everywhere, so that they
        are found again by it.

        Raises:
            ValueError: nothing but spaces stands there.
        """
        start, end = stretch
        found = place(text[start:end], Canonical(text), within=Span(start, start))
        if isinstance(found, NotPlaced):
            raise ValueError(stretch)  # noqa: TRY004 (its value is wrong)
        return cls(
            interview=interview,
            start=found.start,
            end=found.end,
            text=found.text,
            occurrence=found.occurrence,
            said_by=said_by,
        )

    @property
    def quote(self) -> str:
        """The id of the quote; a bundle that states the same words gives it the same."""
        return f"{PREFIX}{Quote.at(self._interview, self.text, self.occurrence)}"

    @property
    def subject(self) -> str:
        """What nobody can say two things of: the id of the quote."""
        return self.quote

    def needs(self) -> tuple[str, ...]:
        """What must be stored, by id."""
        return (self.interview, *((self.said_by,) if self.said_by else ()))

    def elements(self) -> Iterator[Element]:
        """The quote in its place, and who said it."""
        quote = Quote(
            handle=self.quote.removeprefix(PREFIX),
            start=self.start,
            end=self.end,
            text=self.text,
            placed="exact",
        )
        yield quote
        yield TakenFrom(start=quote, end=self._interview)
        if self.said_by:
            yield SaidBy(start=quote, end=Person.reference(self.said_by))

    @property
    def _interview(self) -> Interview:
        return Interview.reference(self.interview)


def quoted(stated: Stated) -> Iterator[Quoting]:
    """The words that somebody marked, in the order of the ids; settled ones are not among them."""
    settled = set(stated.sames.values())
    for known, statement in sorted(stated.nodes.items()):
        if known.startswith(PREFIX) and not statement.named and known not in settled:
            ends = {link.relation: link.end for link in stated.links if link.start == known}
            values = {n: statement.properties[n] for n in ("start", "end", "text")}
            yield Quoting.model_validate(
                {
                    **values,
                    "interview": ends[TakenFrom.relation()],
                    "said_by": ends.get(SaidBy.relation()),
                    "occurrence": int(known.rpartition("/")[2]),
                }
            )
