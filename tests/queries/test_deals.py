"""Deals, why they ended so, and the steps to their signature."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account, Deal, Holding, Of, Reason, Seat, SignOff, Step
from graph.ontology.evidence import With
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY, source
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

ACME = Account(name="Acme")
SOON, LATER = date(2026, 4, 1), date(2026, 7, 1)
DEAL = Deal(handle="d-1", name="Renewal", closed=SOON)
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
SEAT = Seat(handle=Seat.at(DEAL, "Buyer"), name="Buyer")
STEP = Step(handle=Step.at(DEAL, "Signature"), name="Signature", position=2)
CHECK = Step(handle=Step.at(DEAL, "Check"), name="Check", position=1)
HELD, SIGNS = Holding(person=BOB, seat=SEAT), SignOff(seat=SEAT, step=STEP, power="decide")
SIGNING: list[Element] = [
    Of(start=SEAT, end=DEAL),
    Of(start=STEP, end=DEAL),
    Of(start=CHECK, end=DEAL),
    SIGNS,
]
PRICE = Pain(name="Price")
WHY = Reason(deal=DEAL, concept=PRICE)

Known: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def deal(graph: Graph, answer: Ask) -> Known:
    """The row of the renewal on a day in March, where one source states all this."""

    def ask(*stated: Element | list[Element]) -> dict[str, Any]:
        graph.put(source("co/day", as_of=MARCH), [ACME])
        put(graph, DEAL, *stated)
        (row,) = answer("committee/deals", deal=DEAL.id)
        return row

    return ask


def test_a_deal_of_which_nobody_spoke_has_zeros(deal: Known) -> None:
    row = deal()

    assert (row["mentions"], row["people"], row["seats"], row["reasons"]) == (0, 0, 0, [])


def test_the_days_until_it_closes_are_counted_from_today(deal: Known) -> None:
    assert deal()["days"] == (SOON - MARCH).days


def test_its_quotes_are_those_of_its_conversations(deal: Known) -> None:
    row = deal(talk("1", told(ADA, PRICE), deal=DEAL), talk("2", told(BOB, PRICE)))

    assert (row["conversations"], row["mentions"], row["people"]) == (1, 1, 1)


def test_a_reason_has_those_who_say_so_and_those_who_deny_it(deal: Known) -> None:
    denied = told(CY, WHY, "no", stance="contradicts")

    row = deal(talk("1", told(ADA, WHY), told(BOB, WHY, "too dear"), denied))

    assert [(r["concept"], r["people_for"], r["people_against"]) for r in row["reasons"]] == [
        (PRICE.id, 2, 1)
    ]


def test_a_seat_is_unfilled_until_somebody_is_known_to_hold_it(deal: Known) -> None:
    before = deal(SIGNING)["unfilled"]

    after = deal(SIGNING, HELD)["unfilled"]

    assert (before, after) == (1, 0)


def test_a_seat_is_unfilled_where_more_people_deny_who_holds_it(deal: Known) -> None:
    row = deal(SIGNING, talk("1", told(ADA, HELD, stance="contradicts")))

    assert (row["seats"], row["unfilled"]) == (1, 1)


def test_open_deals_come_first_the_next_to_close_on_top(graph: Graph, answer: Ask) -> None:
    graph.put(source("co/day", as_of=MARCH), [ACME])
    late = Deal(handle="d-2", name="Late", closed=LATER)
    overdue = Deal(handle="d-3", name="Overdue", closed=date(2026, 2, 1))
    won = Deal(handle="d-4", name="Won", closed=MAY, outcome="won")
    put(graph, won, overdue, late, DEAL)

    assert [row["name"] for row in answer("committee/deals")] == [
        "Renewal",
        "Late",
        "Overdue",
        "Won",
    ]


def test_only_deals_with_the_account_asked_for_are_listed(graph: Graph, answer: Ask) -> None:
    put(graph, Deal(handle="d-2"), With(start=DEAL, end=ACME))

    assert [row["deal"] for row in answer("committee/deals", account="Acme")] == [DEAL.id]


def test_steps_stand_in_their_order_with_who_has_a_say(graph: Graph, answer: Ask) -> None:
    put(graph, SIGNING, HELD)

    rows = answer("committee/steps")

    assert [(row["name"], row["unfilled"]) for row in rows] == [("Check", 0), ("Signature", 0)]
    assert [(seat["power"], seat["holders"]) for seat in rows[1]["seats"]] == [
        ("decide", [{"person": BOB.id, "name": "Bob"}])
    ]


def test_of_a_say_it_is_told_whether_a_table_of_record_states_it(graph: Graph, answer: Ask) -> None:
    agrees = SignOff(seat=SEAT, step=STEP, power="agree")
    put(graph, SIGNING, source="co/steps.csv")
    put(graph, HELD, talk("1", told(ADA, agrees)))

    [_, signature] = answer("committee/steps")

    said = [(seat["power"], seat["recorded"], seat["spoken"]) for seat in signature["seats"]]
    assert said == [("agree", False, True), ("decide", True, False)]


def test_the_row_that_states_a_say_is_named(graph: Graph, answer: Ask) -> None:
    put(graph, SIGNING, HELD, source="co/steps.csv")

    [_, signature] = answer("committee/steps")
    assert [(each["path"], each["row"]) for each in signature["records"]] == [("co/steps.csv", 5)]


def test_a_sign_off_that_more_people_deny_gives_no_say(graph: Graph, answer: Ask) -> None:
    put(graph, SIGNING, HELD, talk("1", told(ADA, SIGNS, stance="contradicts")))

    assert answer("committee/steps")[1]["seats"] == []


def test_the_words_of_a_step_are_those_on_its_say_and_on_who_has_it(
    graph: Graph, answer: Ask
) -> None:
    put(graph, SIGNING, talk("1", told(ADA, SIGNS), told(CY, HELD, "Bob does")))

    row = answer("committee/steps")[1]

    assert (row["people"], len(row["quotes"])) == (2, 2)


def test_what_we_say_ourselves_is_no_voice_of_the_deal(deal: Known) -> None:
    row = deal(talk("1", told(person("Una", side="ours"), PRICE), told(ADA, PRICE), deal=DEAL))

    assert (row["mentions"], row["people"]) == (1, 1)
