"""Quotes that do not stand in their conversation are settled on its page."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from graph.store import Graph
from tests.commands.bundles import add_to
from tests.dashboards.conftest import Opened
from tests.dashboards.doing import PAGE, QUOTED, called, named, press, stored, text, write
from tests.queries.samples import bring_in


@pytest.fixture
def small(store: Graph, tmp_path: Path) -> Path:
    """A small bundle, which is stored."""
    return stored(store, tmp_path / "acme")


def unplaced(opened: Opened, store: Graph, small: Path, words: str) -> AppTest:
    """The page of a conversation that does not hold some words, read by somebody."""
    add_to(small / "interviews/first/links.yaml", f"  - quote: {words}\n    links: []\n")
    bring_in(store, small)
    row = store.read(QUOTED, {}).rows[0]
    return called(opened(PAGE, interview=row["talk"]), "ada")


PASTED = "Or paste the words that were meant"
MISQUOTED, STRANGE = "On the good month six entries were lost", "Nobody ever said a thing so odd"


def paste(page: AppTest, words: str) -> None:
    """Say that the quote without a place meant these words."""
    write(page, PASTED, words)
    press(page, "They stand there")


def test_words_that_are_near_can_be_settled_there(
    opened: Opened, store: Graph, small: Path
) -> None:
    page = unplaced(opened, store, small, MISQUOTED)

    press(page, "These are the words")

    assert store.verify().findings == []
    assert "does not stand in this conversation" not in str(page.markdown)


def test_words_to_which_nothing_is_near_have_no_place_to_say_yes_to(
    opened: Opened, store: Graph, small: Path
) -> None:
    page = unplaced(opened, store, small, STRANGE)

    assert named(page, "These are the words") == []


def test_words_are_settled_at_a_passage_that_is_pasted(
    opened: Opened, store: Graph, small: Path
) -> None:
    page = unplaced(opened, store, small, STRANGE)

    paste(page, "six entries are lost")

    rows = store.read("MATCH (quote:Quote {text: 'six entries are lost'}) RETURN quote", {}).rows
    assert len(rows) == 1


def test_a_passage_that_does_not_stand_there_is_told_and_stays_typed(
    opened: Opened, store: Graph, small: Path
) -> None:
    page = unplaced(opened, store, small, STRANGE)

    paste(page, "a thousand eggs")

    assert "is not in the interview" in page.error[0].value
    assert text(page, PASTED) == "a thousand eggs"
