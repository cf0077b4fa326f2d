"""Every figure of the library, held against the quotes that come with it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from graph.answers import ask
from graph.queries import load
from graph.settings import Settings
from graph.store import Graph
from tests.queries.receipts import RECEIPTS
from tests.queries.recount import Recount

QUESTIONS = sorted({receipt.question for receipt in RECEIPTS})
ALL = 1000


class Difference(NamedTuple):
    """A figure that is not what its quotes give."""

    question: str
    figure: str
    told: Any
    recounted: int


def differences(store: Graph, settings: Settings) -> Iterator[Difference]:
    """Every figure of what is stored that is not what its quotes give."""
    recount = Recount.of(store)
    answers = {name: _all(store, settings, name) for name in QUESTIONS}
    for receipt in RECEIPTS:
        for row in answers[receipt.question]:
            again = recount.how_many(receipt.counts, row[receipt.quotes])
            if row[receipt.figure] != again:
                yield Difference(receipt.question, receipt.figure, row[receipt.figure], again)


def _all(store: Graph, settings: Settings, name: str) -> list[dict[str, Any]]:
    """Every row, however many a question lists where nobody says."""
    chosen = {"limit": ALL} if "limit" in load(name).params else {}
    return ask(store, settings, name, chosen).rows
