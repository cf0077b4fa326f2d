"""Words that people settled, and quotes of files that they linked, stay with what was said."""

import pytest

from graph.editing import record
from graph.edits import Settle
from graph.ontology.evidence import Quote, Unplaced
from graph.store import Graph
from tests import factories
from tests.factories import interview, person
from tests.law.contents import contents, wipe
from tests.store.retold import (
    BEFORE,
    LATER,
    OTHER,
    SPACED,
    TEXT,
    WITHOUT,
    bring,
    found,
    quoting,
    read,
)

WORDS = "it took two days"
LOST = Unplaced(handle=Quote.at(interview(), WORDS, 1), stated=WORDS)
SETTLED = Settle(
    unplaced=LOST.id,
    interview=interview().id,
    start=3,
    end=17,
    text=TEXT[3:17],
    stated=WORDS,
    said_by=person().id,
)
FROM_FILE = "two days"


def again(graph: Graph, lines: tuple[str, ...], words: str = WORDS) -> None:
    """Import the conversation, whose file quotes some words."""
    graph.bring(factories.source(), quoting(words, lines))


@pytest.fixture
def settled(graph: Graph) -> Graph:
    """A conversation whose file misquotes it; somebody said what was meant, another linked it."""
    again(graph, BEFORE)
    record(graph, "jd", SETTLED)
    record(graph, "rq", read(SETTLED.quote, "rq"))
    return graph


def test_a_settled_passage_moves_with_the_lines_before_it(settled: Graph) -> None:
    again(settled, LATER)

    assert found(settled) == [("Quote", "takes two days", 23, 2)]


def test_where_the_passage_is_gone_the_words_wait_with_their_links(settled: Graph) -> None:
    again(settled, WITHOUT)

    assert found(settled) == [("Unplaced", WORDS, None, 2)]


def test_the_passage_that_was_meant_is_remembered(settled: Graph) -> None:
    again(settled, WITHOUT)

    rows = settled.read("MATCH (words:Unplaced) RETURN words.meant AS meant", {}).rows
    assert rows == [{"meant": "takes two days"}]


@pytest.mark.parametrize("between", [LATER, SPACED, WITHOUT, OTHER])
def test_a_passage_that_comes_back_is_what_was_meant_as_before(
    settled: Graph, between: tuple[str, ...]
) -> None:
    before = contents(settled.driver)
    again(settled, between)

    again(settled, BEFORE)

    assert contents(settled.driver) == before


@pytest.mark.parametrize("lines", [LATER, SPACED, WITHOUT, OTHER])
def test_a_file_with_an_old_passage_gives_the_same(settled: Graph, lines: tuple[str, ...]) -> None:
    again(settled, lines)
    live = contents(settled.driver)
    wipe(settled.driver)

    again(settled, lines)
    bring(settled, "rq", read(SETTLED.quote, "rq"))
    bring(settled, "jd", SETTLED)

    assert contents(settled.driver) == live


@pytest.fixture
def linked(graph: Graph) -> Graph:
    """A conversation with a quote of its file, which somebody linked on a page."""
    again(graph, BEFORE, FROM_FILE)
    record(graph, "rq", read(Quote.reference(f"quote:{_handle()}").id, "rq"))
    return graph


def _handle() -> str:
    return Quote.at(interview(), FROM_FILE, 1)


def test_a_link_to_a_quote_of_a_file_stays_where_the_words_are_gone(linked: Graph) -> None:
    again(linked, WITHOUT, FROM_FILE)

    assert found(linked) == [("Unplaced", FROM_FILE, None, 2)]


def test_a_link_to_a_quote_of_a_file_follows_it_back(linked: Graph) -> None:
    before = contents(linked.driver)
    again(linked, WITHOUT, FROM_FILE)

    again(linked, BEFORE, FROM_FILE)

    assert contents(linked.driver) == before
