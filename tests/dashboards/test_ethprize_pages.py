"""The pages on interviews that others held: no page breaks, whatever real notes hold."""

import pytest
from playwright.sync_api import Browser

from graph.store import Graph
from tests.dashboards.conftest import IN_BROWSER, error_boxes, new_window
from tests.dashboards.every_page import addresses
from tests.dashboards.test_every_page import Watched
from tests.queries.samples import bring_in
from tests.real.ethprize import write_bundle
from tests.real.test_ethprize_bundle import FOLDER

pytestmark = [
    *IN_BROWSER,
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"{FOLDER} is not there"),
]


@pytest.fixture
def noted(store: Graph, tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """A hundred interviews, as notes."""
    folder = tmp_path_factory.mktemp("ethprize") / "bundle"
    write_bundle(FOLDER, folder)
    bring_in(store, folder)
    return store


def test_no_page_breaks_on_real_notes(noted: Graph, browser: Browser, served: str) -> None:
    watched = Watched(new_window(browser, height=900), served)
    broken: dict[str, list[str]] = {}
    for address in addresses(noted):
        watched.go(address)
        if found := error_boxes(watched.page):
            broken[address] = found

    assert (broken, watched.errors) == ({}, [])
