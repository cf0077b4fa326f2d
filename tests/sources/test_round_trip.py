"""Out and in again: what was exported states the same as what was stored."""

from datetime import date
from pathlib import Path

import pytest

from graph.edits import Rename, elements
from graph.edits import source as edits_of
from graph.errors import InputError
from graph.project_file import FILE, Company, read_project_file
from graph.settings import ROOT
from graph.statements import state
from graph.store import Graph
from ingest.sources.bundle.writing import (
    FolderInUseError,
    NothingToExportError,
    Written,
    write_bundle,
)
from ingest.sources.bundle.written.facts import UnsayableError
from ingest.sources.bundle.written.links import NotVerbatimError
from ingest.sources.find import find
from tests import factories
from tests.law.contents import contents, wipe
from tests.sources.bringing_in import bring

SAMPLE = ROOT / "ingest" / "samples" / "ledgermoor"
OLDER = "MATCH (source:Source) SET source.importer = 'transcript 0'"
BEND = "MATCH (quote:Quote)-[said:STATED_IN]->() SET said.text = 'Never said.'"


def test_the_sample_company_says_the_same_after_a_round_trip(graph: Graph, tmp_path: Path) -> None:
    bring(graph, SAMPLE)
    before = _without_hashes(graph)
    _export(graph, tmp_path / "out")
    wipe(graph.driver)

    bring(graph, tmp_path / "out")

    assert _without_hashes(graph) == before


def test_an_export_of_an_export_is_the_same_to_the_last_byte(graph: Graph, tmp_path: Path) -> None:
    bring(graph, SAMPLE)
    _export(graph, tmp_path / "first")
    wipe(graph.driver)
    bring(graph, tmp_path / "first")

    _export(graph, tmp_path / "second")

    assert _texts(tmp_path / "second") == _texts(tmp_path / "first")


def test_what_was_exported_is_not_news_to_who_has_it(graph: Graph, tmp_path: Path) -> None:
    bring(graph, SAMPLE)
    _export(graph, tmp_path / "out")
    bring(graph, tmp_path / "out")

    again = bring(graph, tmp_path / "out")

    assert again == []


def test_what_a_person_renamed_is_exported_under_their_name(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)
    rename = Rename(id="pain:slow-export", name="Exports take days")
    graph.amend(edits_of("jd"), elements(rename))
    before = _without_hashes(graph)
    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)
    wipe(graph.driver)

    bring(graph, tmp_path / "out")

    assert _about_things(_without_hashes(graph)) == _about_things(before)


def test_loose_notes_become_interviews_of_the_bundle(graph: Graph, tmp_path: Path) -> None:
    loose = tmp_path / "talks"
    loose.mkdir()
    (loose / "first.txt").write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, loose)

    written = _export(graph, tmp_path / "out", Company(name="Acme"))

    assert written.sources == ("interviews/first",)


def test_what_an_older_importer_stored_is_exported_too(graph: Graph, tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text("Ada: Two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "first.txt")
    with graph.driver.session() as session:
        session.run(OLDER).consume()

    written = _export(graph, tmp_path / "out", Company(name="Acme"))

    assert written.sources == ("interviews/first",)


def test_loose_transcripts_of_one_name_get_a_folder_each(graph: Graph, tmp_path: Path) -> None:
    for name in ("talks/a/first.txt", "talks/a - first.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "talks")

    written = _export(graph, tmp_path / "out", Company(name="Acme"))

    assert len({*written.sources}) == 2


def test_a_name_that_no_file_holds_is_written_into_the_codebook(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    codebook = bundle / "codebook.yaml"
    codebook.write_text("Pain:\n  - name: Double booking\n", "utf-8")
    bring(graph, bundle, creating=True)

    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)

    assert "Berth plan" in (tmp_path / "out" / "codebook.yaml").read_text("utf-8")


def test_the_rows_of_a_table_may_stand_in_any_order(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    header, *rows = (bundle / "accounts.csv").read_text("utf-8").splitlines()
    turned = [header, *sorted(rows, reverse=True), ""]
    (bundle / "accounts.csv").write_text("\n".join(turned), "utf-8")
    bring(graph, bundle)

    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)

    assert (tmp_path / "out" / "accounts.csv").read_text("utf-8").splitlines() != turned


def test_an_id_that_follows_from_the_name_anyway_makes_nothing_the_same(bundle: Path) -> None:
    rows = "id,name\nskerry-ferries,Skerry Ferries\n,Northhaven Port\n"
    (bundle / "accounts.csv").write_text(rows, "utf-8")

    (accounts,) = (
        each for each in find(bundle, None, False).found if each.source.path == "accounts.csv"
    )

    assert state(accounts.read()).sames == {}


def test_the_day_of_the_stored_sources_is_exported_where_none_is_stated(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)

    _export(graph, tmp_path / "out", Company(name="Brackwater"))

    assert read_project_file(tmp_path / "out" / FILE).company.as_of == date(2026, 6, 30)


def test_a_quote_that_was_bent_is_not_exported(graph: Graph, bundle: Path, tmp_path: Path) -> None:
    bring(graph, bundle)
    with graph.driver.session() as session:
        session.run(BEND).consume()

    with pytest.raises(NotVerbatimError):
        _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)


def test_what_no_file_can_say_is_named_and_nothing_is_written(graph: Graph, tmp_path: Path) -> None:
    graph.put(factories.source("Acme/elsewhere"), factories.voiced())

    with pytest.raises(UnsayableError, match="Acme/elsewhere"):
        _export(graph, tmp_path / "out", Company(name="Acme"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_holds_anything_is_left_alone(graph: Graph, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(FolderInUseError):
        _export(graph, tmp_path)


def test_a_folder_in_which_nobody_may_write_is_our_error(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)
    (tmp_path / "file").write_text("mine")

    with pytest.raises(InputError, match="cannot be written"):
        _export(graph, tmp_path / "file" / "out", read_project_file(bundle / FILE).company)


def test_the_empty_folder_in_which_one_stands_can_be_exported_to(
    graph: Graph, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(graph, bundle)
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")

    _export(graph, Path(), read_project_file(bundle / FILE).company)

    assert (tmp_path / "out" / FILE).exists()


def test_a_long_name_of_a_transcript_becomes_a_shorter_one_of_a_folder(
    graph: Graph, tmp_path: Path
) -> None:
    loose = tmp_path / "talks" / ("長" * 80) / ("い" * 80 + ".txt")
    loose.parent.mkdir(parents=True)
    loose.write_text("Ada: It takes two days.\n\nBo: Why?\n\nAda: The export.\n")
    bring(graph, tmp_path / "talks")

    (written,) = _export(graph, tmp_path / "out", Company(name="Acme")).sources

    assert (tmp_path / "out" / written).is_dir()


def test_an_export_of_a_company_that_is_not_stored_is_refused(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)

    with pytest.raises(NothingToExportError, match="nothing is stored of 'Nobody'"):
        _export(graph, tmp_path / "out", Company(name="Nobody"))


def _export(graph: Graph, folder: Path, company: Company | None = None) -> Written:
    return write_bundle(graph, folder, company or read_project_file(SAMPLE / FILE).company)


def _without_hashes(graph: Graph) -> list[str]:
    """All that is stored, but for the files' bytes and in which of their rows it stood."""
    with graph.driver.session() as session:
        session.run("MATCH (source:Source) REMOVE source.hash").consume()
        session.run("MATCH ()-[said:STATED_IN]->() REMOVE said.row").consume()
    return contents(graph.driver)


def _about_things(lines: list[str]) -> list[str]:
    return [line for line in lines if not line.startswith("source:edits/")]


def _texts(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
