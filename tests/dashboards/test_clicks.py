"""What people click, in a real Chromium: the picture and the words behind it."""

import pytest
from playwright.sync_api import Page, expect

from graph.answers import ask
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import IN_BROWSER, arrive, drawn_at, reopen, whole_address
from tests.dashboards.pointing import line_at, quoted, thing_at

LINE = "Odile Brannoch reports to Tomas Verrill"
"""A table says so; that she also moves him is denied."""
pytestmark = IN_BROWSER


@pytest.fixture
def walk(page: Page, served: str) -> Page:
    """The influence walk to a signature that was lost."""
    return drawn_at(page, f"{served}/influence_walk?deal=Harnvale 2026")


def test_the_picture_and_the_words_of_the_best_way_are_there(walk: Page) -> None:
    expect(walk.locator(".canvas canvas")).to_be_visible()

    expect(walk.get_by_text("5 quotes").first).to_be_visible()


def test_a_click_on_a_person_opens_the_lines_there_and_stands_in_the_address(walk: Page) -> None:
    walk.mouse.click(*thing_at(walk, "bram-teasdale"))

    expect(walk.get_by_role("heading", name="Ines Kallward moves Bram Teasdale")).to_be_visible()
    assert "bram-teasdale" in whole_address(walk)


@pytest.fixture
def line(walk: Page) -> Page:
    """The influence walk after a click on a line."""
    walk.mouse.click(*line_at(walk, LINE))
    walk.get_by_role("button", name="Read the whole way").wait_for()
    return walk


def test_a_click_on_a_line_opens_what_was_said_of_it_alone(line: Page) -> None:
    expect(line.get_by_role("heading", level=3)).to_have_text([LINE])


def test_the_words_for_and_against_are_those_that_the_question_of_the_lines_answers(
    line: Page, sample: Graph, settings: Settings
) -> None:
    told = ask(sample, settings, "committee/lines", {"deal": "Harnvale 2026"}).rows
    picked = next(row for row in told if str(row["line"]) in whole_address(line))
    ends = picked["start"], picked["end"]
    ids = [id for row in told if (row["start"], row["end"]) == ends for id in row["quotes"]]
    said = ask(sample, settings, "evidence/quotes_of", {"quotes": ids}).rows

    expect(quoted(line)).to_have_count(len(said))

    assert set(quoted(line).all_inner_texts()) == {f"“{each['text']}”" for each in said}


def test_what_speaks_for_a_line_stands_beside_what_speaks_against_it(line: Page) -> None:
    expect(line.get_by_text("For · 3 quotes")).to_be_visible()

    expect(line.get_by_text("Against · 2 quotes")).to_be_visible()


def test_a_colleague_who_gets_the_address_reads_the_same_line(line: Page) -> None:
    reopen(line)

    expect(line.get_by_role("heading", level=3)).to_have_text([LINE])


def test_a_click_on_a_way_of_the_list_opens_the_words_behind_it(walk: Page) -> None:
    walk.get_by_text("Ines Kallward → Bram Teasdale → Tomas Verrill").click()

    expect(walk.get_by_role("heading", name="Ines Kallward moves Bram Teasdale")).to_be_visible()


def test_the_address_of_all_pages_leads_to_the_first_with_all_that_was_asked(
    page: Page, served: str
) -> None:
    arrive(page, f"{served}/?deal=Harnvale 2026")

    page.wait_for_url("**/start?**")
    assert "deal=Harnvale" in whole_address(page)


def test_no_page_says_that_it_is_not_found(walk: Page) -> None:
    expect(walk.get_by_role("dialog")).to_have_count(0)
