"""What others rest on is not taken back; nothing of theirs is lost."""

import pytest

from graph.editing import (
    NotThereError,
    StillLinkedError,
    UnknownThingError,
    record,
    take_back,
)
from graph.edits import Edit, Linking, Quoting, Settle
from graph.ontology.needs import Pain
from graph.store import Graph
from tests import factories
from tests.factories import interview, person, quote
from tests.law.contents import contents
from tests.store.misquoted import SETTLED, TEXT, misquoted

SLOW, LATE = Pain(name="Slow"), Pain(name="Late")
MARKED = Quoting(interview=interview().id, start=3, end=8, text="takes", said_by=person().id)
BOTH = pytest.mark.parametrize("edit", [MARKED, SETTLED], ids=["marked", "settled"])


@pytest.fixture
def heard(graph: Graph) -> Graph:
    """A codebook, and an interview with words that have no place in it."""
    graph.put(factories.source("co/codebook"), [SLOW, LATE])
    graph.put(factories.source(), misquoted())
    return graph


def read_so(edit: Quoting | Settle, coder: str, thing: Pain = SLOW) -> Linking:
    """Somebody's link from the words of the edit."""
    return Linking(quote=edit.quote, thing=thing.id, coder=coder, stance="supports")


@BOTH
def test_words_that_somebody_else_linked_are_not_taken_back(
    heard: Graph, edit: Quoting | Settle
) -> None:
    record(heard, "jd", edit)
    record(heard, "rq", read_so(edit, "rq"))
    before = contents(heard.driver)

    with pytest.raises(StillLinkedError, match="rq"):
        take_back(heard, "jd", edit)

    assert contents(heard.driver) == before


def test_words_with_a_link_of_ones_own_are_not_taken_back(heard: Graph) -> None:
    record(heard, "jd", MARKED)
    record(heard, "jd", read_so(MARKED, "jd"))

    with pytest.raises(StillLinkedError, match="jd"):
        take_back(heard, "jd", MARKED)


@BOTH
def test_once_the_others_took_their_links_back_the_words_go(
    heard: Graph, edit: Quoting | Settle
) -> None:
    before = contents(heard.driver)
    record(heard, "jd", edit)
    record(heard, "rq", read_so(edit, "rq"))

    take_back(heard, "rq", read_so(edit, "rq"))
    take_back(heard, "jd", edit)

    assert contents(heard.driver) == before


def test_words_that_a_file_quotes_too_are_taken_back_and_stay_quoted(heard: Graph) -> None:
    whole = Quoting(interview=interview().id, start=0, end=len(TEXT), text=TEXT)
    record(heard, "rq", read_so(whole, "rq"))
    before = contents(heard.driver)
    record(heard, "jd", whole)

    take_back(heard, "jd", whole)

    assert contents(heard.driver) == before
    assert whole.quote == quote().id


def test_words_that_two_people_marked_are_taken_back_by_one(heard: Graph) -> None:
    record(heard, "rq", MARKED)
    record(heard, "rq", read_so(MARKED, "rq"))
    before = contents(heard.driver)
    record(heard, "jd", MARKED)

    take_back(heard, "jd", MARKED)

    assert contents(heard.driver) == before


UNKNOWN: list[Edit] = [
    MARKED.model_copy(update={"said_by": "person:nobody"}),
    SETTLED.model_copy(update={"said_by": "person:nobody"}),
    SETTLED.model_copy(update={"interview": "interview:none"}),
]


@pytest.mark.parametrize("edit", UNKNOWN, ids=["speaker", "settled speaker", "interview"])
def test_all_that_an_edit_speaks_of_must_be_stored(heard: Graph, edit: Edit) -> None:
    with pytest.raises(UnknownThingError):
        record(heard, "jd", edit)


def test_a_place_where_other_words_stand_is_refused(heard: Graph) -> None:
    elsewhere = SETTLED.model_copy(update={"start": 1, "end": 1 + len(TEXT)})

    with pytest.raises(NotThereError):
        record(heard, "jd", elsewhere)
