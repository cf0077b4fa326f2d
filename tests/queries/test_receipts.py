"""Receipts: whatever a question counts, its quotes give when they are counted again."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from graph.answers import ask
from graph.queries import library, load
from graph.settings import Settings
from graph.store import Graph
from tests import factories
from tests.law.contents import wipe
from tests.queries.drawn import World
from tests.queries.receipts import OTHERWISE, RECEIPTS
from tests.queries.recount import Recount

COUNTS = re.compile(r"(mentions|people|accounts)(_.*)?")
TOGETHER = 20
"""Worlds in one store: planning each question anew takes longer than answering it."""
QUESTIONS = sorted({receipt.question for receipt in RECEIPTS})
ALL = 1000


def test_every_figure_has_a_receipt_or_a_reason_to_have_none() -> None:
    figures = {(q.name, name) for q in library() for name in q.returns if COUNTS.fullmatch(name)}

    covered = {(receipt.question, receipt.figure) for receipt in RECEIPTS}

    assert figures - covered == OTHERWISE.keys()


@pytest.mark.parametrize("first", range(0, 200, TOGETHER))
def test_the_figures_of_drawn_worlds_are_what_their_quotes_give(
    store: Graph, settings: Settings, first: int
) -> None:
    wipe(store.driver)
    for seed in range(first, first + TOGETHER):
        store.put(factories.source(f"co/{seed}"), World(seed).elements())

    wrong = list(differences(store, settings))

    assert wrong == []


def differences(store: Graph, settings: Settings) -> Iterator[tuple[str, str, Any, int]]:
    """Every figure that is not what its quotes give."""
    recount = Recount.of(store)
    answers = {name: _all(store, settings, name) for name in QUESTIONS}
    for receipt in RECEIPTS:
        for row in answers[receipt.question]:
            again = recount.how_many(receipt.counts, row[receipt.quotes])
            if row[receipt.figure] != again:
                yield receipt.question, receipt.figure, row[receipt.figure], again


def _all(store: Graph, settings: Settings, name: str) -> list[dict[str, Any]]:
    """Every row, however many a question lists where nobody says."""
    chosen = {"limit": ALL} if "limit" in load(name).params else {}
    return ask(store, settings, name, chosen).rows
