"""What is stored and gone from its folder is told, and removed on request: that alone."""

import shutil
from pathlib import Path

from graph.edits import Rename, elements, source
from graph.store import Graph
from tests.commands.bundles import talk
from tests.commands.conftest import Terminal


def test_an_interview_that_is_gone_is_listed_and_stays(terminal: Terminal, bundle: Path) -> None:
    terminal("import", str(bundle))
    shutil.rmtree(bundle / "interviews")

    told = terminal("import", str(bundle)).stdout

    assert "Stored, but gone from the folder: Acme/interviews/first" in told
    assert "Acme/interviews/first" in {row["source"] for row in terminal.rows("sources")}


def test_prune_removes_what_is_gone(terminal: Terminal, bundle: Path, graph: Graph) -> None:
    terminal("import", str(bundle))
    shutil.rmtree(bundle / "interviews")

    told = terminal("import", str(bundle), "--prune").stdout

    assert "removed  Acme/interviews/first" in told
    assert "source:Acme/interviews/first" not in graph.hashes()


def test_one_file_of_a_folder_does_not_make_the_others_gone(terminal: Terminal) -> None:
    folder = talk(talk(Path("talks"), "one.txt", "exports"), "two.txt", "audits")
    terminal("import", str(folder))

    told = terminal("import", str(folder / "one.txt")).stdout

    assert "gone" not in told


def test_prune_leaves_the_edits_of_everybody_alone(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    renamed = elements(Rename(id="pain:slow-export", name="Exports take days"))
    graph.amend(source("john"), renamed)
    (bundle / "edits").mkdir()
    (bundle / "edits" / "jo.yaml").write_text("- rename: {id: 'pain:lost-entries', name: Gone}\n")

    terminal("import", str(bundle), "--prune")

    assert "source:edits/john" in graph.hashes()


def test_prune_leaves_a_bundle_of_the_same_name_as_a_folder_alone(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    terminal("import", str(bundle))
    folder = talk(Path("Acme"), "one.txt", "exports")

    terminal("import", str(folder), "--prune")

    assert "source:Acme/interviews/first" in graph.hashes()


def test_prune_removes_the_last_file_of_a_folder_too(terminal: Terminal, graph: Graph) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    terminal("import", str(folder))
    (folder / "one.txt").unlink()

    terminal("import", str(folder), "--prune")

    assert graph.hashes() == {}


def test_two_folders_of_one_name_are_refused(terminal: Terminal, graph: Graph) -> None:
    first, second = Path("spring"), Path("autumn")
    for each in (first, second):
        each.mkdir()
        talk(each / "talks", f"{each}.txt", f"exports in {each}")

    refused = terminal("import", str(first / "talks"), str(second / "talks"))

    assert "spring/talks and of autumn/talks would both be called talks/" in refused.stderr
    assert graph.hashes() == {}
