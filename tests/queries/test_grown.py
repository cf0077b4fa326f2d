"""Needs whose voices grew since a day."""

from datetime import date

from graph.ontology.committee import Account
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY, source
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
OURS = person("Olga", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
APRIL = date(2026, 4, 1)


def test_an_account_is_new_where_nobody_of_it_voiced_the_need_before(
    graph: Graph, answer: Ask
) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), account=ACME, held_on=MARCH),
        talk("2", told(BOB, SLOW), account=ACME, held_on=MAY),
        talk("3", told(CY, SLOW), held_on=MAY),
        employed(CY, BRAX),
    )

    (row,) = answer("needs/grown", since=APRIL)

    assert (row["accounts_before"], row["accounts_new"]) == (1, 1)
    assert (row["people_new"], row["mentions_new"]) == (2, 2)


def test_the_day_itself_is_new(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), held_on=APRIL))

    assert [row["mentions_new"] for row in answer("needs/grown", since=APRIL)] == [1]


def test_a_need_that_nobody_voiced_since_has_not_grown(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), held_on=MARCH))

    assert answer("needs/grown", since=APRIL) == []


def test_words_of_an_unknown_day_are_not_new(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), held_on=None))

    assert answer("needs/grown", since=APRIL) == []


def test_denials_and_our_own_words_let_no_need_grow(graph: Graph, answer: Ask) -> None:
    denied = told(ADA, SLOW, stance="contradicts")
    put(graph, talk("1", denied, told(OURS, SLOW, "ours"), held_on=MAY))

    assert answer("needs/grown", since=APRIL) == []


def test_without_a_day_the_last_ninety_days_are_new(graph: Graph, answer: Ask) -> None:
    graph.put(source("co/day", as_of=date(2026, 6, 3)), [ACME])
    put(
        graph,
        talk("1", told(ADA, SLOW), held_on=date(2026, 3, 5)),
        talk("2", told(ADA, LATE), held_on=MARCH),
    )

    assert [row["need"] for row in answer("needs/grown")] == [SLOW.id]


def test_what_new_accounts_voiced_comes_before_what_more_people_did(
    graph: Graph, answer: Ask
) -> None:
    put(
        graph,
        talk("1", told(ADA, LATE), account=ACME, held_on=MARCH),
        talk("2", told(BOB, LATE), told(CY, LATE, "late"), account=ACME, held_on=MAY),
        talk("3", told(ADA, SLOW), account=BRAX, held_on=MAY),
    )

    assert [row["need"] for row in answer("needs/grown", since=APRIL)] == [SLOW.id, LATE.id]
