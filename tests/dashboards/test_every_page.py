"""Every page in a real Chromium: none breaks, none asks another machine, and all can use it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from graph.store import Graph
from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive, error_boxes, new_window
from tests.dashboards.every_page import NAMES, addresses
from tests.queries.samples import tell

pytestmark = IN_BROWSER
WIDE, NARROW = 1280, 390
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
STYLED = """() => [...document.querySelectorAll('style')].some(
    each => each.textContent.includes('.stMainBlockContainer')
)"""
"""Whether our style stands; it comes a moment after the page itself."""


class Look(NamedTuple):
    """How somebody looks at the pages."""

    width: int
    scheme: Literal["light", "dark"]


LOOKS = {
    "at a desk, light": Look(WIDE, "light"),
    "at a desk, dark": Look(WIDE, "dark"),
    "on a telephone": Look(NARROW, "light"),
}


class Watched:
    """A page, with all that goes wrong behind it and every machine that it asks."""

    def __init__(self, page: Page, served: str) -> None:
        self.page, self.served = page, served
        self.errors: list[str] = []
        self.hosts: set[str] = set()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))

    def _asked(self, url: str) -> None:
        """Of data that the page made itself no machine is asked."""
        if not url.startswith(("data:", "blob:")):
            self.hosts.add(urlsplit(url).netloc)

    def go(self, address: str) -> None:
        """Open it, and wait until all of it is drawn."""
        arrive(self.page, f"{self.served}/{address}")
        self.page.locator(RESTING).wait_for()
        self.page.wait_for_function(STYLED)


@dataclass
class Visited:
    """What was found on the pages of the sample company, by their addresses."""

    broken: dict[str, list[str]] = field(default_factory=dict)
    over: dict[str, int] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module", params=LOOKS.values(), ids=list(LOOKS))
def watched(request: pytest.FixtureRequest, browser: Browser, served: str) -> Iterator[Watched]:
    """A window, still empty."""
    look: Look = request.param
    page = new_window(browser, look.width, 900, look.scheme)
    yield Watched(page, served)
    page.close()


@pytest.fixture(scope="module")
def visited(watched: Watched, store: Graph) -> Visited:
    """Every page is opened once in this window."""
    tell(store)
    found = Visited()
    for address in addresses(store):
        watched.go(address)
        found.broken[address] = error_boxes(watched.page)
        found.over[address] = watched.page.evaluate(OVERFLOW)
        found.faults[address] = list(_serious(watched.page))
    return found


@pytest.fixture
def bare(browser: Browser, graph: Graph, served: str) -> Iterator[Watched]:  # noqa: ARG001 (empty)
    """On an empty store."""
    page = new_window(browser, WIDE, 900)
    yield Watched(page, served)
    page.close()


def test_no_page_breaks(visited: Visited, watched: Watched) -> None:
    assert ({a: found for a, found in visited.broken.items() if found}, watched.errors) == ({}, [])


def test_no_page_asks_another_machine(visited: Visited, watched: Watched) -> None:
    assert visited.broken
    assert watched.hosts == {urlsplit(watched.served).netloc}


def test_no_page_is_wider_than_the_screen(visited: Visited) -> None:
    assert {address: more for address, more in visited.over.items() if more > 0} == {}


def test_axe_finds_no_serious_fault(visited: Visited) -> None:
    assert {address: found for address, found in visited.faults.items() if found} == {}


def test_every_page_of_an_empty_store_says_what_to_do(bare: Watched) -> None:
    silent: list[str] = []
    for name in NAMES:
        bare.go(name)
        if error_boxes(bare.page) or not bare.page.get_by_text("throughline").count():
            silent.append(name)

    assert (silent, bare.errors) == ([], [])


def _serious(page: Page) -> Iterator[str]:
    for fault in Axe().run(page).response["violations"]:
        if fault["impact"] in ("serious", "critical"):
            yield f"{fault['id']}: {fault['nodes'][0]['html'][:160]}"
