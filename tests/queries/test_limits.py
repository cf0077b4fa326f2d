"""How much of an answer is wanted, and what a limit does to an answer that is computed."""

import pytest

from graph.answers import CutShortError, ask
from graph.binding import bind
from graph.errors import ParameterError
from graph.limits import Limits
from graph.queries import load
from graph.settings import Settings
from graph.store import Graph
from tests.factories import influences, source


@pytest.mark.parametrize("limit", [-1, 0, 2**31, 2**63 - 1])
def test_a_limit_that_means_nothing_is_refused(limit: int) -> None:
    with pytest.raises(ParameterError, match=r"limit: .* is not from 1 to 2147483647"):
        bind(load("needs/gaps"), {"limit": limit}, lambda _: [])


def test_to_pass_over_fewer_than_no_rows_is_refused() -> None:
    with pytest.raises(ParameterError, match="first: -1 is not from 0"):
        bind(load("evidence/quotes_of"), {"first": -1}, lambda _: [])


def test_nothing_is_computed_from_a_part_of_the_rows(graph: Graph, settings: Settings) -> None:
    graph.put(source("co/1"), [influences("Ada", "Bob"), influences("Bob", "Cleo")])

    narrow = Graph(graph.driver, limits=Limits(seconds=600, rows=1))

    with pytest.raises(CutShortError, match="more than these 1 rows") as caught:
        ask(narrow, settings, "committee/chains")

    assert "row_limit" in caught.value.hint
