"""Words marked, linked, undone and marked again, in a real Chromium; then exported and imported."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from graph.ontology.evidence import Interview, TakenFrom, Unplaced
from graph.settings import ROOT, Settings
from graph.store import Graph
from tests import factories
from tests.dashboards.conftest import (
    IN_BROWSER,
    RESTING,
    arrive,
    bring_in,
    environment,
    whole_address,
)

TURN = "I haven't seen the napkin"
LINKED = """
MATCH (quote:Quote {text: $text})-[link:EVIDENCES]->(pain:Pain)
RETURN pain.name AS name, link.coder AS coder
"""
SETTLED = "MATCH (quote:Quote {stated: $stated}) RETURN quote.text AS text"
MAY = "Odile Brannoch, May"
COMMAND = (sys.executable, "-c", "import throughline; throughline.main()")
pytestmark = IN_BROWSER


@pytest.fixture
def talk(page: Page, served: str) -> Page:
    """A conversation, read by somebody who has said who she is."""
    return read_by_ada(page, served)


def read_by_ada(page: Page, served: str) -> Page:
    """Go to the conversation, and say who one is."""
    arrive(page, f"{served}/interview?interview={MAY}")
    page.locator("p[data-offset]").first.wait_for()
    name = page.get_by_role("textbox", name="Your name")
    name.fill("ada")
    name.press("Enter")
    expect(page.get_by_text("Say who you are")).to_have_count(0)
    page.locator(RESTING).wait_for()
    return page


def choose(page: Page) -> None:
    """Choose words with the mouse, from the beginning of a turn on."""
    turn = page.locator("p[data-offset]").filter(has_text=TURN)
    turn.scroll_into_view_if_needed()
    page.wait_for_function("(e) => e.isConnected", arg=turn.element_handle())
    box = turn.bounding_box()
    assert box
    y = box["y"] + 10
    page.mouse.move(box["x"] + 1, y)
    page.mouse.down()
    page.mouse.move(box["x"] + 150, y, steps=10)
    page.mouse.up()
    page.get_by_role("button", name="Quote these words").click()


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


def test_words_without_a_place_are_settled_by_the_mouse(
    page: Page, served: str, sample: Graph
) -> None:
    known = next(each.id for each in sample.choices("Interview") if each.name == MAY)
    place, lost = Interview.reference(known), Unplaced(handle="lost", stated="What napkin, where?")
    sample.put(factories.source("co/misquote"), [lost, TakenFrom(start=lost, end=place)])
    talk = read_by_ada(page, served)
    talk.get_by_role("button", name="Choose other words").click()
    talk.get_by_role("button", name="Choose none").wait_for()
    talk.locator(RESTING).wait_for()

    choose(talk)

    expect(talk.get_by_role("button", name="Undo: settled")).to_be_visible()
    assert sample.read(SETTLED, {"stated": lost.stated}).rows == [{"text": TURN}]


def test_undone_it_leaves_nothing(talk: Page, sample: Graph) -> None:
    choose(talk)
    link(talk)

    talk.get_by_role("button", name="Undo: linked").click()
    talk.get_by_role("button", name="Undo: marked").click()

    expect(talk.get_by_role("button", name="Redo: marked")).to_be_visible()
    assert linked(sample) == []


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
