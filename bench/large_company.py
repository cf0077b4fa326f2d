"""A large company's customers, as its tables state them: skewed as real ones are, always the same.

Few accounts hold most conversations, few needs get most of the words: the nth thing of a kind is
met about 1/n times as often as the first (Zipf).
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple

from graph.model import Claim, Concept
from graph.ontology.committee import (
    Account,
    Deal,
    Holding,
    Influence,
    Person,
    Reason,
    Reporting,
    Role,
    Seat,
    SignOff,
    Step,
    Support,
)
from graph.ontology.needs import Criterion, Driver, Job, Objection, Pain, Trigger, Workaround
from graph.ontology.product import Alternative, Feature, Fit

TODAY = date(2026, 7, 1)
FIRST = date(2023, 7, 3)
STATUSES = ("shipped", "shipped", "shipped", "planned", "idea", "retired")
OUTCOMES = (None, None, "won", "lost", "no decision")
ROLES = ("economic buyer", "champion", "technical buyer", "user", "legal", "coach")
POWERS = ("decide", "agree", "recommend", "perform", "input", "agree")


class Size(NamedTuple):
    """How much of everything there is."""

    interviews: int = 2_000
    accounts: int = 300
    staff: int = 8
    """People at each account."""
    pains: int = 150
    others: int = 40
    """Things of every other kind in the codebook."""


LARGE = Size()


class Course(NamedTuple):
    """A deal, and what may be said about it."""

    deal: Deal
    account: Account
    claims: list[Claim]


@dataclass(frozen=True)
class Company:
    """Whom and what everybody speaks of."""

    size: Size = LARGE

    @cached_property
    def accounts(self) -> list[Account]:
        """The accounts, the one with the most conversations first."""
        return [Account(name=f"Account {at}", size=50 + at) for at in range(self.size.accounts)]

    @cached_property
    def staff(self) -> dict[str, list[Person]]:
        """The people of each account, by its id."""
        return {
            account.id: [
                Person(handle=f"a{at}p{each}", name=f"Person {at}-{each}", side="theirs")
                for each in range(self.size.staff)
            ]
            for at, account in enumerate(self.accounts)
        }

    @cached_property
    def ours(self) -> list[Person]:
        """Those of us who ask."""
        return [Person(handle=f"ours{at}", name=f"Asker {at}", side="ours") for at in range(12)]

    @cached_property
    def needs(self) -> list[Pain | Job]:
        """Pains and jobs, the loudest first."""
        jobs = self.size.pains // 3
        pains = [Pain(name=f"Pain {at}", definition="It hurts.") for at in range(self.size.pains)]
        return [*pains[:jobs], *(Job(name=f"Job {at}") for at in range(jobs)), *pains[jobs:]]

    @cached_property
    def features(self) -> list[Feature]:
        """What we have, or could have."""
        return [
            Feature(name=f"Feature {at}", status=STATUSES[at % 6], shipped_on=_shipped(at))
            for at in range(self.size.others * 2)
        ]

    @cached_property
    def alternatives(self) -> list[Alternative]:
        """What people could take instead; the first is ours."""
        kinds = ("ours", "competitor", "competitor", "competitor", "in-house", "status quo")
        return [Alternative(name=f"Alternative {at}", kind=kind) for at, kind in enumerate(kinds)]

    @cached_property
    def others(self) -> list[Concept]:
        """What else quotes are about."""
        kinds = (Criterion, Objection, Driver, Trigger, Workaround)
        named = [
            kind(name=f"{kind.__name__} {at}") for at in range(self.size.others) for kind in kinds
        ]
        return [*self.features[:20], *self.alternatives, *named, *self.features[20:]]

    @cached_property
    def fits(self) -> list[Claim]:
        """Which feature is meant for which need; two needs in five have none."""
        dice = random.Random("fits")
        return [
            Fit(feature=feature, need=need)
            for at, need in enumerate(self.needs)
            if at % 5 > 1
            for feature in dice.sample(self.features, 2)
        ]

    @cached_property
    def roles(self) -> list[Role]:
        """The parts that people play."""
        return [Role(name=name) for name in ROLES]

    @cached_property
    def courses(self) -> list[Course]:
        """The deals of all accounts."""
        return [
            self._course(account, at, number)
            for at, account in enumerate(self.accounts)
            for number in range(1 + at % 3 // 2)
        ]

    def _course(self, account: Account, at: int, number: int) -> Course:
        closed = TODAY + timedelta(days=(at * 7 + number * 40) % 500 - 300)
        outcome = OUTCOMES[(at + number) % 5] if closed < TODAY else None
        deal = Deal(
            handle=f"d{at}-{number}",
            name=f"Deal {at}-{number}",
            amount=10_000.0 + 100 * at,
            currency="EUR",
            opened=closed - timedelta(days=200),
            closed=closed,
            outcome=outcome,
        )
        return Course(deal, account, list(self._disputed(deal, account, at)))

    def _disputed(self, deal: Deal, account: Account, at: int) -> Iterator[Claim]:
        people = self.staff[account.id]
        for place in range(4):
            yield Holding(person=people[place], seat=seat(deal, place))
            yield Support(person=people[place], deal=deal)
            one, other = people[place + 1], people[place]
            yield Influence(influencer=one, influenced=other, kind="informal", deal=deal)
        for place, power in enumerate(POWERS):
            yield SignOff(seat=seat(deal, place), step=step(deal, place % 3), power=power)
        for more in range(3 if deal.outcome else 0):
            yield Reason(deal=deal, concept=self.others[(at + more) % len(self.others)])

    @cached_property
    def lines(self) -> dict[str, list[Claim]]:
        """Who reports to whom at each account, by its id."""
        return {
            account: [
                Reporting(person=person, manager=people[at // 3])
                for at, person in enumerate(people[1:])
            ]
            for account, people in self.staff.items()
        }


def seat(deal: Deal, place: int) -> Seat:
    """A place in the committee of a deal."""
    return Seat(handle=Seat.at(deal, ROLES[place]), name=ROLES[place])


def step(deal: Deal, place: int) -> Step:
    """A step to the signature of a deal."""
    return Step(handle=f"{deal.handle}/{place}", name=f"Step {place + 1}", position=place + 1)


def _shipped(at: int) -> date | None:
    return FIRST + timedelta(days=11 * at) if STATUSES[at % 6] == "shipped" else None
