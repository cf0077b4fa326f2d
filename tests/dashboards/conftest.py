"""The dashboards on a real store: the sample company in it, or nothing."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from streamlit.testing.v1 import AppTest

from graph.settings import ROOT, Settings
from graph.store import Graph
from tests.queries.samples import tell

APP = ROOT / "dashboards" / "app.py"
THINGS = ROOT / "tests" / "dashboards" / "things_page.py"
PLAIN = (
    "--server.address=127.0.0.1",
    "--server.fileWatcherType=none",
    "--browser.gatherUsageStats=false",
    "--runner.magicEnabled=false",
)
"""What `dashboards/.streamlit/config.toml` says, for a page that does not lie beside it."""
GAPS = "app_pages/needs/feature_gaps.py"
WALK = "app_pages/committee/influence_walk.py"
SECONDS = 60
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
AWAITED = ".stMain [data-testid=stSkeleton]"
"""What stands where a kind of field is still being fetched, though the script has ended."""
RESTING = f".stApp[data-test-script-state=notRunning]:not(:has({AWAITED}))"
"""The page once all of it is drawn."""
IN_BROWSER = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here"),
]

Opened: TypeAlias = Callable[..., AppTest]


def environment(settings: Settings) -> dict[str, str]:
    """How a program of its own finds the Neo4j of the tests."""
    if settings.uri is None:
        return {"THROUGHLINE_FOLDER": str(settings.folder), "THROUGHLINE_LOCK": str(settings.lock)}
    return {"THROUGHLINE_URI": settings.uri}


@pytest.fixture
def sample(store: Graph) -> Graph:
    """The sample company, whatever another test wrote through the store."""
    tell(store)
    return store


@pytest.fixture
def opened(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """Opens a page at an address: `opened(page, deal=...)`."""
    for name, value in environment(settings).items():
        monkeypatch.setenv(name, value)

    def open_page(page: str | None = None, /, **address: str) -> AppTest:
        app = AppTest.from_file(APP, default_timeout=SECONDS)
        if page:
            app.switch_page(page)
        for name, value in address.items():
            app.query_params[name] = value
        return app.run()

    return open_page


@pytest.fixture(scope="module")
def served(settings: Settings) -> Generator[str]:
    """The address of the dashboards, served by a process of its own."""
    with serving(APP, environment(settings)) as address:
        yield address


@pytest.fixture(scope="module")
def things() -> Generator[str]:
    """The address of a page that draws made-up things."""
    with serving(THINGS, {"PYTHONPATH": str(ROOT)}, *PLAIN) as address:
        yield address


@contextmanager
def serving(script: Path, told: dict[str, str], *options: str) -> Generator[str]:
    """Serve a Streamlit script by a process of its own; its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(script), f"--server.port={port}"]
    with subprocess.Popen(
        [*command, "--server.headless=true", *options],
        env={**os.environ, **told},
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


def new_window(
    browser: Browser,
    width: int = 1280,
    height: int = 1400,
    scheme: Literal["light", "dark"] = "light",
) -> Page:
    """A new window, still empty, of somebody who waits for slow machines."""
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
    page.set_default_timeout(PATIENCE)
    return page


@pytest.fixture
def page(browser: Browser, sample: Graph) -> Generator[Page]:  # noqa: ARG001 (it is shown)
    """A page of the browser, still empty."""
    page = new_window(browser)
    yield page
    page.close()


@pytest.fixture
def sheet(browser: Browser) -> Generator[Page]:
    """An empty page, which needs no store."""
    page = new_window(browser, height=1000)
    yield page
    page.close()


@pytest.fixture
def theme(sheet: Page, things: str) -> Page:
    """The picture of a made-up theme with five pains, of which one has a crowd."""
    return drawn_at(sheet, things)


def drawn_at(page: Page, address: str) -> Page:
    """The page at this address, once its picture is drawn."""
    arrive(page, address)
    page.locator(".canvas canvas").wait_for()
    page.locator(RESTING).wait_for()
    return page


def arrive(page: Page, address: str) -> None:
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


def error_boxes(page: Page) -> list[str]:
    """What stands in boxes of errors."""
    return page.locator(".stException").all_inner_texts()


def whole_address(page: Page) -> str:
    """The address of a page as a person reads it."""
    return unquote(str(page.evaluate("location.href")))


def reopen(page: Page) -> None:
    """Open the address of a page anew, as a colleague does who got it."""
    address = page.url
    page.goto("about:blank")
    page.goto(address)
