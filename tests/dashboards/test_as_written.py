"""Whatever people said stands on the pages as they said it, in a real Chromium."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from dashboards.spreadsheets import FORMULA
from graph.store import Graph
from tests.dashboards.conftest import IN_BROWSER, error_boxes, new_window
from tests.dashboards.taking import taken_away
from tests.dashboards.test_every_page import NARROW, OVERFLOW, WIDE, Watched
from tests.dashboards.written import ACME, ADA, DEAL, PAIN, QUOTES, said
from tests.law.contents import wipe
from tests.queries.talks import put

pytestmark = IN_BROWSER
CYPHER = "MATCH (quote:Quote) RETURN quote.text AS text, [quote.text] AS texts, quote.id AS quote"
PAGES = {
    "the conversation": ("interview", {"interview": "interview:talk"}),
    "the person": ("person", {"person": ADA.id}),
    "the concept": ("concept", {"concept": PAIN.id}),
    "the search": ("search", {"words": "bold code cost click יומיים write went xxx word17"}),
    "the gaps": ("feature_gaps", {}),
    "the library": ("library", {"question": "needs/loudest", "row": "0"}),
    "an own question": ("your_own_question", {"cypher": CYPHER}),
    "the start": ("start", {"read": f"needs/gaps {PAIN.id}"}),
    "the account": ("account", {"account": ACME.id, "read": PAIN.id}),
    "the committee": ("committee", {"deal": DEAL.id}),
}
WHOLE = ("the conversation", "the person", "the concept", "the gaps", "the library")
"""Pages that show all that was said."""
MADE = """() => {
  const below = (root) => [...root.querySelectorAll('*')].flatMap(
    (each) => [each, ...(each.shadowRoot ? below(each.shadowRoot) : [])])
  const made = 'b:not(:empty), i:not([style]), em, script, img[src="x"], .katex, [href*="invalid"]'
  return below(document.querySelector('.stMain') ?? document.body)
    .filter((each) => each.matches(made)).map((each) => each.outerHTML.slice(0, 200))
}"""
"""Elements that only words of people can have become."""


class Seen(NamedTuple):
    """What a page looks like."""

    broken: list[str]
    made: list[str]
    wider: list[int]
    text: str


@pytest.fixture(scope="module")
def walked(browser: Browser, store: Graph, served: str) -> Iterator[Watched]:
    """A reader of a store that holds nothing but what is hard to show."""
    wipe(store.driver)
    put(store, said())
    page = new_window(browser, WIDE)
    yield Watched(page, served)
    page.close()


@pytest.fixture(scope="module")
def seen(walked: Watched) -> dict[str, Seen]:
    """Every page that shows words of people."""
    return {name: look(walked, *place) for name, place in PAGES.items()}


def look(walked: Watched, page: str, chosen: dict[str, str]) -> Seen:
    """At one page."""
    walked.page.set_viewport_size({"width": WIDE, "height": 1400})
    walked.go(f"{page}?{urlencode(chosen)}")
    for around in walked.page.locator(".cards summary").all():
        around.click()
    wider = [walked.page.evaluate(OVERFLOW)]
    made, broken = walked.page.evaluate(MADE), error_boxes(walked.page)
    text = f"{walked.page.locator('.stMain').inner_text()} {spoken(walked.page)}"
    walked.page.set_viewport_size({"width": NARROW, "height": 1400})
    return Seen(broken, made, [*wider, walked.page.evaluate(OVERFLOW)], " ".join(text.split()))


def spoken(page: Page) -> str:
    """The turns of a conversation."""
    return " ".join(page.locator("p[data-offset]").all_inner_texts())


@pytest.fixture(scope="module")
def taken(walked: Watched, seen: dict[str, Seen], tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ARG001
    """A folder with what somebody takes away from the last page."""
    folder = tmp_path_factory.mktemp("taken")
    walked.page.set_viewport_size({"width": WIDE, "height": 1400})
    walked.go(f"your_own_question?{urlencode({'cypher': CYPHER, 'row': '0'})}")
    for name in ("CSV", "Keep this page"):
        file = taken_away(walked.page, name)
        file.save_as(folder / file.suggested_filename)
    return folder


@pytest.mark.parametrize("name", PAGES)
def test_no_page_breaks_on_it(seen: dict[str, Seen], name: str) -> None:
    assert seen[name].broken == []


@pytest.mark.parametrize("name", PAGES)
def test_none_of_it_becomes_html_markdown_or_a_formula(seen: dict[str, Seen], name: str) -> None:
    assert seen[name].made == []


@pytest.mark.parametrize("name", PAGES)
def test_no_page_becomes_wider_than_the_screen(seen: dict[str, Seen], name: str) -> None:
    assert seen[name].wider == [0, 0]


@pytest.mark.parametrize("name", WHOLE)
def test_all_of_it_is_shown_word_by_word(seen: dict[str, Seen], name: str) -> None:
    assert [how for how, words in QUOTES.items() if words not in seen[name].text] == []


def test_none_of_it_runs(walked: Watched, seen: dict[str, Seen]) -> None:  # noqa: ARG001
    assert (walked.errors, walked.page.title()) == ([], "Throughline")


def test_no_cell_of_a_file_for_spreadsheets_is_a_formula(taken: Path) -> None:
    with (taken / "answer.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]

    assert [cell for cell in cells if cell.startswith(FORMULA)] == []


def test_a_formula_stands_in_the_file_as_words(taken: Path) -> None:
    with (taken / "answer.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]

    assert f"'{QUOTES['a formula']}" in cells


def test_in_the_file_that_keeps_a_page_nothing_of_it_becomes_html(
    walked: Watched, taken: Path
) -> None:
    walked.page.goto((taken / "throughline-your_own_question.html").as_uri())

    assert walked.page.evaluate(MADE) == []
