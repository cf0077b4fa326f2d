"""Words marked, linked, undone and marked again, in a real Chromium; then exported and imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from graph.settings import ROOT, Settings
from graph.store import Graph
from tests.dashboards.conftest import (
    IN_BROWSER,
    environment,
    whole_address,
)
from tests.dashboards.marking import TURN, choose, conversation, read_by_ada
from tests.queries.samples import bring_in

LINKED = """
MATCH (quote:Quote {text: $text})-[link:EVIDENCES]->(pain:Pain)
RETURN pain.name AS name, link.coder AS coder
"""
COMMAND = (sys.executable, "-c", "import throughline; throughline.main()")
pytestmark = IN_BROWSER


@pytest.fixture
def talk(page: Page, served: str) -> Page:
    """A conversation, read by somebody who has said who she is."""
    return read_by_ada(page, conversation(served))


def link(page: Page) -> None:
    """Say what the quote speaks of, by typing what people call it."""
    thing = page.get_by_role("combobox", name="It speaks of")
    thing.fill("Friday file")
    thing.press("Enter")
    page.get_by_role("button", name="Link", exact=True).click()


def linked(graph: Graph) -> list[tuple[str, str]]:
    """What the marked words are linked to, and by whom."""
    rows = graph.read(LINKED, {"text": TURN}).rows
    return [(row["name"], row["coder"]) for row in rows]


def test_marked_words_stand_in_the_address_and_are_read(talk: Page) -> None:
    choose(talk)

    expect(talk.get_by_text(f"“{TURN}”", exact=True)).to_be_visible()
    assert "quote=quote:" in whole_address(talk)


def test_what_is_linked_by_a_wording_is_stored_under_the_name_of_who_did_it(
    talk: Page, sample: Graph
) -> None:
    choose(talk)
    link(talk)

    expect(talk.get_by_role("button", name="Take back")).to_be_visible()
    assert linked(sample) == [("Intercompany differences surface on day four", "ada")]


def test_undone_it_leaves_nothing(talk: Page, sample: Graph) -> None:
    choose(talk)
    link(talk)

    talk.get_by_role("button", name="Undo: linked").click()
    talk.get_by_role("button", name="Undo: marked").click()

    expect(talk.get_by_role("button", name="Redo: marked")).to_be_visible()
    assert linked(sample) == []


def test_a_mark_of_another_day_is_taken_back_and_its_undo_brings_it_again(talk: Page) -> None:
    choose(talk)
    talk.get_by_role("button", name="Undo: marked").wait_for()
    again = read_by_ada(talk, whole_address(talk))

    again.get_by_role("button", name="No quote after all").click()

    expect(again.get_by_text(f"“{TURN}”", exact=True)).to_have_count(0)
    again.get_by_role("button", name="Undo: took back the mark").click()
    expect(again.locator("mark", has_text=TURN)).to_be_visible()


def test_marked_again_after_an_undo_it_survives_an_export_and_a_fresh_import(
    talk: Page, sample: Graph, settings: Settings, tmp_path: Path
) -> None:
    choose(talk)
    talk.get_by_role("button", name="Undo: marked").click()
    expect(talk.get_by_role("button", name="Redo: marked")).to_be_visible()
    choose(talk)
    link(talk)
    talk.get_by_role("button", name="Take back").wait_for()

    command = (*COMMAND, "export", "--bundle", "out", "--company", "Ledgermoor")
    there = {**os.environ, **environment(settings), "PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, env=there, cwd=tmp_path, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    bring_in(sample, tmp_path / "out")

    assert linked(sample) == [("Intercompany differences surface on day four", "ada")]
