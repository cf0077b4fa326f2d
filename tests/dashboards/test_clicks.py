"""What people click, in a real Chromium: the picture and the words behind it."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Generator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import APP, environment

CHROMIUM = shutil.which("chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 120_000
POINT = """(box, wanted) => {
  const network = box.network
  const canvas = box.querySelector('canvas').getBoundingClientRect()
  const id = network.body.data.nodes.getIds().find((each) => each.endsWith(wanted))
  const point = network.canvasToDOM(network.getPositions([id])[id])
  return [Math.round(canvas.x + point.x), Math.round(canvas.y + point.y)]
}"""
MIDDLE = """(box, wanted) => {
  const network = box.network
  const canvas = box.querySelector('canvas').getBoundingClientRect()
  const line = network.body.data.edges.get().find((each) => each.title.startsWith(wanted))
  const ends = network.getPositions([line.from, line.to])
  const [a, b] = [line.from, line.to].map((each) => network.canvasToDOM(ends[each]))
  for (let part = 0.2; part < 0.8; part += 0.01) {
    for (let off = -60; off <= 60; off += 2) {
      const point = { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) + off }
      if (!network.getNodeAt(point) && network.getEdgeAt(point) === line.id)
        return [Math.round(canvas.x + point.x), Math.round(canvas.y + point.y)]
    }
  }
}"""
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"),
]


@pytest.fixture(scope="module")
def served(settings: Settings) -> Generator[str]:
    """The address of the dashboards, served by a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(APP), f"--server.port={port}"]
    with subprocess.Popen(
        [*command, "--server.headless=true"],
        env={**os.environ, **environment(settings)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as pages:
        yield f"http://127.0.0.1:{port}"
        pages.terminate()


@pytest.fixture(scope="module")
def browser() -> Generator[Browser]:
    """One browser for all clicks."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, sample: Graph) -> Generator[Page]:  # noqa: ARG001 (it is shown)
    """A page of the browser, still empty."""
    page = browser.new_page(viewport={"width": 1280, "height": 1400})
    page.set_default_timeout(PATIENCE)
    yield page
    page.close()


@pytest.fixture
def walk(page: Page, served: str) -> Page:
    """The influence walk to a signature that was lost."""
    _arrive(page, f"{served}/?deal=Harnvale 2026")
    page.locator(".canvas canvas").wait_for()
    return page


def _arrive(page: Page, address: str) -> None:
    """Go there, as soon as the server listens."""
    for _ in range(PATIENCE // 500):
        try:
            page.goto(address)
        except Exception as error:
            if "ERR_CONNECTION_REFUSED" not in str(error):
                raise
            page.wait_for_timeout(500)
        else:
            return


def _address(page: Page) -> str:
    return unquote(str(page.evaluate("location.href")))


def test_the_picture_and_the_words_of_the_best_way_are_there(walk: Page) -> None:
    expect(walk.locator(".canvas canvas")).to_be_visible()

    expect(walk.get_by_text("5 quotes").first).to_be_visible()


def test_a_click_on_a_person_opens_the_lines_there_and_stands_in_the_address(walk: Page) -> None:
    x, y = walk.locator(".canvas").evaluate(POINT, "bram-teasdale")

    walk.mouse.click(x, y)

    expect(walk.get_by_role("heading", name="Ines Kallward moves Bram Teasdale")).to_be_visible()
    assert "bram-teasdale" in _address(walk)


def test_a_click_on_a_line_opens_what_was_said_of_it_alone(walk: Page) -> None:
    x, y = walk.locator(".canvas").evaluate(MIDDLE, "Bram Teasdale reports to Tomas Verrill")

    walk.mouse.click(x, y)

    expect(walk.get_by_role("button", name="Read the whole way")).to_be_visible()
    expect(walk.get_by_role("heading", level=3)).to_have_text(
        ["Bram Teasdale reports to Tomas Verrill"]
    )


def test_a_click_on_a_way_of_the_list_opens_the_words_behind_it(walk: Page) -> None:
    walk.get_by_text("Ines Kallward → Bram Teasdale → Tomas Verrill").click()

    expect(walk.get_by_role("heading", name="Ines Kallward moves Bram Teasdale")).to_be_visible()
