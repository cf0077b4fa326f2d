"""Small worlds drawn at random: few accounts and people, who meet over the same few things.

Worlds of different seeds have nothing in common, so that several can stand in one store.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from graph.model import Claim, Concept, Element, Same
from graph.ontology.committee import Account, Deal, Influence, Person, Support
from graph.ontology.evidence import About, Quote
from graph.ontology.needs import Job, Pain
from graph.ontology.product import Feature, Fit
from tests.queries.talks import Told, employed, person, talk, told

FIRST, CLOSING = date(2026, 1, 5), date(2026, 9, 1)
NAMES = ("Ada", "Bob", "Cem", "Dora", "Eve")
SIDES = ("theirs", "theirs", "theirs", "ours", None)


class World:
    """What one source states: few things, which meet in many ways."""

    def __init__(self, seed: int) -> None:
        self.draw, self.seed = Random(seed), seed
        self.accounts = [Account(name=f"{name} {seed}") for name in ("Acme", "Bolt", "Core")]
        self.deals = [Deal(handle=f"{n}-{seed}", name=n, closed=CLOSING) for n in ("one", "two")]
        self.people = [person(f"{name} {seed}", side=self.draw.choice(SIDES)) for name in NAMES]
        pains = [Pain(name=f"{name} {seed}") for name in ("Slow", "Late")]
        shipped = date(2026, 2, 1)
        export = Feature(name=f"Export {seed}", status="shipped", shipped_on=shipped)
        fits = [Fit(feature=export, need=pain) for pain in pains]
        self.things: list[Concept | Claim] = [*pains, Job(name=f"Close {seed}"), export, *fits]

    def elements(self) -> list[Element]:
        """All that there is in it."""
        spoken_of = [*self.things, *self._claims()]
        places = range(self.draw.randint(1, 6))
        talks = [part for place in places for part in self._talk(place, spoken_of)]
        return [*self.accounts, *self.deals, *self.things, *self._jobs(), *talks, *self._sames()]

    def _claims(self) -> Iterator[Claim]:
        for _ in range(self.draw.randint(0, 3)):
            one, other = self.draw.sample(self.people, 2)
            deal = self.draw.choice([None, *self.deals])
            yield Influence(influencer=one, influenced=other, kind="informal", deal=deal)
        for who in self.draw.sample(self.people, self.draw.randint(0, 2)):
            yield Support(person=who, deal=self.draw.choice(self.deals))

    def _jobs(self) -> Iterator[Element]:
        """Some have two employers at a time, some one after the other, some none."""
        for who in self.people:
            for where in self.draw.sample(self.accounts, self.draw.randint(0, 2)):
                since = self.draw.choice([None, FIRST, self._day()])
                yield employed(who, where, since, self.draw.choice([None, None, self._day()]))

    def _talk(self, place: int, things: list[Concept | Claim]) -> Iterator[Element]:
        """Some with an account, some in the course of a deal, some of a day nobody knows."""
        said = [self._said(self.draw.choice(things)) for _ in range(self.draw.randint(1, 7))]
        parts = talk(
            f"{self.seed}-{place}",
            *said,
            held_on=self.draw.choice([None, self._day(), self._day()]),
            account=self.draw.choice([None, *self.accounts]),
            deal=self.draw.choice([None, *self.deals]),
        )
        yield from parts
        for quote in (part for part in parts if isinstance(part, Quote)):
            if self.draw.random() < 0.2:
                yield About(start=quote, end=self._somebody())

    def _said(self, thing: Concept | Claim) -> Told:
        """A fit is solved or failed; all else is spoken for or against, by one of two coders."""
        stance = self.draw.choice(["supports", "supports", "contradicts"])
        verdict = "solves" if stance == "supports" else "fails"
        how: dict[str, Any] = {
            "coder": self.draw.choice(["JD", "MK"]),
            "stance": stance,
            "says": verdict if isinstance(thing, Fit) else None,
            "value_low": self.draw.randint(-2, 2) if isinstance(thing, Support) else None,
        }
        return told(self._somebody(), thing, **how)

    def _sames(self) -> Iterator[Element]:
        """Now and then two people turn out to be one."""
        if self.draw.random() < 0.3:
            yield Same(former=self.people[-1].id, target=self.people[-2].id)

    def _somebody(self) -> Person:
        return self.draw.choice(self.people)

    def _day(self) -> date:
        return FIRST + timedelta(days=self.draw.randint(0, 200))
