"""An interview whose date or folder is corrected moves, and its quotes with it: a person hears."""

from collections.abc import Callable
from pathlib import Path

import pytest

from graph.store import Graph
from tests.commands.bundles import change
from tests.commands.conftest import Terminal

PAPER = Path("interviews", "first", "interview.yaml")


def _handle(graph: Graph) -> str:
    """What the first interview is called in the store."""
    (row,) = graph.read("MATCH (i:Interview) RETURN i.id AS id", {}).rows
    return str(row["id"]).partition(":")[2]


def _dated(bundle: Path) -> None:
    change(bundle / PAPER, "date: 2026-03-04", "date: 2026-03-05")


def _named(bundle: Path) -> None:
    (bundle / "interviews" / "first").rename(bundle / "interviews" / "second")


@pytest.mark.parametrize("correct", [_dated, _named])
def test_an_interview_that_moves_is_told_with_the_id_that_keeps_it(
    terminal: Terminal, bundle: Path, graph: Graph, correct: Callable[[Path], None]
) -> None:
    terminal("import", str(bundle))
    before = _handle(graph)
    correct(bundle)

    told = terminal("import", str(bundle), "--dry-run").stdout

    assert f"write `id: {before}` into its interview.yaml" in told


def test_an_interview_stays_where_its_id_is_stated(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    terminal("import", str(bundle))
    before = _handle(graph)
    _dated(bundle)
    change(bundle / PAPER, "title:", f"id: {before}\ntitle:")

    told = terminal("import", str(bundle)).stdout

    assert (_handle(graph), "Moved" in told) == (before, False)
