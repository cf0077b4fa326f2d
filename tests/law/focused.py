"""Histories of few steps that a rule each decides: what random ones seldom meet."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from graph.model import Element, Same
from graph.ontology.committee import Influence, Person
from graph.ontology.evidence import Evidences, In, Interview, Quote, SaidBy, SpokenBy, Utterance
from graph.ontology.needs import Pain, PartOf
from graph.ontology.product import Alternative
from tests.factories import BUNDLE, EDITS, EXPORT, MARCH, MAY, source
from tests.law.histories import Telling
from tests.law.steps import Amend

History: TypeAlias = Sequence[Telling]

ADA, BOB = Person(handle="a", name="Ada"), Person(handle="a", name="Bob")
ANN, BEA = Person(handle="a"), Person(handle="b", name="Bea")
SLOW, LATE, WAIT = Pain(name="Slow"), Pain(name="Late"), Pain(handle="x", name="Wait")
WORDS, DELAY = Quote(handle="i/1"), Pain(handle="x", name="Delay")
MOVES = Influence(influencer=ANN, influenced=Person(handle="b"), kind="veto")
INTERVIEW = Interview(handle="i")
TURN = Utterance(handle="i/0", position=0, text="slow", offset=0)
A_IS_A, A_IS_B, A_IS_C = (Same(former="person:a", target=f"person:{known}") for known in "abc")
B_IS_A, B_IS_C = (Same(former="person:b", target=f"person:{known}") for known in "ac")
TWINS = [Pain(handle=f"{each}{known}", name=f"Late {known}") for each in range(6) for known in "yx"]
ONES = [Same(former=twin.id, target=f"pain:{each // 2}") for each, twin in enumerate(TWINS)]
COMPETITOR = Alternative(name="Excel", kind="competitor")


def one(*elements: Element, rank: int = BUNDLE, as_of: date | None = None) -> Telling:
    """What the first source states; its id comes before the second's."""
    return Telling(source("co/a", rank, as_of), elements)


def two(*elements: Element, rank: int = BUNDLE, as_of: date | None = None) -> Telling:
    """What the second source states."""
    return Telling(source("co/b", rank, as_of), elements)


def three(*elements: Element, rank: int = BUNDLE, as_of: date | None = None) -> Telling:
    """What the third source states."""
    return Telling(source("co/c", rank, as_of), elements)


def click(before: Telling, says: Sequence[Element] = (), unsays: Sequence[Element] = ()) -> Telling:
    """What the source states after it was amended."""
    return before.after(Amend(before.source.id, tuple(says), tuple(unsays)))


def reading(coder: str, pain: Pain = SLOW) -> Evidences:
    """A coder's reading of the quote."""
    return Evidences(start=WORDS, end=pain, coder=coder, stance="supports")


