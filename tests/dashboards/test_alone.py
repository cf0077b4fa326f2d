"""Words that are opened in a piece of the page of its own, in a real Chromium: all else is true."""

import pytest
from playwright.sync_api import Page, expect

from graph.ontology.needs import Pain
from graph.store import Graph
from tests.dashboards.calm import calm
from tests.dashboards.conftest import IN_BROWSER, arrive, whole_address
from tests.dashboards.taking import taken_away
from tests.queries.talks import person, put, talk, told

pytestmark = IN_BROWSER
OPENED = "In context, who read it, and how to cite it"


@pytest.fixture
def start(page: Page, served: str) -> Page:
    """The first page, with the sample company."""
    arrive(page, f"{served}/start")
    calm(page)
    return page


def read(page: Page, at: int) -> None:
    """Open the words behind one of the sentences."""
    page.get_by_role("button", name="Read").nth(at).click()
    page.wait_for_function("(at) => location.search.split('read=').length > at + 1", arg=at)
    calm(page)


def kept(page: Page) -> str:
    """The file that somebody keeps of the page."""
    return taken_away(page, "Keep this page").path().read_text("utf-8")


def test_words_stay_open_when_others_are_opened(start: Page) -> None:
    read(start, 0)
    once = start.get_by_text(OPENED).count()

    read(start, 1)

    assert start.get_by_text(OPENED).count() > once > 0


def test_the_address_says_all_that_is_open(start: Page) -> None:
    read(start, 0)
    read(start, 1)

    assert whole_address(start).count("read=") == 2


def test_what_came_meanwhile_shows_on_the_whole_page(start: Page, store: Graph) -> None:
    put(store, talk("new", told(person("Ada"), Pain(name="Slow export"))))

    start.get_by_role("button", name="Read").first.click()

    expect(start.get_by_role("link", name="23 conversations")).to_be_visible()


def test_a_kept_page_holds_the_same_whatever_is_open(start: Page) -> None:
    closed = kept(start)

    read(start, 0)

    assert kept(start) == closed


def test_what_stands_around_words_comes_when_somebody_asks(start: Page) -> None:
    read(start, 0)

    start.get_by_text(OPENED).first.click()

    expect(start.get_by_text("Read by").first).to_be_visible()
