"""Conversations line by line, who spoke how much in them, and which there are."""

from datetime import date

import pytest

from graph.model import Element
from graph.ontology.committee import Person
from graph.ontology.evidence import In, Interview, SpokenBy, Utterance
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

ADA, BOB = person("Ada", title="Controller", side="theirs"), person("Bob", side="ours")
SLOW = Pain(name="Slow export")
PLACE = Interview(handle="1", title="First", held_on=MARCH)


def turn(position: int, text: str, by: Person | None = None, **stated: object) -> list[Element]:
    """One turn of the first conversation."""
    said = Utterance.model_validate(
        {
            "handle": Utterance.at(PLACE, position),
            "position": position,
            "text": text,
            "offset": 100 * position,
            **stated,
        }
    )
    spoken = [SpokenBy(start=said, end=by)] if by else []
    return [In(start=said, end=PLACE), *spoken]


def test_turns_stand_in_their_order_with_who_spoke(graph: Graph, answer: Ask) -> None:
    put(graph, turn(10, "ten", ADA), turn(2, "two", speaker="Unknown"))

    rows = answer("evidence/transcript", interview=PLACE.id)

    assert [(row["position"], row["speaker"], row["name"], row["side"]) for row in rows] == [
        (2, "Unknown", None, None),
        (10, None, "Ada", "theirs"),
    ]


def test_a_turn_says_where_it_stands_in_the_text_and_in_the_recording(
    graph: Graph, answer: Ask
) -> None:
    put(graph, turn(1, "one", ADA, start=12.5, line=7))

    (row,) = answer("evidence/transcript", interview=PLACE.id)

    assert (row["offset"], row["begins"], row["line"]) == (100, 12.5, 7)


def test_the_turns_of_the_latest_conversation_stand_for_none_named(
    graph: Graph, answer: Ask
) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW, "early")),
        talk("2", told(ADA, SLOW, "late"), held_on=MAY),
        talk("3", told(ADA, SLOW, "some day"), held_on=None),
    )

    assert [row["text"] for row in answer("evidence/transcript")] == ["late"]


def test_shares_are_those_of_all_words(graph: Graph, answer: Ask) -> None:
    put(graph, turn(0, "one two three", ADA), turn(1, "four", BOB), turn(2, "five-six don't", ADA))

    rows = answer("evidence/talk_shares", interview=PLACE.id)

    assert [
        (row["name"], row["words"], row["share"], row["turns"], row["longest"]) for row in rows
    ] == [("Ada", 5, 5 / 6, 2, 3), ("Bob", 1, 1 / 6, 1, 1)]


def test_headlines_are_nobodys_words(graph: Graph, answer: Ask) -> None:
    put(graph, turn(0, "what do you need?", heading=True), turn(1, "time", ADA))

    assert [row["share"] for row in answer("evidence/talk_shares", interview=PLACE.id)] == [1.0]


def test_who_is_known_by_a_label_alone_has_a_share_too(graph: Graph, answer: Ask) -> None:
    put(graph, turn(0, "one", speaker="S1"), turn(1, "two three", speaker="S2"))

    rows = answer("evidence/talk_shares", interview=PLACE.id)

    assert [(row["speaker"], row["person"], row["words"]) for row in rows] == [
        ("S2", None, 2),
        ("S1", None, 1),
    ]


def test_a_conversation_without_words_has_no_shares(graph: Graph, answer: Ask) -> None:
    put(graph, turn(0, "…", ADA))

    assert answer("evidence/talk_shares", interview=PLACE.id) == []


def test_a_conversation_names_who_spoke_in_it_with_their_side(graph: Graph, answer: Ask) -> None:
    put(graph, turn(0, "one", ADA), turn(1, "two", BOB), turn(2, "three", ADA))

    (row,) = answer("evidence/interviews", interview=PLACE.id)

    assert row["participants"] == [
        {"person": BOB.id, "name": "Bob", "side": "ours"},
        {"person": ADA.id, "name": "Ada", "side": "theirs"},
    ]


@pytest.mark.parametrize(
    ("since", "titles"),
    [
        (MARCH, ["late", "early"]),
        (date(2026, 3, 5), ["late"]),
        (None, ["late", "early", "some day"]),
    ],
)
def test_conversations_since_a_day_are_those_held_on_it_or_later(
    graph: Graph, answer: Ask, since: date | None, titles: list[str]
) -> None:
    held = {"early": MARCH, "late": MAY, "some day": None}
    put(graph, *(talk(title, held_on=day) for title, day in held.items()))

    assert [row["title"] for row in answer("evidence/interviews", since=since)] == titles
