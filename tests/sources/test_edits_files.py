"""What people did on pages, read back from the bundle; newer edits in the store are kept."""

from pathlib import Path

from graph.edits import Rename, edits, source
from graph.statements import state
from graph.store import Graph
from ingest.sources.bundle.edited import FoundEdits
from ingest.sources.find import find
from tests.sources.bringing_in import bring, flaws_of

RENAMED = "- rename: {id: 'pain:berths-are-booked-twice', name: Two ships}\n"
NEWER = Rename(id="feature:berth-plan", name="Berth board")


def _edited(bundle: Path, text: str = RENAMED) -> None:
    (bundle / "edits").mkdir()
    (bundle / "edits" / "rq.yaml").write_text(text, "utf-8")


def _found(bundle: Path) -> FoundEdits:
    found = find(bundle, None, creating=False).found
    return next(each for each in found if isinstance(each, FoundEdits))


def test_a_rename_in_an_edits_file_outranks_the_codebook(bundle: Path, graph: Graph) -> None:
    _edited(bundle)

    bring(graph, bundle)

    assert "Two ships" in [choice.name for choice in graph.choices("Pain")]


def test_an_edits_file_is_the_source_of_that_person(bundle: Path) -> None:
    _edited(bundle)

    assert _found(bundle).source.id == source("rq").id


def test_a_stored_edit_that_the_file_lacks_is_listed(bundle: Path) -> None:
    _edited(bundle)

    _, kept = _found(bundle).keeping([NEWER])

    assert kept == (NEWER,)


def test_a_stored_edit_that_the_file_lacks_is_kept(bundle: Path) -> None:
    _edited(bundle)

    merged, _ = _found(bundle).keeping([NEWER])

    assert NEWER in edits(state(merged.read()))


def test_the_file_is_believed_of_what_it_speaks_of(bundle: Path) -> None:
    _edited(bundle)

    _, kept = _found(bundle).keeping([Rename(id="pain:berths-are-booked-twice", name="Old")])

    assert kept == ()


def test_an_edit_of_no_known_kind_is_named_with_its_line(bundle: Path) -> None:
    _edited(bundle, RENAMED + "- renam: {id: 'pain:x', name: y}\n")

    (flaw,) = flaws_of(bundle)

    assert "rq.yaml:2:2.renam: is not a field" in str(flaw)


def test_a_thing_is_edited_once_in_a_file(bundle: Path) -> None:
    _edited(bundle, RENAMED + RENAMED.replace("Two ships", "Three ships"))

    (flaw,) = flaws_of(bundle)

    assert "rq.yaml:2" in str(flaw)


def test_an_edits_file_that_nobody_can_be_called_is_named(bundle: Path) -> None:
    _edited(bundle)
    (bundle / "edits" / "rq.yaml").rename(bundle / "edits" / " rq.yaml")

    (flaw,) = flaws_of(bundle)

    assert str(flaw).startswith(str(bundle / "edits" / " rq.yaml"))
