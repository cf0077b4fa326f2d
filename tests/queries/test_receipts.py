"""Receipts: whatever a question counts, its quotes give when they are counted again."""

import re

import pytest

from graph.queries import library
from graph.settings import Settings
from graph.store import Graph
from tests import factories
from tests.law.contents import wipe
from tests.queries.drawn import World
from tests.queries.receipts import OTHERWISE, RECEIPTS
from tests.queries.recounted import differences

COUNTS = re.compile(r"(mentions|people|accounts)(_.*)?")
TOGETHER = 20
"""Worlds in one store: planning each question anew takes longer than answering it."""


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
