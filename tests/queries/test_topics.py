"""What somebody, or an account, speaks of."""

import pytest

from graph.ontology.committee import Account, Deal
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB, OURS = person("Ada"), person("Bob"), person("Olga", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
DEAL = Deal(handle="d-1", name="Renewal")


@pytest.mark.parametrize(
    ("asked", "topics"),
    [
        ({"person": "Ada"}, [SLOW.id]),
        ({"account": "Acme"}, [LATE.id, SLOW.id]),
        ({"account": "Brax"}, [LATE.id]),
        ({"deal": DEAL.id}, [LATE.id, SLOW.id]),
        ({"interview": "interview:2"}, [LATE.id]),
        ({"account": "Acme", "person": "Bob"}, [LATE.id]),
        ({"person": "Ada", "interview": "interview:2"}, []),
    ],
    ids=str,
)
def test_topics_are_those_of_the_words_asked_for(
    graph: Graph, answer: Ask, asked: dict[str, str], topics: list[str]
) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), told(BOB, LATE, "late"), account=ACME, deal=DEAL),
        talk("2", told(BOB, LATE, "late again")),
        employed(BOB, BRAX),
        employed(ADA, BRAX),
    )

    assert sorted(row["concept"] for row in answer("evidence/topics", **asked)) == topics


def test_what_is_spoken_of_in_most_quotes_comes_first(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(ADA, LATE, "late"), told(BOB, LATE, "later")))

    rows = answer("evidence/topics")

    assert [(row["name"], row["mentions"], row["people"]) for row in rows] == [
        ("Late nights", 2, 2),
        ("Slow export", 1, 1),
    ]


def test_who_speaks_against_it_is_told_from_who_speaks_for_it(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(BOB, SLOW, "no", stance="contradicts")))

    (row,) = answer("evidence/topics")

    assert (row["people"], row["people_for"], row["people_against"]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("asked", "topics"), [({"account": "Acme"}, []), ({"person": "Olga"}, [SLOW.id])]
)
def test_our_own_words_are_topics_only_where_one_of_us_is_asked_for(
    graph: Graph, answer: Ask, asked: dict[str, str], topics: list[str]
) -> None:
    put(graph, talk("1", told(OURS, SLOW), account=ACME))

    assert [row["concept"] for row in answer("evidence/topics", **asked)] == topics
