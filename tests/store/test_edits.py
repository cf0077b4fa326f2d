"""What a person does on a page, and takes back."""

import pytest
from pydantic import ValidationError

from graph.edits import (
    Edit,
    Entry,
    NamelessError,
    Rename,
    Settle,
    edits,
    elements,
    source,
)
from graph.model import Element
from graph.ontology.needs import Pain
from graph.store import Graph
from graph.who import WhoError
from tests import factories
from tests.factories import interview, shows
from tests.law.contents import contents
from tests.store.misquoted import LOST, SETTLED, TEXT, misquoted

SLOW = Pain(name="Slow")
RENAME = Rename(id=SLOW.id, name="Exports take days", formerly=("Slow",))
BOTH = pytest.mark.parametrize("edit", [RENAME, SETTLED], ids=["rename", "settle"])
NAMES = "MATCH (pain:Pain) RETURN pain.name AS name, pain.aliases AS aliases"
CODED = """
MATCH (quote)-[:EVIDENCES]->(:Pain)
RETURN labels(quote)[0] AS label, quote.text AS text, quote.placed AS placed
"""


@pytest.fixture
def coded(graph: Graph) -> Graph:
    """A codebook, and an interview with words that have no place in it."""
    graph.put(factories.source("co/codebook"), [SLOW])
    graph.put(factories.source(), lost())
    return graph


def lost() -> list[Element]:
    """A conversation with a quote that does not stand in it as stated, and is coded."""
    link = shows(SLOW).model_copy(update={"start": LOST})
    return [*misquoted(), link]


def test_a_renamed_concept_has_the_new_name_and_is_found_by_the_old(coded: Graph) -> None:
    coded.amend(source("jd"), elements(RENAME))

    assert coded.read(NAMES, {}).rows == [{"name": "Exports take days", "aliases": ["Slow"]}]


def test_a_person_may_rename_a_thing_to_another_spelling_of_its_name(graph: Graph) -> None:
    graph.put(factories.source("co/codebook"), [Pain(name="Slow export")])

    graph.amend(source("jd"), elements(Rename(id="pain:slow-export", name="Slow-export")))

    assert graph.read(NAMES, {}).rows == [{"name": "Slow-export", "aliases": None}]


def test_a_settled_quote_carries_the_links_of_the_words_without_a_place(coded: Graph) -> None:
    coded.amend(source("jd"), elements(SETTLED))

    assert coded.read(CODED, {}).rows == [{"label": "Quote", "text": TEXT, "placed": "fuzzy"}]


def test_a_settled_quote_is_in_order(coded: Graph) -> None:
    coded.amend(source("jd"), elements(SETTLED))

    assert coded.verify().findings == []


@BOTH
def test_an_undone_edit_leaves_all_as_it_was(coded: Graph, edit: Edit) -> None:
    before = contents(coded.driver)
    coded.amend(source("jd"), elements(edit))

    coded.amend(source("jd"), (), elements(edit))

    assert contents(coded.driver) == before


def test_undoing_one_edit_leaves_the_other(coded: Graph) -> None:
    coded.amend(source("jd"), [*elements(RENAME), *elements(SETTLED)])

    coded.amend(source("jd"), (), elements(RENAME))

    assert edits(coded.stated(source("jd").id)) == [SETTLED]


def test_the_edits_that_stand_are_read_back(coded: Graph) -> None:
    coded.amend(source("jd"), elements(RENAME))
    coded.amend(source("jd"), elements(SETTLED))

    assert edits(coded.stated(source("jd").id)) == [RENAME, SETTLED]


def test_a_later_rename_takes_the_place_of_an_earlier_one(coded: Graph) -> None:
    coded.amend(source("jd"), elements(RENAME))

    coded.amend(source("jd"), elements(Rename(id=SLOW.id, name="Export", formerly=(RENAME.name,))))

    (edit,) = edits(coded.stated(source("jd").id))
    assert edit == Rename(id=SLOW.id, name="Export", formerly=("Slow", RENAME.name))


@BOTH
def test_an_edit_is_written_and_read_as_plain_values(edit: Edit) -> None:
    written = Entry.of(edit).model_dump(mode="json", exclude_none=True)

    assert Entry.model_validate(written).edit == edit


def test_an_entry_is_one_edit() -> None:
    with pytest.raises(ValidationError, match="an entry is one edit"):
        Entry(rename=RENAME, settle=SETTLED)


def test_a_passage_is_as_long_as_its_text() -> None:
    with pytest.raises(ValidationError, match="not as far apart as the text is long"):
        Settle(unplaced=LOST.id, interview=interview().id, start=0, end=2, text=TEXT)


@pytest.mark.parametrize("known", ["quote:1/ab/1", "utterance:1/0", "nothing:1"])
def test_what_has_no_name_cannot_be_renamed(known: str) -> None:
    with pytest.raises(NamelessError, match=known):
        elements(Rename(id=known, name="Late"))


@pytest.mark.parametrize(
    "who", ["", " ", "a/b", "../x", "a\\b", ".ada", "a\nb", "\udcff", "é" * 51]
)
def test_edits_are_kept_under_names_that_a_file_can_have(who: str) -> None:
    with pytest.raises(WhoError):
        source(who)


@pytest.mark.parametrize("who", ["ada", "Ada O'Neil", "josé.p", "李", "é" * 50])
def test_people_may_be_called_what_they_are_called(who: str) -> None:
    assert source(who).handle == f"edits/{who}"
