"""The buying committee: who sits in it, who moves whom, who signs, and when."""

from datetime import date
from typing import ClassVar, Literal, TypeAlias

from pydantic import Field

from graph.declaration import Ontology
from graph.handles import digest, folded, handle
from graph.marks import Indexed, Key, Text
from graph.model import Claim, Concept, Edge, Node, Shortcut

AccountStatus: TypeAlias = Literal["prospect", "customer", "churned"]
"""What an account is to us."""
Identity: TypeAlias = Literal["named", "unnamed", "group"]
"""Whether we know who somebody is."""
Side: TypeAlias = Literal["theirs", "ours", "third party"]
"""Whose side of the table somebody sits on."""
DealKind: TypeAlias = Literal["new", "renewal", "expansion"]
"""What sort of purchase a deal is."""
DealOutcome: TypeAlias = Literal["won", "lost", "no decision"]
"""How a deal can end."""


class Account(Node):
    """An organisation that buys, bought or may buy."""

    name: Key[Text[str]]
    """What it calls itself."""
    industry: str | None = None
    """What it does, in a word or two."""
    size: int | None = Field(default=None, ge=0, lt=2**63)
    """People who work there."""
    arr: float | None = Field(default=None, ge=0)
    """Annual recurring revenue with us, in the company's currency."""
    status: Indexed[AccountStatus | None] = None
    """What it is to us."""
    fiscal_year_end: str | None = None
    """Last day of its fiscal year, as month and day: `12-31`."""


class Segment(Node):
    """A kind of account that is sold to, or suffers, in its own way."""

    name: Key[str]
    """What we call it."""


class Person(Node):
    """A human being, at a customer, with us or elsewhere; or a group that spoke as one."""

    name: Text[str | None] = None
    """The name; absent where nobody knows it."""
    title: str | None = None
    """What the person's card says."""
    identity: Identity | None = None
    """Whether we know who it is, know only that it is somebody, or it is several people."""
    side: Side | None = None
    """Whose side of the table."""
    aliases: tuple[str, ...] | None = None
    """Other spellings of the name, mishearings included."""

    @classmethod
    def known_as(cls, name: str, account: str = "") -> str:
        """The handle of somebody of whom only name and account are known: a hash, so that no name
        stands in an address."""
        return digest(folded(name), folded(account))

    def computed(self) -> str:
        """A hash of the name alone; whoever knows the account states `Person.known_as`."""
        return self.known_as(self.name or "")


class Deal(Node):
    """A decision of an account to buy from us, or not."""

    name: Text[str | None] = None
    """What we call it."""
    kind: DealKind | None = None
    """Whether it is their first purchase, the same again, or more."""
    stage: str | None = None
    """How far it has come, in the words of the sales team."""
    amount: float | None = Field(default=None, ge=0)
    """What it is worth, in its currency."""
    currency: str | None = None
    """Currency of the amount, as a code such as `EUR`."""
    opened: date | None = None
    """The day it began."""
    closed: Indexed[date | None] = None
    """The day it was decided, or is expected to be."""
    outcome: Indexed[DealOutcome | None] = None
    """How it ended; absent while it is open."""
    reason_on_record: str | None = None
    """Why it ended so, according to our own sales records."""

    @classmethod
    def at(cls, account: str, name: str) -> str:
        """The handle of an account's deal that carries no number of its own."""
        return handle(account, name)

    def computed(self) -> str:
        """The name alone; whoever knows the account states `Deal.at`."""
        return handle(self.name or "")


class WorksAt(Edge[Person, Account]):
    """The person is employed there."""

    since: Key[date | None] = None
    """First day, as far as known."""
    until: date | None = None
    """Last day; absent while it goes on."""
    title: str | None = None
    """What the card said there, where the person's own title is that of another job."""


class SubsidiaryOf(Edge[Account, Account]):
    """The account belongs to the other."""


class InSegment(Edge[Account, Segment]):
    """The account is one of this kind."""


class Role(Concept):
    """A part that somebody plays in a decision to buy, such as champion or economic buyer."""


