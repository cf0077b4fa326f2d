"""Edits files at the terminal: what the store has more is kept and told, unless it is dropped."""

from pathlib import Path

import pytest

from graph.edits import Rename, edits, elements, source
from graph.store import Graph
from tests.commands.conftest import Terminal

NEWER = Rename(id="pain:lost-entries", name="Entries get lost")
RENAMED = "- rename: {id: 'pain:slow-export', name: Exports take days}\n"


@pytest.fixture
def older(terminal: Terminal, bundle: Path, graph: Graph) -> Path:
    """A bundle that is stored, and whose file lacks an edit that was made since."""
    (bundle / "edits").mkdir()
    (bundle / "edits" / "jd.yaml").write_text(RENAMED, "utf-8")
    terminal("import", str(bundle))
    graph.amend(source("jd"), elements(NEWER))
    return bundle


def stored(graph: Graph) -> list[str]:
    """The things that are renamed."""
    return [edit.name for edit in edits(graph.stated(source("jd").id)) if isinstance(edit, Rename)]


def test_an_edit_that_the_file_lacks_stays(terminal: Terminal, older: Path, graph: Graph) -> None:
    terminal("import", str(older))

    assert stored(graph) == ["Entries get lost", "Exports take days"]


def test_an_edit_that_the_file_lacks_is_told(terminal: Terminal, older: Path) -> None:
    told = terminal("import", str(older)).stdout

    assert "keeps an edit that the file lacks (--replace-edits drops it)" in told


def test_replacing_edits_leaves_those_of_the_file(
    terminal: Terminal, older: Path, graph: Graph
) -> None:
    terminal("import", str(older), "--replace-edits")

    assert stored(graph) == ["Exports take days"]
