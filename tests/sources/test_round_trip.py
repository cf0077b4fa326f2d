"""Out and in again: what was exported states the same as what was stored."""

import csv
from datetime import date
from pathlib import Path

import pytest

from graph.edits import Rename, elements
from graph.edits import source as edits_of
from graph.project_file import FILE, Company, read_project_file
from graph.settings import ROOT
from graph.statements import state
from graph.store import Graph
from ingest.sources.bundle.writing import (
    NothingToExportError,
    Written,
    write_bundle,
)
from ingest.sources.bundle.written.facts import UnsayableError
from ingest.sources.bundle.written.links import NotVerbatimError
from ingest.sources.find import find
from tests import factories
from tests.law.contents import wipe
from tests.sources.bringing_in import bring, without_bytes

SAMPLE = ROOT / "ingest" / "samples" / "ledgermoor"
MOVED = """\
id,name,account,since,until,reports_to
k,Karel,Mill,2020-01-01,2024-12-31,Zoe
k,Karel,Quarry,2025-01-01,,Ann
z,Zoe,Mill,,,
a,Ann,Quarry,,,
"""
BEND = "MATCH (quote:Quote)-[said:STATED_IN]->() SET said.text = 'Never said.'"


def test_the_sample_company_says_the_same_after_a_round_trip(graph: Graph, tmp_path: Path) -> None:
    bring(graph, SAMPLE)
    before = without_bytes(graph)
    _export(graph, tmp_path / "out")
    wipe(graph.driver)

    bring(graph, tmp_path / "out")

    assert without_bytes(graph) == before


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
    before = without_bytes(graph)
    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)
    wipe(graph.driver)

    bring(graph, tmp_path / "out")

    assert _about_things(without_bytes(graph)) == _about_things(before)


def test_a_name_that_no_file_holds_is_written_into_the_codebook(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    codebook = bundle / "codebook.yaml"
    codebook.write_text("Pain:\n  - name: Double booking\n", "utf-8")
    bring(graph, bundle, creating=True)

    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)

    assert "Berth plan" in (tmp_path / "out" / "codebook.yaml").read_text("utf-8")


def test_the_title_of_an_earlier_job_is_kept(graph: Graph, bundle: Path, tmp_path: Path) -> None:
    table = bundle / "people.csv"
    rows = table.read_text("utf-8").replace(",reports_to,", ",until,reports_to,").splitlines()
    earlier = "ulla,Ulla Brandreth,pilot,theirs,Skerry Ferries,2019-12-31,,"
    told = [row.replace("Port,", "Port,,").replace("ours,,", "ours,,,") for row in rows[1:]]
    table.write_text("\n".join((rows[0], *told, earlier, "")), "utf-8")
    bring(graph, bundle)

    _export(graph, tmp_path / "out", read_project_file(bundle / FILE).company)

    assert "Ulla Brandreth,pilot," in (tmp_path / "out" / "people.csv").read_text("utf-8")


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


def test_an_export_of_a_company_that_is_not_stored_is_refused(
    graph: Graph, bundle: Path, tmp_path: Path
) -> None:
    bring(graph, bundle)

    with pytest.raises(NothingToExportError, match="nothing is stored of 'Nobody'"):
        _export(graph, tmp_path / "out", Company(name="Nobody"))


def _export(graph: Graph, folder: Path, company: Company | None = None) -> Written:
    return write_bundle(graph, folder, company or read_project_file(SAMPLE / FILE).company)


def _about_things(lines: list[str]) -> list[str]:
    return [line for line in lines if not line.startswith("source:edits/")]


def _texts(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_who_changed_the_company_reports_beside_each_job_to_who_works_there(
    graph: Graph, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    moved.mkdir()
    (moved / FILE).write_text('[company]\nname = "Acme"\n', "utf-8")
    (moved / "accounts.csv").write_text("name\nMill\nQuarry\n", "utf-8")
    (moved / "people.csv").write_text(MOVED, "utf-8")
    bring(graph, moved)

    _export(graph, tmp_path / "out", read_project_file(moved / FILE).company)

    rows = csv.DictReader((tmp_path / "out/people.csv").read_text("utf-8").splitlines())
    assert [(row["account"], row["reports_to"]) for row in rows if row["name"] == "Karel"] == [
        ("Mill", "Zoe"),
        ("Quarry", "Ann"),
    ]