class Seat(Node):
    """A place in the committee of one deal, whether anybody fills it or not."""

    name: Key[str]
    """What the place is called in this deal."""

    @classmethod
    def at(cls, deal: Deal, name: str) -> str:
        """The handle of a deal's seat."""
        return handle(deal.id.partition(":")[2], name)


class Step(Node):
    """A step on the way to a signature."""

    position: int | None = Field(default=None, ge=1, lt=2**63)
    """Its place in the order, from 1."""
    name: Key[str]
    """What the organisation calls it."""
    limit: float | None = Field(default=None, ge=0)
    """The amount up to which it suffices."""
    currency: str | None = None
    """Currency of the limit, as a code such as `EUR`."""

    @classmethod
    def at(cls, deal: Deal, name: str) -> str:
        """The handle of a deal's step."""
        return handle(deal.id.partition(":")[2], name)


class Event(Node):
    """Something that happened and may have changed minds."""

    name: Key[str]
    """What happened, in a few words."""
    happened_on: Key[date]
    """The day."""


class Of(Edge[Seat | Step, Deal]):
    """The seat or step belongs to the deal."""


class At(Edge[Event, Deal | Account]):
    """Where it happened."""


class Reporting(Claim):
    """A person reports to another."""

    person: Person
    """Who reports."""
    manager: Person
    """To whom."""

    shortcut: ClassVar[Shortcut | None] = Shortcut("person", "REPORTS_TO", "manager")


class Holding(Claim):
    """A person fills a seat."""

    person: Person
    """Who."""
    seat: Seat
    """Which."""
    since: date | None = None
    """From which day, as far as known."""

    shortcut: ClassVar[Shortcut | None] = Shortcut("person", "HOLDS", "seat", ("since",))


class SignOff(Claim):
    """Whoever fills the seat has a say in the step."""

    seat: Seat
    """Which seat."""
    step: Step
    """Which step."""
    power: Literal["recommend", "agree", "perform", "input", "decide"]
    """What kind of say, as in RAPID; agree means that nothing passes without it."""

    shortcut: ClassVar[Shortcut | None] = Shortcut("seat", "SIGNS_OFF", "step", ("power",))


class Influence(Claim):
    """A person moves another person's mind."""

    influencer: Person
    """Who moves."""
    influenced: Person
    """Who is moved."""
    kind: Literal["informal", "veto", "conflict"]
    """By advice, by a power to stop it, or against each other."""
    deal: Deal | None = None
    """In which deal; absent where it holds in all."""
    about: Concept | None = None
    """On which question; absent where it holds on all."""

    shortcut: ClassVar[Shortcut | None] = Shortcut(
        "influencer", "INFLUENCES", "influenced", ("kind", "deal")
    )


class Support(Claim):
    """How much a person is for us in a deal; the level, from -2 to 2, stands on the evidence."""

    person: Person
    """Who."""
    deal: Deal
    """In which deal."""


class Access(Claim):
    """One of us can reach one of them."""

    ours: Person
    """Who of us."""
    theirs: Person
    """Whom of them."""


class Reason(Claim):
    """Why a deal was won, lost or left undecided."""

    deal: Deal
    """Which deal."""
    concept: Concept
    """What decided it."""


class Cue(Claim):
    """A date or season in which an account is likely to move."""

    account: Account
    """Who."""
    kind: Literal["fiscal year", "lifecycle", "planning horizon", "contract end", "trigger"]
    """What makes the time."""
    falls_on: date | None = None
    """The day, where one is known."""
    month: int | None = Field(default=None, ge=1, le=12)
    """The month, from 1 to 12, where only that is known."""
    recurs: Literal["monthly", "quarterly", "yearly"] | None = None
    """How often it comes again."""


ONTOLOGY = Ontology(
    nodes=(
        Account,
        Segment,
        Person,
        Deal,
        Role,
        Seat,
        Step,
        Event,
        Reporting,
        Holding,
        SignOff,
        Influence,
        Support,
        Access,
        Reason,
        Cue,
    ),
    edges=(WorksAt, SubsidiaryOf, InSegment, Of, At),
)
