"""How much somebody is for us, and when that changed."""

from datetime import date

from graph.model import Element
from graph.ontology.committee import At, Deal, Event, Support
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

DEAL = Deal(handle="d-1", name="Renewal")
ADA = person("Ada")
FOR_US = Support(person=ADA, deal=DEAL)
MARCH, MAY, JUNE = date(2026, 3, 12), date(2026, 5, 21), date(2026, 6, 25)
FAILED = Event(handle="pilot", name="Failed pilot", happened_on=MAY)


def said(day: date, level: float, name: str) -> list[Element]:
    """A conversation in which Bob says how much Ada is for us."""
    spoken = told(person("Bob"), FOR_US, value_low=level)
    return talk(name, spoken, held_on=day, deal=DEAL)


def test_each_quote_says_how_much_somebody_is_for_us_in_the_order_of_the_days(
    graph: Graph, answer: Ask
) -> None:
    put(graph, said(JUNE, -1, "late"), said(MARCH, 2, "early"))

    rows = answer("committee/support")

    assert [(row["said_on"], row["level"], row["change"]) for row in rows] == [
        (MARCH, 2, None),
        (JUNE, -1, -3),
    ]


def test_beside_a_turn_stands_what_happened_before_it(graph: Graph, answer: Ask) -> None:
    put(graph, said(MARCH, 2, "early"), said(JUNE, -1, "late"), At(start=FAILED, end=DEAL), FAILED)

    rows = answer("committee/support")

    assert [(row["event"], row["event_on"]) for row in rows] == [
        (None, None),
        ("Failed pilot", MAY),
    ]


def test_where_nothing_changed_no_event_is_named(graph: Graph, answer: Ask) -> None:
    put(graph, said(MARCH, 2, "early"), said(JUNE, 2, "late"), At(start=FAILED, end=DEAL), FAILED)

    assert [row["event"] for row in answer("committee/support")] == [None, None]


def test_only_the_person_asked_for_is_answered(graph: Graph, answer: Ask) -> None:
    put(graph, said(MARCH, 2, "early"), person("Zoe"))

    assert answer("committee/support", person="Zoe") == []
