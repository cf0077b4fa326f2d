"""The rows of the bundle's tables, column by column. A blank cell is not stated."""

from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.ontology.committee import AccountStatus, DealKind, DealOutcome, Identity, Side
from graph.ontology.product import Extent
from ingest.formats.fields import Day, Figure, MonthAndDay, Several, Whole

Name = Annotated[str, Field(min_length=1, max_length=200)]


class Table(BaseModel):
    """A row of a table; every column of it is declared, and no other is accepted."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    file: ClassVar[str]
    """The table's name in the bundle."""


class AccountRow(Table):
    """One account."""

    file: ClassVar[str] = "accounts.csv"

    id: Name | None = None
    """A handle of its own, where the name may change or is not unique."""
    name: Name
    """What the organisation calls itself."""
    industry: str | None = None
    """What it does, in a word or two."""
    size: Whole | None = None
    """People who work there."""
    arr: Figure | None = None
    """Annual recurring revenue with us, in the company's currency."""
    status: AccountStatus | None = None
    """What it is to us."""
    fiscal_year_end: MonthAndDay | None = None
    """Last day of its fiscal year, as month and day: `12-31`."""
    segment: Name | None = None
    """The kind of account that it is."""
    parent: Name | None = None
    """The account that it belongs to."""


class PersonRow(Table):
    """One employment of one person; a person who changed employer has two rows with one id."""

    file: ClassVar[str] = "people.csv"

    id: Name | None = None
    """A handle of their own, unique in the bundle."""
    name: Name | None = None
    """The name, where it is known."""
    title: str | None = None
    """What the card says."""
    identity: Identity | None = None
    """Whether we know who it is, know only that it is somebody, or it is several people."""
    side: Side | None = None
    """Whose side of the table."""
    account: Name | None = None
    """The employer."""
    since: Day | None = None
    """First day there, as far as known."""
    until: Day | None = None
    """Last day there; blank while it goes on."""
    reports_to: Name | None = None
    """The manager, by name or id: the organisation chart on paper."""
    aliases: Several | None = None
    """Other spellings of the name, mishearings included, separated by semicolons."""


class DealRow(Table):
    """One decision of an account to buy, or not."""

    file: ClassVar[str] = "deals.csv"

    id: Name | None = None
    """The number of the sales system."""
    name: Name
    """What we call it."""
    account: Name | None = None
    """Who decides."""
    kind: DealKind | None = None
    """Whether it is their first purchase, the same again, or more."""
    stage: str | None = None
    """How far it has come, in the words of the sales team."""
    amount: Figure | None = None
    """What it is worth."""
    currency: str | None = None
    """Currency of the amount, such as `EUR`."""
    opened: Day | None = None
    """The day it began."""
    closed: Day | None = None
    """The day it was decided, or is expected to be."""
    outcome: DealOutcome | None = None
    """How it ended; blank while it is open."""
    reason_on_record: str | None = None
    """Why, according to the sales records."""
    considered: Several | None = None
    """The options that they looked at too, separated by semicolons."""
    lost_to: Several | None = None
    """The option that they took instead."""


class SeatRow(Table):
    """One place in the committee of a deal."""

    file: ClassVar[str] = "seats.csv"

    deal: Name
    """The deal."""
    seat: Name
    """What the place is called in this deal."""
    role: Name | None = None
    """The part that whoever sits there plays, by its name in the codebook."""
    person: Name | None = None
    """Who fills it; blank where nobody does."""
    since: Day | None = None
    """From which day."""


class StepRow(Table):
    """One step on the way to a signature, with the seats that have a say in it."""

    file: ClassVar[str] = "steps.csv"

    deal: Name
    """The deal."""
    position: Whole | None = None
    """Its place in the order, from 1."""
    name: Name
    """What they call it."""
    limit: Figure | None = None
    """The amount up to which it suffices."""
    currency: str | None = None
    """Currency of the limit."""
    recommend: Several | None = None
    """Seats that recommend, separated by semicolons."""
    agree: Several | None = None
    """Seats without whose agreement nothing passes."""
    perform: Several | None = None
    """Seats that carry it out."""
    input: Several | None = None
    """Seats that are heard."""
    decide: Several | None = None
    """Seats that decide."""


class EventRow(Table):
    """Something that happened and may have changed minds."""

    file: ClassVar[str] = "events.csv"

    deal: Name | None = None
    """In which deal it happened."""
    account: Name | None = None
    """At which account it happened."""
    happened_on: Day
    """The day."""
    name: Name
    """What happened, in a few words."""

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if bool(self.deal) == bool(self.account):
            raise ValueError("an event has either a deal or an account")  # noqa: TRY003
        return self


class OfferRow(Table):
    """What a catalogue says of a feature of another's product."""

    file: ClassVar[str] = "offers.csv"

    alternative: Name
    """Whose product."""
    feature: Name
    """What it does."""
    as_of: Day | None = None
    """The day for which the catalogue speaks."""
    catalogue: str | None = None
    """The catalogue, price page or review."""
    level: Extent | None = None
    """Whether the product has it whole, in part, or not."""


TABLES: tuple[type[Table], ...] = (
    AccountRow,
    PersonRow,
    DealRow,
    SeatRow,
    StepRow,
    EventRow,
    OfferRow,
)
"""Every table of a bundle."""
