"""A committee in sentences: rows of the library's questions -> words."""

from typing import Any, Literal

import pytest

from dashboards.committees import askable, drawn, told_practice, told_seat
from tests.committee.influence_lines import line, said

NOBODY: dict[str, Any] = {
    "name": "Ada",
    "verdict": "in practice alone",
    "signs": [],
    "moves_names": [],
    "moved_by_names": [],
}


def said_by(person: str | None, side: str | None = None) -> dict[str, Any]:
    """A row of `evidence/bylines`."""
    return {"person": person, "name": "Ada", "side": side}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"moves_names": ["Bob", "Eve"]}, "**Ada** moves Bob and Eve, and has no say on paper."),
        ({"signs": ["signs"]}, "**Ada** has a say that no table knows."),
        (
            {"signs": ["signs"], "moves_names": ["Bob"]},
            "**Ada** has a say that no table knows, and moves Bob.",
        ),
        (
            {"verdict": "on paper, moved by others", "moved_by_names": ["Bob"]},
            "**Ada** has a say on paper, and is moved by Bob.",
        ),
    ],
)
def test_what_differs_from_paper_is_a_whole_sentence(row: dict[str, Any], told: str) -> None:
    assert told_practice({**NOBODY, **row}) == told


def test_whoever_said_two_quotes_is_asked_once() -> None:
    assert askable([said_by("person:a"), said_by("person:a")]) == [("person:a", "Ada")]


@pytest.mark.parametrize("nobody", [said_by("person:a", "ours"), said_by(None)])
def test_none_of_us_and_nobody_unknown_is_asked(nobody: dict[str, Any]) -> None:
    assert askable([nobody]) == []


@pytest.mark.parametrize(
    ("recorded", "spoken", "told"),
    [(True, False, ""), (True, True, ""), (False, True, ", as people say"), (False, False, "")],
)
def test_of_a_say_that_no_table_states_it_is_told_that_people_do(
    recorded: bool, spoken: bool, told: str
) -> None:
    holder = {"person": "person:a", "name": "Ada"}
    seat = {"name": "CFO", "power": "decide", "recorded": recorded, "spoken": spoken}

    assert told_seat({**seat, "holders": [holder]}) == f"**CFO** decides{told}: Ada"


@pytest.mark.parametrize(("stance", "kind"), [("supports", "informal"), ("contradicts", "denied")])
def test_a_line_that_is_denied_is_not_drawn_as_one_that_moves(
    stance: Literal["supports", "contradicts"], kind: str
) -> None:
    [shown] = drawn([line("ada", "zoe", [said("zoe", stance)])])

    assert shown["kind"] == kind
