"""The edit that says where words stand that an interview does not hold as they were stated."""

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

from graph.edits.places import PLACED, WAITING, check_slice, ends_of, said_in, said_where
from graph.model import Element, Same
from graph.ontology.evidence import Quote, Unplaced
from graph.placing import NotPlaced, Placing
from graph.statements import Stated


class Settle(BaseModel):
    """Where words stand that the interview does not hold as they were stated: a person's yes.

    Where the interview holds the passage no longer, the words wait for another.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    unplaced: str
    """The id of the words without a place."""
    interview: str
    """The id of the interview that they were taken from."""
    start: int | None = None
    """Where the passage begins in the canonical text, in code points."""
    end: int | None = None
    """Where it ends."""
    text: str
    """The passage, exactly as it stands in the interview, or stood there once."""
    stated: str | None = None
    """The words as the coder wrote them, where they differ."""
    meant: str | None = None
    """The passage as it was settled, where the interview has other spaces or marks by now."""
    placed: Literal["exact", "normalised", "fuzzy"] = "fuzzy"
    """How the passage was found."""
    closest: str | None = None
    """Where the passage is gone, what comes nearest to it now."""
    said_by: str | None = None
    """The id of the person who said it."""

    @model_validator(mode="after")
    def _is_a_slice(self) -> Self:
        check_slice(self.start, self.end, self.text)
        return self

    @property
    def is_lost(self) -> bool:
        """Whether the interview holds the passage no longer."""
        return self.start is None

    @property
    def quote(self) -> str:
        """The id of the quote that the words are from now on; it has the handle of the words."""
        return f"{PLACED}{self._handle}"

    @property
    def known(self) -> str:
        """The id of the words as they are now, with a place or without."""
        return self.unplaced if self.is_lost else self.quote

    def at(self, found: Placing) -> "Settle":
        """The same yes in the place that was found for the passage, or waiting for one."""
        if isinstance(found, NotPlaced):
            gone = {"start": None, "end": None, "text": self.passage, "meant": None}
            return self.model_copy(update={**gone, "closest": found.text})
        place = {"start": found.start, "end": found.end, "text": found.text, "closest": None}
        meant = self.passage if self.passage != found.text else None
        stated = self.stated or self.passage
        return self.model_copy(update={**place, "meant": meant, "stated": stated})

    @property
    def passage(self) -> str:
        """The passage as it was settled."""
        return self.meant or self.text

    def elements(self) -> Iterator[Element]:
        """The quote in its place, and that the words without a place are this quote."""
        words = self._waiting() if self.is_lost else self._quote()
        yield from said_in(words, self.interview, self.said_by)
        if not self.is_lost:
            yield Same(former=self.unplaced, target=self.quote)
        if self.meant:
            yield Unplaced(handle=self._handle, meant=self.meant)

    def _quote(self) -> Quote:
        return Quote(
            handle=self._handle,
            start=self.start,
            end=self.end,
            text=self.text,
            stated=self.stated if self.stated != self.text else None,
            placed=self.placed,
        )

    def _waiting(self) -> Unplaced:
        """The words as the coder wrote them, and the passage that was meant."""
        return Unplaced(
            handle=self._handle,
            stated=self.stated or self.text,
            closest=self.closest,
            meant=self.text,
        )

    @property
    def _handle(self) -> str:
        return self.unplaced.partition(":")[2]

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
    placed = {
        former: quote
        for former, quote in stated.sames.items()
        if former.startswith(WAITING) and quote in stated.nodes
    }
    waiting = {
        known: known
        for known, statement in stated.nodes.items()
        if known.startswith(WAITING) and "meant" in statement.properties
    }
    # One that has a place as well remembers how the passage was written.
    ends = ends_of(stated)
    for former, known in sorted({**waiting, **placed}.items()):
        values = {**_values(stated, former, known), **said_where(ends, known)}
        yield Settle.model_validate({**values, "unplaced": former})


def _values(stated: Stated, former: str, known: str) -> dict[str, object]:
    """What the source says of the words, as far as an edit states it."""
    values: dict[str, object] = {**stated.nodes[known].properties}
    if known.startswith(WAITING):
        values["text"] = values.pop("meant")
    elif former in stated.nodes and (meant := stated.nodes[former].properties.get("meant")):
        values["meant"] = meant
    return {name: value for name, value in values.items() if name in Settle.model_fields}
