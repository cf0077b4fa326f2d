"""The store that questions are asked of: empty at the start of each test."""

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeAlias

import pytest

from graph.answers import ask
from graph.settings import Settings
from graph.store import Graph
from tests.law.contents import wipe

Ask: TypeAlias = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="session")
def store(settings: Settings) -> Generator[Graph]:
    """One store for all tests of questions, its schema made once."""
    with Graph.open(settings) as graph:
        yield graph


@pytest.fixture
def graph(store: Graph) -> Graph:
    """An empty store."""
    wipe(store.driver)
    return store


def rows(graph: Graph, settings: Settings, name: str, **chosen: object) -> list[dict[str, Any]]:
    """The rows with which a question answers."""
    return ask(graph, settings, name, chosen).rows


@pytest.fixture
def answer(graph: Graph, settings: Settings) -> Ask:
    """Asks a question of the store: its name, and what is chosen by keyword."""
    return partial(rows, graph, settings)
