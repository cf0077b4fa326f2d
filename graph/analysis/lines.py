"""The rows of `committee/lines`: who may move whom, and all that speaks for or against it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NotRequired, TypedDict

Kind = Literal["informal", "veto", "conflict", "reporting"]
Power = Literal["recommend", "agree", "perform", "input", "decide"]


class Sign(TypedDict):
    """A say that a person has, through a seat, in a step of the deal."""

    step: str
    position: int | None
    power: Power
    deal: NotRequired[str]
    """The deal, by id, where the lines are asked of the store."""
    recorded: NotRequired[bool]
    """Whether tables of record say so, of the seat and of the say that goes with it."""


class Voice(TypedDict):
    """One quote that a coder read as speaking for the line, or against it."""

    quote: str
    person: str | None
    """Who said it; None where nobody knows."""
    name: str | None
    stance: Literal["supports", "contradicts"]
    said_on: date | None
    """The day of the conversation."""
    happened_on: date | None
    """The day of which the words speak, where it is another."""


class Record(TypedDict):
    """A row of a table of record that states the line."""

    source: str
    row: int | None


class Line(TypedDict):
    """A claim that `start` moves `end`: by advice, veto or conflict, or by reporting to them.

    Of a reporting line, `start` is the person and `end` the manager.
    """

    line: str
    kind: Kind
    deal: str | None
    """The deal to which it is limited; None where it holds in all."""
    start: str
    start_name: str | None
    start_signs: Sequence[Sign]
    end: str
    end_name: str | None
    end_signs: Sequence[Sign]
    voices: Sequence[Voice]
    records: Sequence[Record]
