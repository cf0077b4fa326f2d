"""How questions are asked of the store, which is empty at the start of each test."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import pytest

from graph.answers import ask
from graph.limits import Limits
from graph.model import Element
from graph.settings import Settings
from graph.store import Graph
from tests.queries.gap_words import SLOW, Gap
from tests.queries.talks import put

Ask: TypeAlias = Callable[..., list[dict[str, Any]]]
PATIENT = Limits(seconds=600)
"""What is answered counts here, not how busy the machine is."""


def rows(graph: Graph, settings: Settings, name: str, **chosen: object) -> list[dict[str, Any]]:
    """The rows with which a question answers."""
    return ask(graph, settings, name, chosen).rows


@pytest.fixture
def answer(graph: Graph, settings: Settings) -> Ask:
    """Asks a question of the store: its name, and what is chosen by keyword."""
    return partial(rows, Graph(graph.driver, limits=PATIENT), settings)


@pytest.fixture
def gap(graph: Graph, answer: Ask) -> Gap:
    """The row of the slow export, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> dict[str, Any]:
        put(graph, SLOW, *stated)
        (row,) = [row for row in answer("needs/gaps", **chosen) if row["need"] == SLOW.id]
        return row

    return ask
