"""Every page in a real Chromium: none breaks, none asks another machine, and all can use it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from graph.store import Graph
from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive
from tests.dashboards.every_page import NAMES, addresses

pytestmark = IN_BROWSER
WIDE, NARROW = 1280, 390
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
STYLED = """() => [...document.querySelectorAll('style')].some(
    each => each.textContent.includes('.stMainBlockContainer')
)"""
"""Whether our style stands; it comes a moment after the page itself."""


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

    def broken(self) -> list[str]:
        """What stands in boxes of errors."""
        return self.page.locator(".stException").all_inner_texts()


@pytest.fixture
def watched(page: Page, served: str) -> Watched:
    """On the sample company."""
    return Watched(page, served)


@pytest.fixture
def bare(browser: Browser, graph: Graph, served: str) -> Iterator[Watched]:  # noqa: ARG001 (empty)
    """On an empty store."""
    page = browser.new_page(viewport={"width": WIDE, "height": 900})
    yield Watched(page, served)
    page.close()


def test_no_page_breaks_or_asks_another_machine(watched: Watched, sample: Graph) -> None:
    broken: dict[str, list[str]] = {}
    for address in addresses(sample):
        watched.go(address)
        if found := watched.broken():
            broken[address] = found

    assert (broken, watched.errors) == ({}, [])
    assert watched.hosts == {urlsplit(watched.served).netloc}


def test_every_page_of_an_empty_store_says_what_to_do(bare: Watched) -> None:
    silent: list[str] = []
    for name in NAMES:
        bare.go(name)
        if bare.broken() or not bare.page.get_by_text("throughline").count():
            silent.append(name)

    assert (silent, bare.errors) == ([], [])


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_no_page_is_wider_than_the_screen(watched: Watched, sample: Graph, width: int) -> None:
    watched.page.set_viewport_size({"width": width, "height": 900})
    over: dict[str, int] = {}
    for address in addresses(sample):
        watched.go(address)
        if (more := watched.page.evaluate(OVERFLOW)) > 0:
            over[address] = more

    assert over == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(watched: Watched, sample: Graph, scheme: str) -> None:
    watched.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    faults: dict[str, list[str]] = {}
    for address in addresses(sample):
        watched.go(address)
        if found := list(_serious(watched.page)):
            faults[address] = found

    assert faults == {}


def _serious(page: Page) -> Iterator[str]:
    for fault in Axe().run(page).response["violations"]:
        if fault["impact"] in ("serious", "critical"):
            yield f"{fault['id']}: {fault['nodes'][0]['html'][:160]}"
