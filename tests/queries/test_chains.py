"""Ways to the signature and seats nobody fills, as the store answers."""

from collections.abc import Callable
from typing import Literal, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import (
    Account,
    Deal,
    Holding,
    Influence,
    Of,
    Reporting,
    Seat,
    SignOff,
    Step,
)
from graph.ontology.evidence import With
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

ACME = Account(name="Acme")
DEAL = Deal(handle="d-1", name="Renewal", closed=MAY)
OTHER = Deal(handle="d-2", name="Expansion", closed=MAY)
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
SEAT = Seat(handle=Seat.at(DEAL, "Buyer"), name="Buyer")
STEP = Step(handle=Step.at(DEAL, "Signature"), name="Signature", position=1)
HELD = Holding(person=BOB, seat=SEAT)
SEATED: list[Element] = [With(start=DEAL, end=ACME), Of(start=SEAT, end=DEAL)]
SIGNING: list[Element] = [
    *SEATED,
    HELD,
    Of(start=STEP, end=DEAL),
    SignOff(seat=SEAT, step=STEP, power="decide"),
    *(employed(who, ACME) for who in (ADA, BOB, CY)),
]
DENIES = {"stance": "contradicts"}

Kind: TypeAlias = Literal["informal", "veto", "conflict"]
Chains: TypeAlias = Callable[..., list[list[str]]]


def moves(kind: Kind = "informal", deal: Deal | None = None) -> Influence:
    """Ada moves Bob, who signs."""
    return Influence(influencer=ADA, influenced=BOB, kind=kind, deal=deal)


@pytest.fixture
def chains(graph: Graph, answer: Ask) -> Chains:
    """The names on each chain to the signature of the renewal, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> list[list[str]]:
        put(graph, *SIGNING, *stated)
        return [row["names"] for row in answer("committee/chains", deal=DEAL.id, **chosen)]

    return ask


@pytest.mark.parametrize("kind", ["informal", "veto"])
@pytest.mark.parametrize("deal", [None, DEAL], ids=["of every deal", "of this deal"])
def test_a_chain_leads_along_what_somebody_said(
    chains: Chains, kind: Kind, deal: Deal | None
) -> None:
    assert chains(talk("1", told(CY, moves(kind, deal)))) == [["Ada", "Bob"]]


def test_a_chain_leads_up_the_reporting_line(chains: Chains) -> None:
    reports = Reporting(person=ADA, manager=BOB)

    assert chains(talk("1", told(CY, reports))) == [["Ada", "Bob"]]


def test_a_line_of_another_deal_is_left_out(chains: Chains) -> None:
    assert chains(talk("1", told(CY, moves(deal=OTHER))), With(start=OTHER, end=ACME)) == []


def test_a_line_of_conflict_is_never_walked(chains: Chains) -> None:
    assert chains(talk("1", told(CY, moves("conflict"))), walked="also assumed") == []


def test_a_line_that_is_mostly_denied_is_never_walked(chains: Chains) -> None:
    denied = talk("1", told(CY, moves()), told(BOB, moves(), "nobody moves me", **DENIES))

    assert chains(denied, walked="also assumed") == []


@pytest.mark.parametrize(
    ("walked", "found"), [("evidenced", []), ("also assumed", [["Ada", "Bob"]])]
)
def test_a_line_that_is_assumed_is_walked_only_on_request(
    chains: Chains, walked: str, found: list[list[str]]
) -> None:
    assert chains(moves(), walked=walked) == found


def test_a_line_of_a_table_of_record_is_walked(graph: Graph, answer: Ask) -> None:
    put(graph, *SIGNING, Reporting(person=ADA, manager=BOB), source="co/people.csv")

    assert [row["names"] for row in answer("committee/chains")] == [["Ada", "Bob"]]


def test_a_chain_begins_with_the_person_who_is_chosen(chains: Chains) -> None:
    also = Influence(influencer=CY, influenced=BOB, kind="informal")

    said = talk("1", told(BOB, moves()), told(BOB, also, "and Cy"))

    assert chains(said, start=CY.id) == [["Cy", "Bob"]]


def test_a_seat_that_nobody_holds_is_unfilled(graph: Graph, answer: Ask) -> None:
    put(graph, *SEATED)

    assert [row["name"] for row in answer("committee/unfilled_seats")] == ["Buyer"]


def test_a_seat_that_somebody_holds_is_filled(graph: Graph, answer: Ask) -> None:
    put(graph, *SEATED, HELD)

    assert answer("committee/unfilled_seats") == []


def test_a_seat_is_unfilled_where_more_people_deny_than_say_that_it_is_held(
    graph: Graph, answer: Ask
) -> None:
    put(graph, *SEATED, HELD, talk("1", told(CY, HELD, **DENIES)))

    assert [row["name"] for row in answer("committee/unfilled_seats")] == ["Buyer"]


def test_a_seat_is_filled_where_as_many_people_say_so_as_deny_it(graph: Graph, answer: Ask) -> None:
    put(graph, *SEATED, HELD, talk("1", told(CY, HELD), told(BOB, HELD, "not me", **DENIES)))

    assert answer("committee/unfilled_seats") == []


def test_seats_of_open_deals_come_first(graph: Graph, answer: Ask) -> None:
    lost = Deal(handle="d-0", name="Lost", closed=MARCH, outcome="lost")
    empty = Seat(handle=Seat.at(lost, "Buyer"), name="Buyer")
    put(graph, *SEATED, Of(start=empty, end=lost))

    assert [row["deal_name"] for row in answer("committee/unfilled_seats")] == ["Renewal", "Lost"]
