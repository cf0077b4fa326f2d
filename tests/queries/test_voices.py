"""Who spoke of a thing, and who spoke against it."""

import pytest

from graph.ontology.evidence import Evidences, Quote
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB = person("Ada"), person("Bob")


@pytest.fixture
def spoken(graph: Graph) -> Graph:
    """A talk in which one is of two minds about a pain, and another denies it."""
    both = talk(
        "1",
        told(ADA, SLOW),
        told(ADA, SLOW, "not that slow", stance="contradicts"),
        told(BOB, SLOW, "it is quick", stance="contradicts"),
        told(BOB, LATE, "I stay until nine"),
    )
    put(graph, both)
    return graph


@pytest.mark.usefixtures("spoken")
def test_of_each_voice_it_is_counted_how_often_it_speaks_for_and_against(answer: Ask) -> None:
    rows = answer("evidence/voices", of=SLOW.id)

    sides = [(row["name"], row["mentions_for"], row["mentions_against"]) for row in rows]
    assert sides == [("Ada", 1, 1), ("Bob", 0, 1)]


def test_a_quote_that_readers_disagree_on_counts_on_both_sides(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW)))
    (quote,) = (Quote.reference(row["quote"]) for row in answer("evidence/quotes_of"))
    other = Evidences(start=quote, end=SLOW, coder="KM", stance="contradicts")
    put(graph, other, source="co/km")

    (row,) = answer("evidence/voices", of=SLOW.id)

    assert (row["mentions"], row["mentions_for"], row["mentions_against"]) == (1, 1, 1)


@pytest.mark.usefixtures("spoken")
def test_where_no_thing_is_asked_of_nobody_speaks_against_it(answer: Ask) -> None:
    assert [row["mentions_against"] for row in answer("evidence/voices")] == [0, 0]
