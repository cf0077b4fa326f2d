"""The store that the law is tried on: its schema is made once, and it is wiped in between."""

from collections.abc import Generator

import pytest

from graph.settings import Settings
from graph.store import Graph
from tests.law.contents import wipe


@pytest.fixture(scope="session")
def store(settings: Settings) -> Generator[Graph]:
    """One store for all examples of a property, which wipe it themselves."""
    with Graph.open(settings) as graph:
        yield graph


@pytest.fixture
def graph(store: Graph) -> Graph:
    """An empty store."""
    wipe(store.driver)
    return store
