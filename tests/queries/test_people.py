"""Whom we know: what they said, what others say of them, where they work and sit."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from graph.model import Element, Same
from graph.ontology.committee import Account, Deal, Holding, Of, Reporting, Seat
from graph.ontology.evidence import About, In, Interview, Quote, SpokenBy, Utterance
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

ACME, BRAX = Account(name="Acme"), Account(name="Brax")
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
DEAL = Deal(handle="d-1", name="Renewal")
SEAT = Seat(handle=Seat.at(DEAL, "Buyer"), name="Buyer")
HELD = Holding(person=ADA, seat=SEAT)
SLOW = Pain(name="Slow export")

Known: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def ada(graph: Graph, answer: Ask) -> Known:
    """Ada's row, where one source states all this."""

    def ask(*stated: Element | list[Element]) -> dict[str, Any]:
        put(graph, ADA, *stated)
        (row,) = answer("committee/people", person=ADA.id)
        return row

    return ask


def of_ada(spoken: list[Element]) -> list[Element]:
    """The same talk, all of whose quotes speak of Ada."""
    quotes = {each.id: each for each in spoken if isinstance(each, Quote)}
    return [*spoken, *(About(start=quote, end=ADA) for quote in quotes.values())]


def test_who_never_spoke_and_is_never_spoken_of_is_listed_with_zeros(ada: Known) -> None:
    row = ada()

    assert (row["mentions"], row["mentions_about"], row["jobs"], row["seats"]) == (0, 0, [], [])


def test_their_own_words_are_not_those_of_others(ada: Known) -> None:
    row = ada(talk("1", told(ADA, SLOW), told(ADA, SLOW, "days")))

    assert (row["mentions"], row["mentions_about"]) == (2, 0)


def test_words_of_somebody_else_that_name_the_person_speak_of_them(ada: Known) -> None:
    row = ada(of_ada(talk("1", told(BOB, SLOW), told(CY, SLOW, "days"))))

    assert (row["mentions"], row["mentions_about"], row["people_about"]) == (0, 2, 2)


def test_who_speaks_of_themselves_is_not_others(ada: Known) -> None:
    row = ada(of_ada(talk("1", told(ADA, SLOW))))

    assert row["mentions_about"] == 0


def test_words_for_a_line_or_a_seat_speak_of_who_stands_in_it(ada: Known) -> None:
    reports = Reporting(person=ADA, manager=BOB)

    row = ada(talk("1", told(CY, reports), told(CY, HELD, "she buys")))

    assert (row["mentions_about"], row["people_about"]) == (2, 1)


def test_the_latest_job_comes_first(ada: Known) -> None:
    row = ada(employed(ADA, ACME, until=MARCH), employed(ADA, BRAX, since=MAY))

    assert [(job["name"], job["until"]) for job in row["jobs"]] == [("Brax", None), ("Acme", MARCH)]
    assert row["account"] == BRAX.id


def test_a_seat_says_of_which_deal_it_is(ada: Known) -> None:
    row = ada(Of(start=SEAT, end=DEAL), HELD)

    assert [(seat["deal"], seat["seat"]) for seat in row["seats"]] == [(DEAL.id, "Buyer")]


def test_a_seat_that_more_people_deny_is_not_held(ada: Known) -> None:
    row = ada(Of(start=SEAT, end=DEAL), talk("1", told(BOB, HELD, stance="contradicts")))

    assert row["seats"] == []


def test_the_first_and_the_last_day_are_those_of_the_conversations(ada: Known) -> None:
    row = ada(
        talk("1", told(ADA, SLOW), held_on=MAY),
        talk("2", told(ADA, SLOW), held_on=MARCH),
        talk("3", told(ADA, SLOW), held_on=None),
    )

    assert (row["first_said_on"], row["last_said_on"]) == (MARCH, MAY)


def test_people_of_an_account_are_those_who_work_or_worked_there(graph: Graph, answer: Ask) -> None:
    left = employed(ADA, ACME, until=date(2020, 1, 1))
    put(graph, left, employed(BOB, ACME), employed(CY, BRAX))

    rows = answer("committee/people", account="Acme")

    assert [row["person"] for row in rows] == [ADA.id, BOB.id]


def test_two_who_became_one_are_one_row_with_the_words_of_both(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(BOB, SLOW, "days")))
    put(graph, [Same(former=BOB.id, target=ADA.id)], source="edits/jd")

    (row,) = answer("committee/people")

    assert (row["person"], row["mentions"], len(row["quotes"])) == (ADA.id, 2, 2)


def test_who_spoke_without_being_quoted_did_speak(ada: Known) -> None:
    place = Interview(handle="1", title="1")
    turn = Utterance(handle=Utterance.at(place, 0), position=0, text="Good morning.", offset=0)

    row = ada(place, In(start=turn, end=place), SpokenBy(start=turn, end=ADA))

    assert (row["spoke"], row["mentions"]) == (True, 0)


def test_who_is_only_spoken_of_did_not_speak(ada: Known) -> None:
    assert ada(of_ada(talk("1", told(BOB, SLOW))))["spoke"] is False
