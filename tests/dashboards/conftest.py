"""The dashboards on a real store: the sample company in it, or nothing."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeAlias

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from graph.settings import ROOT, Settings
from graph.store import Graph
from ingest.sources.find import find
from tests.law.contents import wipe

APP = ROOT / "dashboards" / "app.py"
SAMPLE = ROOT / "ingest" / "samples" / "ledgermoor"
GAPS = "app_pages/needs/feature_gaps.py"
SECONDS = 60

Opened: TypeAlias = Callable[..., AppTest]


def environment(settings: Settings) -> dict[str, str]:
    """How a program of its own finds the Neo4j of the tests."""
    if settings.uri is None:
        return {"THROUGHLINE_FOLDER": str(settings.folder), "THROUGHLINE_LOCK": str(settings.lock)}
    return {"THROUGHLINE_URI": settings.uri}


def bring_in(graph: Graph, folder: Path) -> None:
    """Put a bundle into a store that holds nothing else."""
    wipe(graph.driver)
    for each in find(folder, None, False).found:
        graph.put(each.source, each.read())


@pytest.fixture
def sample(store: Graph) -> Graph:
    """The sample company, imported anew only where another test has emptied the store."""
    told = {each.source.id: each.source.hash for each in find(SAMPLE, None, False).found}
    if store.hashes() != told:
        bring_in(store, SAMPLE)
    return store


@pytest.fixture
def opened(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Generator[Opened]:
    """Opens a page at an address: `opened(page, deal=...)`."""
    for name, value in environment(settings).items():
        monkeypatch.setenv(name, value)

    def open_page(page: str | None = None, **address: str) -> AppTest:
        app = AppTest.from_file(APP, default_timeout=SECONDS)
        if page:
            app.switch_page(page)
        for name, value in address.items():
            app.query_params[name] = value
        return app.run()

    yield open_page
    # The next test's store may be another one with the same revision; the way to it is the same.
    st.cache_data.clear()


def words(app: AppTest) -> list[str]:
    """The quotes that a page shows."""
    return [each.value for each in app.markdown if each.value.startswith("“")]
