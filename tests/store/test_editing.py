"""A person's edit is carried out only on what is stored."""

import pytest

from graph.editing import UnknownThingError, record, take_back
from graph.edits import Rename
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import is_now, source
from tests.law.contents import contents

SLOW = Pain(name="Slow")
NAMES = "MATCH (pain:Pain) RETURN pain.name AS name"


@pytest.fixture
def coded(graph: Graph) -> Graph:
    """A codebook of one pain, which had another id before."""
    graph.put(source("co/codebook"), [SLOW, is_now("pain:old", SLOW.id)])
    return graph


@pytest.mark.parametrize("known", [SLOW.id, "pain:old"])
def test_a_thing_is_renamed_by_its_id_or_a_former_one(coded: Graph, known: str) -> None:
    record(coded, "jd", Rename(id=known, name="Late"))

    assert coded.read(NAMES, {}).rows == [{"name": "Late"}]


def test_what_is_not_stored_cannot_be_renamed(coded: Graph) -> None:
    before = contents(coded.driver)

    with pytest.raises(UnknownThingError, match="pain:slw"):
        record(coded, "jd", Rename(id="pain:slw", name="Late"))

    assert contents(coded.driver) == before


@pytest.mark.parametrize(
    ("known", "hint"),
    [
        ("pain:slw", "Did you mean pain:slow?"),
        ("person:somebody", "Import what states it first."),
    ],
)
def test_who_mistypes_an_id_is_told_the_way_out(coded: Graph, known: str, hint: str) -> None:
    with pytest.raises(UnknownThingError) as caught:
        record(coded, "jd", Rename(id=known, name="Late"))

    assert caught.value.hint == hint


def test_an_edit_that_is_taken_back_leaves_all_as_it_was(coded: Graph) -> None:
    before = contents(coded.driver)
    record(coded, "jd", Rename(id=SLOW.id, name="Late"))

    take_back(coded, "jd", Rename(id=SLOW.id, name="Late"))

    assert contents(coded.driver) == before


def test_taking_back_what_nobody_did_changes_nothing(coded: Graph) -> None:
    plan = take_back(coded, "jd", Rename(id=SLOW.id, name="Late"))

    assert not plan.changes
