"""The picture of an answer beside its table."""

import pytest

from dashboards.pictured import MOST, bars_of, told_apart
from graph.queries import library
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import drawings

LIBRARY = "app_pages/library.py"
DRAWN = {query.name: query.view.kind for query in library() if query.view}


def test_the_rows_stand_in_the_order_of_the_answer() -> None:
    rows = [{"name": "b", "people": 3}, {"name": "a", "people": 5}]

    assert [(bar.row, bar.name) for bar in bars_of(rows, "name", "people")] == [(0, "b"), (1, "a")]


def test_two_of_one_name_are_two_bars() -> None:
    assert list(told_apart(["Ada", "Bob", "Ada"])) == ["Ada", "Bob", "Ada (2)"]


def test_what_has_no_name_and_no_figure_is_drawn_too() -> None:
    [bar] = bars_of([{"name": None, "people": None}], "name", "people")

    assert (bar.name, bar.length) == ("not named", 0)


@pytest.mark.parametrize(("stated", "told"), [(1234, "1,234"), (0.8494, "0.849"), (3, "3")])
def test_a_figure_is_written_as_people_write_it(stated: float, told: str) -> None:
    [bar] = bars_of([{"name": "a", "people": stated}], "name", "people")

    assert bar.figure == told


def test_no_more_bars_are_drawn_than_somebody_can_compare() -> None:
    rows = [{"name": str(number), "people": number} for number in range(MOST + 1)]

    assert len(bars_of(rows, "name", "people")) == MOST


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("question", [name for name, kind in DRAWN.items() if kind == "bars"])
def test_an_answer_of_figures_is_drawn_as_bars(opened: Opened, question: str) -> None:
    page = opened(LIBRARY, question=question)

    assert (len(page.exception), len(drawings(page))) == (0, 1)
