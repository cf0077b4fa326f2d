"""Words that people marked stay with what was said, whatever lines come before them."""

from itertools import permutations

import pytest

from graph.editing import record, take_back
from graph.edits import Settle
from graph.placing import NotPlaced
from graph.store import Graph
from graph.store.anchoring import Marks
from tests import factories
from tests.law.contents import contents, wipe
from tests.store.retold import (
    BEFORE,
    CURLY,
    LATER,
    MARKED,
    OTHER,
    WITHOUT,
    bring,
    found,
    mark,
    read,
    talk,
    tell,
)


@pytest.fixture
def marked(graph: Graph) -> Graph:
    """A conversation in which one person marked words, and another linked them."""
    tell(graph, BEFORE)
    record(graph, "jd", MARKED)
    record(graph, "rq", read(coder="rq"))
    return graph


def test_marked_words_move_with_the_lines_before_them(marked: Graph) -> None:
    tell(marked, LATER)

    assert found(marked) == [("Quote", "takes two days", 23, 1)]


def test_after_they_moved_all_is_in_order(marked: Graph) -> None:
    tell(marked, LATER)

    assert marked.verify().findings == []


def test_marked_words_are_found_with_other_spaces_and_marks(marked: Graph) -> None:
    tell(marked, CURLY)

    assert found(marked) == [("Quote", "takes two days", 22, 1)]


def test_words_that_are_gone_wait_for_a_place_with_everybodys_links(marked: Graph) -> None:
    tell(marked, WITHOUT)

    assert found(marked) == [("Unplaced", "takes two days", None, 1)]


def test_words_that_wait_have_the_nearest_passage_beside_them(marked: Graph) -> None:
    tell(marked, ("It takes two dais.",))

    rows = marked.read("MATCH (words:Unplaced) RETURN words.closest AS closest", {}).rows
    assert rows == [{"closest": "takes two dais"}]


@pytest.mark.parametrize("between", [LATER, CURLY, WITHOUT, OTHER])
def test_when_the_words_come_back_all_is_as_before(marked: Graph, between: tuple[str, ...]) -> None:
    before = contents(marked.driver)
    tell(marked, between)

    tell(marked, BEFORE)

    assert contents(marked.driver) == before


def test_how_many_moved_is_told(marked: Graph) -> None:
    brought = marked.bring(factories.source(), talk(LATER))

    assert brought.marks == Marks(moved=1)


def test_how_many_wait_is_told(marked: Graph) -> None:
    brought = marked.bring(factories.source(), talk(WITHOUT))

    assert brought.marks == Marks(waiting=1)


def test_what_is_imported_again_unchanged_moves_nothing(marked: Graph) -> None:
    tell(marked, LATER)

    brought = marked.bring(factories.source(), talk(LATER))

    assert (bool(brought.plan.changes), brought.marks) == (False, Marks())


@pytest.mark.parametrize("lines", [LATER, CURLY, WITHOUT, OTHER])
@pytest.mark.parametrize("order", list(permutations(("talk", "jd", "rq"))))
def test_files_with_old_places_give_the_same_in_any_order(
    marked: Graph, lines: tuple[str, ...], order: tuple[str, ...]
) -> None:
    tell(marked, lines)
    live = contents(marked.driver)
    wipe(marked.driver)
    steps = {
        "talk": lambda: tell(marked, lines),
        "jd": lambda: bring(marked, "jd", MARKED),
        "rq": lambda: bring(marked, "rq", read(coder="rq")),
    }

    for step in order:
        steps[step]()

    assert contents(marked.driver) == live


def test_an_edit_is_taken_back_wherever_its_words_are_by_now(graph: Graph) -> None:
    tell(graph, BEFORE)
    record(graph, "jd", MARKED)
    tell(graph, LATER)

    take_back(graph, "jd", MARKED)

    assert found(graph) == []


def test_words_that_wait_can_be_settled_by_anybody_with_their_links(marked: Graph) -> None:
    tell(marked, WITHOUT)
    text = "\n".join(WITHOUT)
    words = mark("takes two weeks", text)
    settle = Settle(
        unplaced=MARKED.at(NotPlaced()).known,
        interview=words.interview,
        start=words.start,
        end=words.end,
        text=words.text,
        stated=MARKED.text,
    )

    record(marked, "zoe", settle)

    assert found(marked) == [("Quote", "takes two weeks", 3, 1)]
