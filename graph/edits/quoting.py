"""The edit that marks words of an interview as a quote."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.edits.places import PLACED, WAITING, Ends, check_slice, ends_of, said_in, said_where
from graph.model import Element
from graph.ontology.evidence import Interview, Quote, Unplaced
from graph.placing import Canonical, NotPlaced, Placing, Span, place
from graph.statements import Stated


class Quoting(BaseModel):
    """Words of an interview, word for word: the same words marked again are the same quote.

    Where the interview holds them no longer, they have no place, and wait for one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    interview: str
    """The id of the interview."""
    start: int | None = Field(default=None, ge=0)
    """Where the words begin in the canonical text, in code points."""
    end: int | None = None
    """Where they end."""
    text: str = Field(min_length=1)
    """The words, exactly as they stand in the interview; without a place, as they were marked."""
    stated: str | None = None
    """The words as they were marked, where the interview has other spaces or marks by now."""
    occurrence: int = Field(default=1, ge=1)
    """Which of the places it is in which these words stood when they were marked, from 1."""
    placed: Literal["exact", "normalised"] = "exact"
    """Whether the words stand as they were marked, or but for spaces and marks."""
    closest: str | None = None
    """Of words without a place, the passage that comes nearest."""
    said_by: str | None = None
    """The id of the person who said it."""

    @model_validator(mode="after")
    def _is_a_slice(self) -> Self:
        check_slice(self.start, self.end, self.text)
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
    def words(self) -> str:
        """The words as they were marked."""
        return self.stated or self.text

    @property
    def is_lost(self) -> bool:
        """Whether the interview holds the words no longer."""
        return self.start is None

    @property
    def quote(self) -> str:
        """The id of the quote; a bundle that states the same words gives it the same."""
        interview = Interview.reference(self.interview)
        return f"{PLACED}{Quote.at(interview, self.words, self.occurrence)}"

    @property
    def known(self) -> str:
        """The id of the words as they are now, with a place or without."""
        return self.quote.replace(PLACED, WAITING, 1) if self.is_lost else self.quote

    @property
    def subject(self) -> str:
        """What nobody can say two things of: the id of the quote."""
        return self.quote

    def needs(self) -> tuple[str, ...]:
        """What must be stored, by id."""
        return (self.interview, *((self.said_by,) if self.said_by else ()))

    def at(self, found: Placing) -> "Quoting":
        """The same words in the place that was found for them, or without one."""
        here: dict[str, object] = {"start": None, "end": None, "text": self.words, "stated": None}
        if isinstance(found, NotPlaced):
            return self.model_copy(update={**here, "placed": "exact", "closest": found.text})
        stated = self.words if found.text != self.words else None
        here = {"start": found.start, "end": found.end, "text": found.text, "stated": stated}
        return self.model_copy(update={**here, "placed": found.level, "closest": None})

    def elements(self) -> Iterator[Element]:
        """The words in their place, or without one, and who said them."""
        words = self._waiting() if self.is_lost else self._quote()
        yield from said_in(words, self.interview, self.said_by)

    def _quote(self) -> Quote:
        return Quote(
            handle=self.quote.removeprefix(PLACED),
            start=self.start,
            end=self.end,
            text=self.text,
            stated=self.stated,
            placed=self.placed,
        )

    def _waiting(self) -> Unplaced:
        handle = self.quote.removeprefix(PLACED)
        return Unplaced(handle=handle, stated=self.text, closest=self.closest)


def quoted(stated: Stated) -> Iterator[Quoting]:
    """The words that somebody marked, in the order of the ids; settled ones are not among them."""
    settled, ends = set(stated.sames.values()), ends_of(stated)
    for known, statement in sorted(stated.nodes.items()):
        marked = known.startswith(PLACED) and known not in settled
        if (marked or _is_waiting(stated, known)) and not statement.named:
            yield _read(stated, known, ends)


def _is_waiting(stated: Stated, known: str) -> bool:
    """Whether somebody marked these words; of others it is known what was meant by them."""
    said = stated.nodes[known].properties
    settled = "meant" in said and known not in stated.sames
    return known.startswith(WAITING) and "stated" in said and not settled


def _read(stated: Stated, known: str, ends: Ends) -> Quoting:
    values = {**stated.nodes[known].properties}
    if known.startswith(WAITING):
        values = {"text": values["stated"], "closest": values.get("closest")}
    occurrence = int(known.rpartition("/")[2])
    return Quoting.model_validate({**values, **said_where(ends, known), "occurrence": occurrence})
