"""What people click, in a real Chromium: the picture and the words behind it."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Generator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect, sync_playwright

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


@pytest.fixture
def page(served: str, sample: Graph) -> Generator[Page]:  # noqa: ARG001 (it is shown)
    """A page of the browser that has opened the dashboards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        shown = browser.new_page(viewport={"width": 1280, "height": 800})
        shown.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        _arrive(shown, f"{served}/?deal=Harnvale 2026")
        yield shown
        browser.close()


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


def test_the_picture_and_the_words_of_the_best_way_are_there(page: Page) -> None:
    expect(page.locator(".canvas canvas")).to_be_visible()

    expect(page.get_by_text("5 quotes").first).to_be_visible()


def test_a_click_on_a_person_opens_the_lines_there_and_stands_in_the_address(page: Page) -> None:
    page.locator(".canvas canvas").wait_for()
    x, y = page.locator(".canvas").evaluate(POINT, "bram-teasdale")

    page.mouse.click(x, y)

    expect(page.get_by_role("heading", name="Ines Kallward moves Bram Teasdale")).to_be_visible()
    assert "bram-teasdale" in unquote(str(page.evaluate("location.href")))
