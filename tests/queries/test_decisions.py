"""What decisions rest on: which words count for them, and which against."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account, Influence
from graph.ontology.decisions import Changes, Decision, Insight, RestsOn
from graph.ontology.evidence import Interview, Quote, TakenFrom, Unplaced
from graph.ontology.needs import Pain
from graph.ontology.product import Feature
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

BUILD, SEEN = Decision(name="Build it"), Insight(name="Exports are slow")
SLOW = Pain(name="Slow export")
ADA, BOB = person("Ada"), person("Bob")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
MOVES = Influence(influencer=ADA, influenced=BOB, kind="informal")
FOR, AGAINST = "for", "against"
DENIES = {"stance": "contradicts"}

Resting: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def resting(graph: Graph, answer: Ask) -> Resting:
    """The row of the decision, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> dict[str, Any]:
        put(graph, BUILD, *stated)
        (row,) = answer("decisions/resting_on", decision=BUILD.id, **chosen)
        return row

    return ask


def rests(talks: list[Element], on: Decision | Insight = BUILD) -> list[Element]:
    """The decision or insight rests on every quote of these."""
    quotes = [each for each in talks if isinstance(each, Quote)]
    return [*talks, *(RestsOn(start=on, end=quote, stance=FOR) for quote in quotes)]


def counts(row: dict[str, Any]) -> tuple[int, int]:
    """How many quotes speak for it and against it."""
    return row["mentions"], row["mentions_against"]


def test_a_decision_rests_on_its_own_quotes(resting: Resting) -> None:
    row = resting(rests(talk("1", told(ADA, SLOW), told(ADA, SLOW, "days"))))

    assert (row["mentions"], row["people"]) == (2, 1)


def test_a_decision_rests_on_the_quotes_of_its_insights(resting: Resting) -> None:
    insight = RestsOn(start=BUILD, end=SEEN, stance=FOR)

    assert counts(resting(insight, rests(talk("1", told(ADA, SLOW)), on=SEEN))) == (1, 0)


def test_the_quotes_of_an_insight_against_it_speak_against_it(resting: Resting) -> None:
    insight = RestsOn(start=BUILD, end=SEEN, stance=AGAINST)

    assert counts(resting(insight, rests(talk("1", told(ADA, SLOW)), on=SEEN))) == (0, 1)


def test_a_decision_rests_on_the_evidence_of_its_claims(resting: Resting) -> None:
    claim = RestsOn(start=BUILD, end=MOVES, stance=FOR)

    row = resting(claim, talk("1", told(ADA, MOVES), told(BOB, MOVES, "no", **DENIES)))

    assert counts(row) == (1, 1)


def test_evidence_against_a_claim_that_speaks_against_it_speaks_for_it(resting: Resting) -> None:
    claim = RestsOn(start=BUILD, end=MOVES, stance=AGAINST)

    assert counts(resting(claim, talk("1", told(BOB, MOVES, **DENIES)))) == (1, 0)


def test_what_nobody_said_is_counted_apart(resting: Resting) -> None:
    nowhere = Unplaced(handle="u", stated="never said")
    place = Interview(handle="1", title="1")

    row = resting(
        TakenFrom(start=nowhere, end=place), RestsOn(start=BUILD, end=nowhere, stance=FOR)
    )

    assert (row["mentions"], row["unplaced"]) == (0, 1)


def test_a_decision_that_only_one_account_speaks_for_rests_on_it(resting: Resting) -> None:
    row = resting(rests(talk("1", told(ADA, SLOW), told(BOB, SLOW, "days"), account=ACME)))

    assert row["rests_on_name"] == "Acme"


def test_a_decision_of_two_accounts_rests_on_neither(resting: Resting) -> None:
    there = rests(talk("1", told(ADA, SLOW), account=ACME))

    row = resting(there, rests(talk("2", told(BOB, SLOW), account=BRAX)))

    assert (row["accounts"], row["rests_on"]) == (2, None)


def test_words_of_nobody_s_account_hold_a_decision_too(resting: Resting) -> None:
    there = rests(talk("1", told(ADA, SLOW), account=ACME))

    row = resting(there, rests(talk("2", told(BOB, SLOW))))

    assert (row["accounts"], row["rests_on"]) == (1, None)


def test_the_words_of_one_account_are_left_out_on_request(resting: Resting) -> None:
    there = rests(talk("1", told(ADA, SLOW), account=ACME))

    row = resting(there, rests(talk("2", told(BOB, SLOW), account=BRAX)), without=ACME.id)

    assert (row["mentions"], row["rests_on"]) == (1, BRAX.id)


def test_a_decision_names_what_it_changes(resting: Resting) -> None:
    assert resting(Changes(start=BUILD, end=Feature(name="CSV")))["changes"] == ["CSV"]
