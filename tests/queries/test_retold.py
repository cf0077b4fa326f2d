"""The sample told otherwise: in another order no answer changes, twice no account counts twice."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest

from graph.answers import ask
from graph.queries import load, names
from graph.settings import Settings
from graph.store import Graph
from ingest.sources.find import find
from tests.law.contents import wipe
from tests.queries.receipts import RECEIPTS
from tests.queries.samples import LEDGERMOOR, of_the_sample, tell
from tests.queries.shuffled import shuffled
from tests.queries.test_sample import INDEX_SCALE, Rows, answered

SEED = 20261125
RECORD = {"path", "row"}
"""The keys that only a record of a table has: which file says so, and in which row."""
LOUD = "Vintermoor Energy"
"""The account with the most quotes."""
ACCOUNTS = [
    *((each.question, each.figure) for each in RECEIPTS if each.counts == "accounts"),
    ("needs/grown", "accounts_new"),
    ("health/overview", "accounts_heard"),
    ("health/overview", "accounts_known"),
]
"""Every figure that counts accounts."""
SEVERAL_ROWS = {"product/coverage": ("need", "feature"), "evidence/together": ("thing", "how")}
"""What tells the rows of a question apart, where its first column does not."""
ALL = 1000


class Told(NamedTuple):
    """The answers to all questions, and which accounts were counted."""

    plain: dict[str, Rows]
    once: Counter[tuple[str, ...]]
    twice: Counter[tuple[str, ...]]
    quotes: tuple[int, int]
    """How many were taken from conversations, before the copies and with them."""
    shuffled: dict[str, Rows]


@pytest.fixture(scope="module")
def told(store: Graph, settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Told as it lies there, then with copies, then from the start in another order."""
    folder, known = tmp_path_factory.mktemp("retold"), of_the_sample(settings)
    tell(store)
    plain, once = seen(answered(store, known), LEDGERMOOR), accounts(store, known)
    before = quotes(store, known)
    put(store, doubled(folder / "doubled"))
    twice, after = accounts(store, known), quotes(store, known)
    wipe(store.driver)
    mixed = shuffled(folder / "shuffled", SEED)
    put(store, mixed)
    return Told(plain, once, twice, (before, after), seen(answered(store, known), mixed))


def put(store: Graph, folder: Path) -> None:
    """Bring the sources of a folder in, in an order drawn by chance."""
    found = find(folder, None, False).found
    for each in Random(SEED).sample(found, len(found)):
        store.put(each.source, each.read())


def doubled(folder: Path) -> Path:
    """The sample, and each conversation with one account once more under a name of its own."""
    shutil.copytree(LEDGERMOOR, folder)
    for card in sorted(folder.glob("interviews/*/interview.yaml")):
        if f"account: {LOUD}\n" in card.read_text("utf-8"):
            shutil.copytree(card.parent, card.parent.with_name(f"{card.parent.name}-again"))
    return folder


def seen(value: Any, folder: Path) -> Any:
    """An answer with the line itself where it names a row of a file of this folder."""
    if isinstance(value, list):
        return [seen(each, folder) for each in value]
    if not isinstance(value, dict):
        return value
    if value.keys() >= RECORD:
        line = (folder / value["path"]).read_text("utf-8").splitlines()[value["row"] - 1]
        return {**value, "row": line}
    return {name: seen(each, folder) for name, each in value.items() if name not in INDEX_SCALE}


def quotes(store: Graph, known: Settings) -> int:
    """How many quotes were taken from all conversations."""
    (row,) = ask(store, known, "health/overview").rows
    return row["quotes_taken"]


def accounts(store: Graph, known: Settings) -> Counter[tuple[str, ...]]:
    """How many accounts each row of each question counts; of a thing, where one is to be named."""
    things = [each.id for each in store.choices("Concept")]
    counted = Counter[tuple[str, ...]]()
    for question in {question for question, _ in ACCOUNTS}:
        params = load(question).params
        limit = {"limit": ALL} if "limit" in params else {}
        for of in [{"of": each} for each in things] if "of" in params else [{}]:
            rows = ask(store, known, question, {**limit, **of}).rows
            counted.update(dict(_figures(question, [*of.values()], rows)))
    return counted


def _figures(question: str, of: list[str], rows: Rows) -> Iterator[tuple[tuple[str, ...], int]]:
    figures = [figure for each, figure in ACCOUNTS if each == question]
    for row in rows:
        apart = SEVERAL_ROWS.get(question, tuple(row)[:1]) if len(rows) > 1 else ()
        for figure in figures:
            yield (question, figure, *of, *(str(row[name]) for name in apart)), row[figure]


@pytest.mark.parametrize("name", names())
def test_a_question_answers_the_same_from_shuffled_files_and_rows(name: str, told: Told) -> None:
    assert told.shuffled[name] == told.plain[name]


@pytest.mark.parametrize(("question", "figure"), ACCOUNTS)
def test_an_account_whose_conversations_are_copied_counts_no_more_than_before(
    question: str, figure: str, told: Told
) -> None:
    more = told.twice - told.once

    assert [row for row in more if row[:2] == (question, figure)] == []


def test_a_copied_conversation_is_one_more_whose_quotes_are_counted(told: Told) -> None:
    before, after = told.quotes

    assert after > before
