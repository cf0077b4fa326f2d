"""`init` and `demo`: the first things that a newcomer tries."""

import json
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

import jsonschema
import pytest
from ruamel.yaml import YAML

from graph.settings import Settings
from graph.store import Graph
from ingest.commands.demonstrating import SAMPLE
from ingest.schemas import schemas
from ingest.sources.bundle.tables import TABLES, Table
from tests.commands.bundles import talk
from tests.commands.conftest import Terminal, environment
from tests.law.contents import wipe

PAPERS = sorted(SAMPLE.rglob("*.yaml"))


class Demo(NamedTuple):
    """What the demo told, and what became of each file when it was imported again."""

    told: str
    again: set[str]


@pytest.fixture(scope="module")
def demo(store: Graph, settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """One run of the demo in an empty folder, with an empty store."""
    wipe(store.driver)
    terminal = Terminal(environment(settings))
    with chdir(tmp_path_factory.mktemp("demo")):
        told = terminal("demo").stdout
        return Demo(told, {row["outcome"] for row in terminal.rows("import", str(SAMPLE))})


def test_an_empty_bundle_is_imported_without_a_complaint(terminal: Terminal) -> None:
    terminal("init", "acme")

    told = terminal("import", "acme")

    assert told.exit_code == 0
    assert "10 sources in acme: 10 empty." in told.stdout


def test_of_an_empty_bundle_every_file_is_read(terminal: Terminal) -> None:
    terminal("init", "acme")

    assert "Left alone" not in terminal("import", "acme").stdout


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.file)
def test_every_column_of_an_empty_bundle_is_explained_beside_it(
    terminal: Terminal, table: type[Table]
) -> None:
    terminal("init", "acme")

    told = Path("acme/README.md").read_text("utf-8").partition(f"## {table.file}")[2]
    explained = told.partition("\n## ")[0]
    assert [f"`{column}`" for column in table.model_fields if f"`{column}`" not in explained] == []


def test_an_empty_bundle_bears_the_company_s_name(terminal: Terminal) -> None:
    terminal("init", "acme", "--company", 'Acme "Software"')

    assert 'name = "Acme \\"Software\\""' in Path("acme/throughline.toml").read_text("utf-8")


def test_nothing_that_is_there_is_written_over(terminal: Terminal) -> None:
    terminal("init", "acme")
    Path("acme/codebook.yaml").write_text("mine", "utf-8")

    told = terminal("init", "acme").stdout

    assert "kept     acme/codebook.yaml" in told
    assert Path("acme/codebook.yaml").read_text("utf-8") == "mine"


def test_a_folder_that_cannot_be_is_our_error(terminal: Terminal) -> None:
    Path("taken").write_text("a file", "utf-8")

    refused = terminal("init", "taken/acme")

    assert refused.exit_code == 1
    assert "cannot be written" in refused.stderr


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_editor_finds_no_fault_with_the_sample(path: Path) -> None:
    data = YAML(typ="safe").load(path)

    jsonschema.validate(json.loads(json.dumps(data, default=str)), schemas()[path.stem])


def test_the_editor_finds_a_label_that_does_not_exist() -> None:
    with pytest.raises(jsonschema.ValidationError, match="Pian"):
        jsonschema.validate({"Pian": [{"name": "Slow export"}]}, schemas()["codebook"])


@pytest.mark.parametrize(
    "words",
    [
        "Ines Kallward can stop Tomas Verrill (5 quotes), who decides.",
        "7  Intercompany differences surface on day four",
        "Dravenhall 2026, which closes in 7 weeks, looks like Harnvale 2026",
    ],
)
def test_the_demo_tells_of_chains_gaps_and_seats(demo: Demo, words: str) -> None:
    assert words in demo.told


def test_the_demo_fits_on_one_screen(demo: Demo) -> None:
    assert len(demo.told.splitlines()) <= 45


def test_the_demo_a_second_time_writes_nothing(demo: Demo) -> None:
    assert demo.again == {"unchanged"}


def test_the_demo_goes_into_no_store_with_other_interviews(terminal: Terminal) -> None:
    terminal("import", str(talk(Path("talks"), "one.txt", "exports")))

    refused = terminal("demo")

    assert refused.exit_code == 1
    assert "the store here holds more than the demo, for instance talks/one.txt" in refused.stderr
    assert "THROUGHLINE_FOLDER" in refused.stderr