HISTORIES: Mapping[str, History] = {
    "who defines a thing is believed before who names it": [
        one(WAIT, rank=EXPORT),
        two(PartOf(start=DELAY, end=SLOW), rank=EDITS),
    ],
    "the higher rank is believed": [one(ADA, rank=EDITS), two(BOB, as_of=MAY)],
    "what is said under the node's own id is believed": [
        one(BEA),
        two(ADA, as_of=MAY),
        three(A_IS_B),
    ],
    "the later day is believed": [one(ADA, as_of=MAY), two(BOB)],
    "of equals the later id is believed": [one(ADA), two(BOB)],
    "of one source's statements that under the later id is believed": [
        one(*TWINS),
        two(*ONES),
    ],
    "who names no day speaks for the oldest": [one(ADA, as_of=MAY), two(BOB)],
    "lists are united": [
        one(Pain(name="Slow", aliases=("late", "ex"))),
        two(Pain(name="Slow", aliases=("dump",)), as_of=MAY),
    ],
    "a statement remembers under which id it was made": [one(ADA, BEA, A_IS_B)],
    "what a link names is stated": [one(SaidBy(start=WORDS, end=ANN))],
    "what a source only names is marked": [one(SaidBy(start=WORDS, end=ANN))],
    "a claim's statement carries its key": [one(MOVES)],
    "what is no longer said is taken back": [one(SLOW, LATE), one(SLOW)],
    "what nobody states goes": [one(SLOW, LATE), one(SLOW)],
    "what is no longer said is laid over again": [one(ADA), two(BOB), two(SLOW)],
    "what is said anew is laid over": [one(ADA), two(BOB)],
    "another weight lays all over again": [one(ADA), two(BOB), one(ADA, as_of=MAY)],
    "another weight turns what is the same": [one(A_IS_B), two(A_IS_C), one(A_IS_B, as_of=MAY)],
    "a source that states nothing is forgotten": [one(ADA), one()],
    "parts go with their source": [one(TURN, In(start=TURN, end=INTERVIEW)), one(INTERVIEW)],
    "links of parts go with their source": [
        one(TURN, In(start=TURN, end=INTERVIEW)),
        one(INTERVIEW),
    ],
    "a link is its source's own": [one(reading("JD")), two(reading("JD")), one(WORDS)],
    "a link is told by its key": [one(reading("JD"), reading("MK"))],
    "a link remembers between which ids it was stated": [
        one(SaidBy(start=WORDS, end=ANN)),
        two(A_IS_B),
    ],
    "an id follows the higher rank": [one(A_IS_B, rank=EDITS), two(A_IS_C, as_of=MAY)],
    "an id follows the later day": [one(A_IS_B, as_of=MAY), two(A_IS_C)],
    "of equals an id follows the later source": [one(A_IS_C), two(A_IS_B)],
    "an id follows any day before none": [one(A_IS_B, as_of=MAY), two(A_IS_C)],
    "ids are walked from, and no two fused": [one(A_IS_B), two(A_IS_C), three(ADA, BEA)],
    "in a cycle of equals the later target is the end": [one(A_IS_B, B_IS_A), two(ADA, BEA)],
    "a cycle ends at the target of its highest": [
        one(A_IS_B, as_of=MAY),
        two(B_IS_A, as_of=MARCH),
        three(ADA, BEA),
    ],
    "a chain is walked to its end": [one(A_IS_B), two(B_IS_C), three(ADA)],
    "what an id is said to be is named": [one(A_IS_B)],
    "others' statements follow": [one(ADA), two(A_IS_B)],
    "others' links follow": [one(SaidBy(start=WORDS, end=ANN)), two(A_IS_B)],
    "others' parts stay linked": [one(TURN, SpokenBy(start=TURN, end=ANN)), two(A_IS_B)],
    "a split takes others' statements back": [
        one(A_IS_B),
        three(ADA, BEA),
        two(A_IS_A, rank=EDITS),
    ],
    "a claim's id follows from its ends": [one(MOVES), two(A_IS_C)],
    "claims on what moves follow": [
        one(Evidences(start=WORDS, end=MOVES, coder="JD", stance="supports")),
        two(A_IS_C),
    ],
    "a former id leads to its node": [one(ADA), two(A_IS_B)],
    "a former id of which nobody speaks is forgotten": [one(A_IS_B, ADA), one(ADA)],
    "a claim goes before what it joins": [one(MOVES, ADA), one(ADA)],
    "a shortcut goes with its claim": [one(MOVES, ADA, BEA), one(ADA, BEA)],
    "a shortcut comes with its claim": [one(MOVES)],
    "what becomes one has no shortcut to itself": [one(MOVES), two(A_IS_B)],
    "a value brings its label": [one(COMPETITOR)],
    "what was named for what is unsaid alone goes": [
        one(reading("JD"), SLOW),
        click(one(reading("JD"), SLOW), unsays=[reading("JD")]),
    ],
    "what is named by more than what is unsaid stays": [
        one(reading("JD"), reading("MK")),
        click(one(reading("JD"), reading("MK")), unsays=[reading("JD")]),
    ],
    "a click takes along what its source says of ids that move": [
        one(ADA, SaidBy(start=WORDS, end=ANN)),
        click(one(ADA, SaidBy(start=WORDS, end=ANN)), says=[A_IS_B]),
    ],
    "what an id was said to be before a click is named no longer": [
        one(A_IS_B),
        click(one(A_IS_B), says=[A_IS_C]),
    ],
    "a click leaves its source's weight": [one(ADA), click(one(ADA), says=[SLOW])],
    "a click leaves ids that it does not touch": [
        one(A_IS_B),
        click(one(A_IS_B), says=[B_IS_C]),
    ],
}
"""By the rule that decides it."""
