"""Edits files at the terminal: what the store has more is kept and told, unless it is dropped."""

import re
from pathlib import Path

import pytest

from graph.edits import Rename, edits, elements, source
from graph.store import Graph
from tests.commands.conftest import Terminal

NEWER = Rename(id="pain:lost-entries", name="Entries get lost")
RENAMED = "- rename: {id: 'pain:slow-export', name: Exports take days}\n"
MISTYPED = RENAMED.replace("export", "exprt", 1)


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


def test_a_rename_of_what_nothing_states_is_told_with_its_line(
    terminal: Terminal, bundle: Path
) -> None:
    told = mistyped(terminal, bundle)

    assert re.search(r"jd\.yaml:1: nothing .* has the id 'pain:slow-exprt'", told)


def test_the_nearest_to_what_nothing_states_is_offered(terminal: Terminal, bundle: Path) -> None:
    told = mistyped(terminal, bundle)

    assert "Did you mean pain:slow-export" in told


def test_a_rename_of_what_another_file_states_is_no_remark(
    terminal: Terminal, bundle: Path
) -> None:
    told = mistyped(terminal, bundle, RENAMED)

    assert "has the id" not in told


def mistyped(terminal: Terminal, bundle: Path, text: str = MISTYPED) -> str:
    """What an import says of a bundle with these edits, on one line."""
    (bundle / "edits").mkdir()
    (bundle / "edits" / "jd.yaml").write_text(text, "utf-8")
    return " ".join(terminal("import", str(bundle)).stdout.split())
