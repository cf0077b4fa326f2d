"""Accounts: whose voices count for them, and what else is known."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account, Deal, InSegment, Segment, SubsidiaryOf
from graph.ontology.evidence import With
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

ACME, BRAX = Account(name="Acme"), Account(name="Brax")
ADA, BOB = person("Ada"), person("Bob")
OURS = person("Una", side="ours")
SLOW = Pain(name="Slow export")

Known: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def acme(graph: Graph, answer: Ask) -> Known:
    """The row of Acme, where one source states all this."""

    def ask(*stated: Element | list[Element]) -> dict[str, Any]:
        put(graph, ACME, *stated)
        (row,) = answer("committee/accounts", account=ACME.id)
        return row

    return ask


def test_an_account_with_nothing_has_zeros(acme: Known) -> None:
    row = acme()

    assert (row["mentions"], row["people"], row["conversations"], row["deals"]) == (0, 0, 0, [])


def test_a_quote_counts_for_the_account_of_its_conversation(acme: Known) -> None:
    row = acme(talk("1", told(ADA, SLOW), account=ACME), employed(ADA, BRAX))

    assert (row["mentions"], row["people"]) == (1, 1)


def test_else_it_counts_for_whom_the_speaker_worked_on_that_day(acme: Known) -> None:
    row = acme(
        talk("1", told(ADA, SLOW), held_on=MARCH),
        talk("2", told(ADA, SLOW, "later"), held_on=MAY),
        employed(ADA, ACME, until=MARCH),
        employed(ADA, BRAX, since=MAY),
    )

    assert row["mentions"] == 1


def test_a_quote_of_a_conversation_with_another_account_counts_there(acme: Known) -> None:
    row = acme(talk("1", told(ADA, SLOW), account=BRAX), employed(ADA, ACME))

    assert row["mentions"] == 0


def test_people_known_are_those_who_work_there_today(acme: Known) -> None:
    row = acme(employed(ADA, ACME), employed(BOB, ACME, until=MARCH))

    assert row["people_known"] == 1


def test_an_open_deal_stands_before_a_decided_one(acme: Known) -> None:
    lost = Deal(handle="d-1", name="Lost", outcome="lost", closed=MAY)
    still_open = Deal(handle="d-2", name="Open", closed=MARCH)

    row = acme(With(start=lost, end=ACME), With(start=still_open, end=ACME))

    assert [(deal["deal"], deal["name"]) for deal in row["deals"]] == [
        (still_open.id, "Open"),
        (lost.id, "Lost"),
    ]


def test_an_account_names_what_it_belongs_to_and_what_belongs_to_it(acme: Known) -> None:
    child = Account(name="Child")

    row = acme(SubsidiaryOf(start=ACME, end=BRAX), SubsidiaryOf(start=child, end=ACME))

    assert (row["parent"], row["subsidiaries"]) == (
        BRAX.id,
        [{"account": child.id, "name": "Child"}],
    )


def test_only_accounts_of_the_segment_asked_for_are_listed(graph: Graph, answer: Ask) -> None:
    put(graph, BRAX, InSegment(start=ACME, end=Segment(name="Care")))

    assert [row["account"] for row in answer("committee/accounts", segment="Care")] == [ACME.id]


def test_what_we_say_ourselves_counts_for_no_account(acme: Known) -> None:
    row = acme(talk("1", told(OURS, SLOW), told(ADA, SLOW, "days"), account=ACME))

    assert (row["mentions"], row["people"]) == (1, 1)


def test_a_conversation_that_names_no_account_is_held_with_the_speakers_employer(
    acme: Known,
) -> None:
    row = acme(talk("1", told(ADA, SLOW)), employed(ADA, ACME))

    assert (row["mentions"], row["conversations"]) == (1, 1)
