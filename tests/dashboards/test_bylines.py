"""Which quotes are whose: counted, and narrowed by what an address asks for."""

from typing import Any

from dashboards.bylines import FACETS, ids, narrowed, options, sensible

PERSON, ACCOUNT, _, PURPOSE = FACETS


def byline(quote: str, person: str | None, purpose: str = "sales call") -> dict[str, Any]:
    """A row of `evidence/bylines`."""
    where = {"account": "account:1", "account_name": "Acme", "interview": "interview:1"}
    known = {"person": person, "name": person and person.title(), "interview_title": "Talk"}
    return {"quote": quote, "purpose": purpose, **where, **known}


ROWS = [
    byline("1", "ada"),
    byline("2", "bob"),
    byline("3", "bob", "discovery"),
    byline("4", None),
]


def test_whoever_said_most_is_offered_first() -> None:
    assert list(options(ROWS, PERSON).items()) == [
        ("bob", "Bob · 2 quotes"),
        ("ada", "Ada · 1 quote"),
    ]


def test_a_word_of_a_table_begins_with_a_capital() -> None:
    assert options(ROWS, PURPOSE)["sales call"] == "Sales call · 3 quotes"


def test_what_is_chosen_twice_narrows_twice() -> None:
    assert ids(narrowed(ROWS, {"person": "bob", "purpose": "discovery"})) == {"3"}


def test_what_would_leave_nothing_is_passed_over() -> None:
    stated = {"person": "eve", "account": "account:1"}

    assert sensible(ROWS, stated) == {"account": "account:1"}


def test_two_choices_that_no_quote_has_together_are_not_both_taken() -> None:
    stated = {"person": "ada", "purpose": "discovery"}

    assert sensible(ROWS, stated) == {"person": "ada"}
