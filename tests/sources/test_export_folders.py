"""Which folders an export makes, and into which it writes nothing."""

from pathlib import Path

import pytest

from graph.errors import InputError
from graph.project_file import FILE, Company
from graph.store import Graph
from ingest.sources.bundle.writing import FolderInUseError, write_bundle
from tests.sources.bringing_in import bring

ACME = Company(name="Acme")
OURS = Company(name="Brackwater")
"""Whose the bundle in tests/data is."""
OLDER = "MATCH (source:Source) SET source.importer = 'transcript 0'"


def test_loose_notes_become_interviews_of_the_bundle(graph: Graph, tmp_path: Path) -> None:
    loose = tmp_path / "talks"
    loose.mkdir()
    (loose / "first.txt").write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, loose)

    written = write_bundle(graph, tmp_path / "out", ACME)

    assert written.sources == ("interviews/first",)


def test_what_an_older_importer_stored_is_exported_too(graph: Graph, tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text("Ada: Two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "first.txt")
    with graph.driver.session() as session:
        session.run(OLDER).consume()

    written = write_bundle(graph, tmp_path / "out", ACME)

    assert written.sources == ("interviews/first",)


def test_loose_transcripts_of_one_name_get_a_folder_each(graph: Graph, tmp_path: Path) -> None:
    for name in ("talks/a/first.txt", "talks/a - first.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "talks")

    written = write_bundle(graph, tmp_path / "out", ACME)

    assert len({*written.sources}) == 2


def test_a_folder_that_holds_anything_is_left_alone(graph: Graph, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(FolderInUseError):
        write_bundle(graph, tmp_path, ACME)


def test_a_folder_in_which_nobody_may_write_is_our_error(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)
    (tmp_path / "file").write_text("mine")

    with pytest.raises(InputError, match="cannot be written"):
        write_bundle(graph, tmp_path / "file" / "out", OURS)


def test_the_empty_folder_in_which_one_stands_can_be_exported_to(
    graph: Graph, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(graph, bundle)
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")

    write_bundle(graph, Path(), OURS)

    assert (tmp_path / "out" / FILE).exists()


def test_a_long_name_of_a_transcript_becomes_a_shorter_one_of_a_folder(
    graph: Graph, tmp_path: Path
) -> None:
    loose = tmp_path / "talks" / ("長" * 80) / ("い" * 80 + ".txt")
    loose.parent.mkdir(parents=True)
    loose.write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "talks")

    (written,) = write_bundle(graph, tmp_path / "out", ACME).sources

    assert (tmp_path / "out" / written).is_dir()
