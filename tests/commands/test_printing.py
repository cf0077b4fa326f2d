"""What a row holds is written as a person would write it."""

from datetime import date

import pytest

from graph.answers import Answer
from graph.commands.printing import written
from graph.commands.tables import readable, table
from graph.queries import load

STEP = {"deal": "deal:d-1", "step": "CFO signature", "position": 2, "power": "agree"}
RECORD = {"source": "source:co/seats.csv", "path": "seats.csv"}


def test_a_say_in_a_step_is_written_with_what_kind_of_say_it_is() -> None:
    assert written([STEP, {**STEP, "step": "Tender"}]) == "CFO signature (agree), Tender (agree)"


def test_a_table_of_record_is_written_as_its_file() -> None:
    assert written([RECORD]) == "seats.csv"


def test_things_of_which_only_ids_are_known_are_counted() -> None:
    assert written(["quote:1", "quote:2"]) == "2"


@pytest.mark.parametrize(
    ("number", "said"), [(2_026, "2026"), (10_000, "10,000"), (-10_000, "-10,000")]
)
def test_a_number_that_may_be_a_year_is_written_as_one(number: int, said: str) -> None:
    assert written(number) == said


def test_a_column_is_left_out_where_its_cells_hold_an_id_and_nothing_else() -> None:
    rows = [{"need": "pain:slow-export", "name": "Slow export", "label": "by ids: https://a.b"}]

    answer = Answer(("need", "name", "label"), rows, query=load("needs/gaps"))

    assert readable(answer) == ("name", "label")


def test_who_asks_for_ids_in_cypher_sees_them() -> None:
    answer = Answer(("id", "name"), [{"id": "pain:slow-export", "name": "Slow export"}])

    assert readable(answer) == ("id", "name")


@pytest.mark.parametrize(
    ("value", "side"),
    [
        (1_234, "right"),
        (None, "right"),
        (["quote:1"], "right"),
        ([{"name": "Ada"}], "left"),
        ("7", "left"),
        (date(2026, 3, 4), "left"),
    ],
)
def test_figures_stand_on_the_right_and_words_on_the_left(value: object, side: str) -> None:
    drawn = table(Answer(("cell",), [{"cell": value}]), ("cell",))

    assert drawn.columns[0].justify == side
