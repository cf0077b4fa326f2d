"""The conversations of the large company: who was heard, what was quoted, and what was read in it.

Every quote is read by several coders as evidence of two needs, of one thing more, and of one
claim: ten links each. One quote in twenty is our own people's.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import accumulate

from bench.large_company import FIRST, TODAY, Company, Course
from bench.large_readings import read
from bench.large_tables import source
from graph.model import Claim, Concept, Element
from graph.ontology.committee import Account, Person
from graph.ontology.decisions import Decision, RestsOn
from graph.ontology.evidence import (
    ConductedBy,
    For,
    In,
    Interview,
    Quote,
    SaidBy,
    Source,
    SpokenBy,
    TakenFrom,
    Utterance,
    With,
)

READ_BY = 3, 3, 2, 2
"""How many coders read a quote as evidence of its first thing, its second, and so on."""
GRADES = ("story", "fact", "opinion", "opinion", "hypothetical", "compliment", None, None)
SAYING = (
    "export report friday hand takes two days every month close ledger audit nobody signs it "
    "before the summer we tried that once and went back to the sheet because our controller "
    "wants to see each line by herself which is slow but safe"
)
"""What their words are drawn from."""
QUOTES = 30, 41
"""The fewest quotes of a conversation, and over how many sizes they spread: fifty on average."""
DECISIONS = 20
PROJECT = 20
"""Conversations in one source."""


@dataclass(frozen=True)
class Talks:
    """The conversations of a company, each by its number."""

    company: Company

    @cached_property
    def _loud(self) -> tuple[list[float], ...]:
        company = self.company
        things = company.accounts, company.needs, company.others, company.fits
        return (zipf(things[0], 0.5), *(zipf(each) for each in things[1:]))

    @cached_property
    def _courses(self) -> dict[str, list[Course]]:
        by_account: dict[str, list[Course]] = {}
        for course in self.company.courses:
            by_account.setdefault(course.account.id, []).append(course)
        return by_account

    def talk(self, number: int) -> "Talk":
        """One of them."""
        dice = random.Random(f"talk {number}")
        [account] = dice.choices(self.company.accounts, cum_weights=self._loud[0])
        course = dice.choice(self._courses[account.id])
        return Talk(self, number, account, course, dice)

    def sources(self) -> Iterator[tuple[Source, list[Element]]]:
        """The conversations, a project at a time, as tools for coding export them."""
        for first in range(0, self.company.size.interviews, PROJECT):
            numbers = range(first, min(first + PROJECT, self.company.size.interviews))
            stated = [each for number in numbers for each in self.talk(number).elements()]
            yield source(f"project-{first // PROJECT}"), stated

    def decisions(self) -> tuple[Source, list[Element]]:
        """What was decided, and the words that it rests on."""
        rests: list[Element] = []
        for at in range(DECISIONS):
            decision = Decision(name=f"D-{at}", status="made", decided_on=TODAY)
            said = [each for each in self.talk(at).elements() if isinstance(each, Quote)]
            rests.append(decision)
            rests += [RestsOn(start=decision, end=quote, stance="for") for quote in said[:12]]
        return source("decisions"), rests

    def things(self, course: Course, dice: random.Random) -> list[Concept | Claim]:
        """What somebody speaks of in one quote: two needs, something else, and a claim."""
        company, (_, needs, others, fits) = self.company, self._loud
        one, other = dice.choices(company.needs, cum_weights=needs, k=2)
        [more] = dice.choices(company.others, cum_weights=others)
        while other is one:
            [other] = dice.choices(company.needs, cum_weights=needs)
        disputed = [*course.claims, *company.lines[course.account.id]]
        about = dice.choices(company.fits, cum_weights=fits) if dice.random() < 0.4 else disputed
        return [one, other, more, dice.choice(about)]


@dataclass(frozen=True)
class Talk:
    """One conversation."""

    all: Talks
    number: int
    account: Account
    course: Course
    dice: random.Random

    @property
    def place(self) -> Interview:
        """The conversation as it is stored; they become more frequent with the years."""
        share = (self.number / self.all.company.size.interviews) ** 0.7
        held_on = FIRST + timedelta(days=int(share * (TODAY - FIRST).days))
        return Interview(
            handle=f"talk-{self.number}",
            title=f"Conversation {self.number}",
            held_on=held_on,
            record="transcript",
            kind="discovery",
        )

    def elements(self) -> list[Element]:
        """All that is stated of it."""
        place = self.place
        asker = self.dice.choice(self.all.company.ours)
        heard = self.dice.sample(self.all.company.staff[self.account.id], 2)
        stated: list[Element] = [place, ConductedBy(start=place, end=asker)]
        if self.number % 7:
            stated.append(With(start=place, end=self.account))
        if self.number % 3:
            stated.append(For(start=place, end=self.course.deal))
        return [*stated, *self._turns(place, asker, heard)]

    def _turns(self, place: Interview, asker: Person, heard: list[Person]) -> Iterator[Element]:
        offset, count = 0, QUOTES[0] + self.number % QUOTES[1]
        for position in range(2 * count):
            person = self.dice.choices([asker, *heard], (10, 6, 4))[0]
            words = " ".join(self.dice.choices(SAYING.split(), k=self.dice.randint(8, 40)))
            text = f"{words}, {self.number}.{position}"
            spoken = Utterance(
                handle=Utterance.at(place, position), position=position, text=text, offset=offset
            )
            yield In(start=spoken, end=place)
            yield SpokenBy(start=spoken, end=person)
            if position % 2:
                speaker = asker if position % 40 == 1 else self.dice.choice(heard)
                yield from self._quoted(place, text, offset, speaker)
            offset += len(text) + 1

    def _quoted(
        self, place: Interview, text: str, offset: int, speaker: Person
    ) -> Iterator[Element]:
        quote = Quote(
            handle=Quote.at(place, text, 1),
            start=offset,
            end=offset + len(text),
            text=text,
            placed="exact",
            grade=self.dice.choice(GRADES),
        )
        yield quote
        yield TakenFrom(start=quote, end=place)
        yield SaidBy(start=quote, end=speaker)
        for thing, coders in zip(self.all.things(self.course, self.dice), READ_BY, strict=True):
            yield from read(quote, thing, coders, self.dice)


def zipf(things: Sequence[object], exponent: float = 1) -> list[float]:
    """Cumulated weights with which the nth thing is met, for `random.choices`."""
    return list(accumulate((at + 1) ** -exponent for at in range(len(things))))
