"""An import that is refused: what a person is told, and that nothing is stored."""

from pathlib import Path

import pytest

from graph.store import Graph
from tests.commands.bundles import change, talk
from tests.commands.conftest import Terminal
from tests.law.contents import contents

LINKS = "interviews/first/links.yaml"


def test_one_flaw_keeps_the_whole_bundle_out(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    before = contents(graph.driver)
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    terminal("import", str(bundle))

    assert contents(graph.driver) == before


@pytest.mark.parametrize("words", ["links.yaml:4:", "the nearest are: Slow export"])
def test_an_unknown_name_is_told_with_its_line_and_the_nearest(
    terminal: Terminal, bundle: Path, words: str
) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    refused = terminal("import", str(bundle))

    assert words in refused.stderr


def test_an_import_that_is_refused_ends_as_failed(terminal: Terminal, bundle: Path) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    refused = terminal("import", str(bundle))

    assert refused.exit_code == 1


@pytest.mark.parametrize(
    "flaw", ["one.txt:1: byte 0xe9 is not UTF-8", "two.txt: the file is empty"]
)
def test_every_flaw_is_told_at_once(terminal: Terminal, flaw: str) -> None:
    refused = two_flaws(terminal)

    assert flaw in refused


def test_several_flaws_are_counted(terminal: Terminal) -> None:
    refused = two_flaws(terminal)

    assert "2 flaws were found; nothing was written." in refused


def two_flaws(terminal: Terminal) -> str:
    """What an import of two files says that cannot be read."""
    folder = Path("talks")
    folder.mkdir()
    (folder / "one.txt").write_bytes(b"Ada: caf\xe9")
    (folder / "two.txt").write_text("", "utf-8")
    return terminal("import", str(folder)).stderr


def test_a_path_that_is_not_there_is_told_without_starting_anything(terminal: Terminal) -> None:
    refused = terminal("import", "nowhere")

    assert refused.exit_code == 1
    assert "nowhere: there is no such file or folder" in refused.stderr


def test_a_flaw_under_one_path_keeps_every_path_out(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    terminal("import", str(folder), str(bundle))

    assert graph.hashes() == {}
