"""What quotes can be about: whose voices it has, over time, and what it goes with."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from graph.model import Concept, Element, Same
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Account, Deal, Holding, Of, Role, Seat
from graph.ontology.evidence import Evidences, For, Quote
from graph.ontology.needs import InTheme, Pain, PartOf, Theme
from graph.ontology.product import Feature, Fit
from graph.queries import load
from graph.store import Graph
from tests.factories import MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW, LATE = Pain(name="Slow export", definition="It takes days."), Pain(name="Late nights")
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
OURS = person("Olga", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
DENIES = {"stance": "contradicts"}

Row: TypeAlias = dict[str, Any]
Known: TypeAlias = Callable[..., Row]


@pytest.fixture
def slow(graph: Graph, answer: Ask) -> Known:
    """What the codebook says of the slow export, where one source states all this."""

    def ask(*stated: Element | list[Element]) -> Row:
        put(graph, SLOW, *stated)
        (row,) = answer("evidence/codebook", concept=SLOW.id)
        return row

    return ask


def both(spoken: list[Element]) -> list[Element]:
    """The same talk, whose quotes speak of late nights, too."""
    quotes = {each.id: each for each in spoken if isinstance(each, Quote)}
    read = [
        Evidences(start=quote, end=LATE, coder="JD", stance="supports") for quote in quotes.values()
    ]
    return [*spoken, *read]


def test_what_nobody_spoke_of_is_in_the_codebook_with_zeros(slow: Known) -> None:
    row = slow()

    assert (row["label"], row["definition"]) == ("Pain", "It takes days.")
    assert (row["mentions"], row["people"], row["first_said_on"]) == (0, 0, None)


def test_every_kind_of_thing_may_be_asked_for() -> None:
    kinds = {node.__name__ for node in ONTOLOGY.nodes if issubclass(node, Concept)}

    assert set(load("evidence/codebook").params["label"].choices or ()) == kinds


def test_who_speaks_for_it_is_told_from_who_speaks_against_it(slow: Known) -> None:
    row = slow(talk("1", told(ADA, SLOW), told(BOB, SLOW, "no", **DENIES), account=ACME))

    assert (row["people"], row["people_for"], row["people_against"]) == (2, 1, 1)
    assert (len(row["quotes_for"]), len(row["quotes_against"])) == (1, 1)


def test_words_of_our_own_people_do_not_count_in_the_codebook(slow: Known) -> None:
    row = slow(talk("1", told(OURS, SLOW)))

    assert (row["mentions"], row["people"]) == (0, 0)


def test_a_thing_names_what_it_is_a_part_of_and_its_parts(graph: Graph, answer: Ask) -> None:
    theme = Theme(name="Time")
    put(graph, PartOf(start=LATE, end=SLOW), InTheme(start=SLOW, end=theme))

    (row,) = answer("evidence/codebook", concept=SLOW.id)

    assert row["part_of"] == [{"concept": theme.id, "name": "Time"}]
    assert row["parts"] == [{"concept": LATE.id, "name": "Late nights"}]


def test_two_things_that_became_one_have_the_voices_of_both(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(BOB, LATE, "late")))
    put(graph, [Same(former=LATE.id, target=SLOW.id)], source="edits/jd")

    (row,) = answer("evidence/codebook", label="Pain")

    assert (row["concept"], row["mentions"], row["people"]) == (SLOW.id, 2, 2)


def test_voices_are_counted_by_the_quarter_of_their_day(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), told(BOB, SLOW, "no", **DENIES), account=ACME),
        talk("2", told(CY, SLOW), held_on=MAY),
        talk("3", told(CY, SLOW), held_on=None),
        employed(CY, BRAX),
    )

    rows = answer("evidence/trend", of=SLOW.id)

    assert [
        (row["quarter"], row["mentions"], row["supports"], row["contradicts"], row["accounts"])
        for row in rows
    ] == [(date(2026, 1, 1), 2, 1, 1, 1), (date(2026, 4, 1), 1, 1, 0, 1)]


@pytest.mark.parametrize(("of", "mentions"), [(SLOW.id, []), (OURS.id, [1]), (ACME.id, [])])
def test_our_own_words_count_over_time_only_where_one_of_us_is_asked_for(
    graph: Graph, answer: Ask, of: str, mentions: list[int]
) -> None:
    put(graph, talk("1", told(OURS, SLOW), account=ACME))

    assert [row["mentions"] for row in answer("evidence/trend", of=of)] == mentions


def test_an_account_has_the_voices_that_count_for_it(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), account=ACME),
        talk("2", told(BOB, SLOW)),
        talk("3", told(BOB, SLOW), account=BRAX),
        employed(BOB, ACME),
    )

    (row,) = answer("evidence/trend", of=ACME.id)

    assert (row["mentions"], row["people"], row["accounts"]) == (2, 2, 1)


def test_one_quote_of_two_things_joins_them(graph: Graph, answer: Ask) -> None:
    put(graph, both(talk("1", told(ADA, SLOW), told(OURS, SLOW, "ours"), account=ACME)))

    (row,) = answer("evidence/together", of=SLOW.id)

    assert (row["thing"], row["how"]) == (LATE.id, "same words")
    assert (row["mentions"], row["people"], row["accounts"]) == (1, 1, 1)


def test_a_claim_joins_its_ends_even_where_nobody_spoke_of_it(graph: Graph, answer: Ask) -> None:
    export = Feature(name="Export")
    put(graph, Fit(feature=export, need=SLOW))

    rows = answer("evidence/together", of=SLOW.id)

    assert [(row["thing"], row["label"], row["how"], row["mentions"]) for row in rows] == [
        (export.id, "Feature", "fit", 0)
    ]


def test_a_role_goes_with_who_fills_a_seat_that_is_meant_for_it(graph: Graph, answer: Ask) -> None:
    deal = Deal(handle="d-1")
    seat, champion = Seat(handle=Seat.at(deal, "Champion"), name="Champion"), Role(name="Champion")
    held = Holding(person=ADA, seat=seat)
    put(graph, Of(start=seat, end=deal), For(start=seat, end=champion), talk("1", told(BOB, held)))

    (row,) = answer("evidence/together", of=champion.id)

    assert (row["thing"], row["how"], row["people"]) == (ADA.id, "holding", 1)
