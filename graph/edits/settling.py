"""The edit that says where words stand that an interview does not hold as they were stated."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from graph.model import Element, Same
from graph.ontology.committee import Person
from graph.ontology.evidence import Interview, Quote, SaidBy, TakenFrom, Unplaced
from graph.statements import Stated


class Settle(BaseModel):
    """Where words stand that the interview does not hold as they were stated: a person's yes."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    unplaced: str
    """The id of the words without a place."""
    interview: str
    """The id of the interview that they were taken from."""
    start: int
    """Where the passage begins in the canonical text, in code points."""
    end: int
    """Where it ends."""
    text: str
    """The passage, exactly as it stands in the interview."""
    stated: str | None = None
    """The words as the coder wrote them, where they differ."""
    placed: Literal["exact", "normalised", "fuzzy"] = "fuzzy"
    """How the passage was found."""
    said_by: str | None = None
    """The id of the person who said it."""

    @model_validator(mode="after")
    def _is_a_slice(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError("start and end are not as far apart as the text is long")  # noqa: TRY003
        return self

    @property
    def quote(self) -> str:
        """The id of the quote that the words are from now on; it has the handle of the words."""
        return f"{Quote.prefix()}:{self.unplaced.partition(':')[2]}"

    def elements(self) -> Iterator[Element]:
        """The quote in its place, and that the words without a place are this quote."""
        stated = self.stated if self.stated != self.text else None
        quote = Quote(
            handle=self.quote.partition(":")[2],
            start=self.start,
            end=self.end,
            text=self.text,
            stated=stated,
            placed=self.placed,
        )
        yield quote
        yield TakenFrom(start=quote, end=Interview.reference(self.interview))
        if self.said_by:
            yield SaidBy(start=quote, end=Person.reference(self.said_by))
        yield Same(former=self.unplaced, target=self.quote)

    @property
    def subject(self) -> str:
        """What nobody can say two things of: the id of the words."""
        return self.unplaced

    def needs(self) -> tuple[str, ...]:
        """What must be stored, by id."""
        said_by = (self.said_by,) if self.said_by else ()
        return (self.unplaced, self.interview, *said_by)


def settled(stated: Stated) -> Iterator[Settle]:
    """The places that somebody said yes to, in the order of the ids."""
    fields = Settle.model_fields
    for former, quote in sorted(stated.sames.items()):
        if former.startswith(f"{Unplaced.prefix()}:") and quote in stated.nodes:
            ends = {link.relation: link.end for link in stated.links if link.start == quote}
            yield Settle.model_validate(
                {
                    "unplaced": former,
                    "interview": ends[TakenFrom.relation()],
                    "said_by": ends.get(SaidBy.relation()),
                    **{n: v for n, v in stated.nodes[quote].properties.items() if n in fields},
                }
            )
