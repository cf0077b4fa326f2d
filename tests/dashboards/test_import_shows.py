"""What a terminal brings in while a page is open, in a real Chromium."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from graph.settings import ROOT, Settings
from graph.store import Graph
from tests.commands.bundles import write_bundle
from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive, environment, new_window

COMMAND = (sys.executable, "-c", "import throughline; throughline.main()")
pytestmark = IN_BROWSER


@pytest.fixture
def bare(browser: Browser, graph: Graph, served: str) -> Page:  # noqa: ARG001 (it is empty)
    """The first page, of an empty store."""
    page = new_window(browser, height=900)
    arrive(page, served)
    page.get_by_text("No conversation is stored yet").wait_for()
    page.locator(RESTING).wait_for()
    return page


def test_an_import_in_a_terminal_shows_at_the_next_click(
    bare: Page, settings: Settings, tmp_path: Path
) -> None:
    write_bundle(tmp_path / "bundle")
    told = {**os.environ, **environment(settings), "PYTHONPATH": str(ROOT)}
    command = (*COMMAND, "import", str(tmp_path / "bundle"))
    subprocess.run(command, env=told, cwd=tmp_path, check=True, capture_output=True)

    bare.locator(".stSidebar").get_by_role("link", name="Interview", exact=True).click()

    expect(bare.get_by_text("1 conversation: tick a row")).to_be_visible()
