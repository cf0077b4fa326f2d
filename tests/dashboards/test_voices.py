"""The dots of what somebody speaks of, over time."""

from datetime import date
from typing import Any

from dashboards.voices import dots, named_topics

MARCH, JUNE = date(2026, 3, 4), date(2026, 6, 5)


def quote(name: str, said_on: date | None, *things: str, stance: str = "supports") -> Any:
    """A row of `evidence/quotes_of`, as far as the dots need it."""
    links = [{"thing": thing, "stance": stance} for thing in things]
    return {"quote": name, "text": name, "said_on": said_on, "links": links}


def topic(concept: str, name: str, label: str = "Pain") -> dict[str, str]:
    """A row of `evidence/topics`."""
    return {"concept": concept, "name": name, "label": label}


def test_a_quote_has_a_dot_at_each_topic_it_speaks_of() -> None:
    found = dots([quote("a", MARCH, "slow", "late", "else")], ["slow", "late"])

    assert [dot["topic"] for dot in found] == ["slow", "late"]


def test_dots_of_one_topic_and_day_stand_beside_one_another() -> None:
    said = [quote("a", MARCH, "slow"), quote("b", MARCH, "slow"), quote("c", JUNE, "slow")]

    assert [dot["beside"] for dot in dots(said, ["slow"])] == [0, 1, 0]


def test_a_quote_that_two_people_read_alike_is_one_dot() -> None:
    assert len(dots([quote("a", MARCH, "slow", "slow")], ["slow"])) == 1


def test_a_quote_of_an_unknown_day_has_no_dot() -> None:
    assert dots([quote("a", None, "slow")], ["slow"]) == []


def test_a_dot_tells_for_from_against() -> None:
    said = [quote("a", MARCH, "slow"), quote("b", JUNE, "slow", stance="contradicts")]

    assert [dot["stance"] for dot in dots(said, ["slow"])] == ["for", "against"]


def test_two_topics_of_one_name_are_told_apart_by_their_kind() -> None:
    topics = [topic("pain:excel", "Excel"), topic("job:excel", "Excel", "Job"), topic("x", "Late")]

    assert list(named_topics(topics).values()) == ["Excel (pain)", "Excel (job)", "Late"]


def test_a_quote_that_one_reads_for_and_another_against_is_a_dot_of_each() -> None:
    both = quote("a", MARCH, "slow")
    both["links"] += quote("a", MARCH, "slow", stance="contradicts")["links"]

    assert [dot["stance"] for dot in dots([both], ["slow"])] == ["for", "against"]
