"""Words that were settled and then corrected in their file are not counted twice in silence."""

from pathlib import Path

import pytest

from tests.commands.bundles import MISQUOTED, add_to, change
from tests.commands.conftest import Terminal

LINKS = "interviews/first/links.yaml"
PASSAGE = "On a good month six entries are lost"
STANDING = f"MATCH (q:Quote {{text: '{PASSAGE}'}}) RETURN q.id AS id"
TWICE = "is counted twice"


@pytest.fixture
def settled(terminal: Terminal, bundle: Path) -> Path:
    """A stored bundle with a misquote that ada has settled."""
    add_to(bundle / LINKS, MISQUOTED)
    terminal("import", str(bundle))
    (words,) = terminal.rows("settle")
    terminal("settle", words["unplaced"], "--who", "ada")
    return bundle


@pytest.fixture
def corrected(terminal: Terminal, settled: Path) -> str:
    """What an import says after the words were corrected in their file as well."""
    change(settled / LINKS, "On the good month six entries were lost", PASSAGE)
    return terminal("import", str(settled)).stdout


def test_a_settled_passage_that_its_file_quotes_by_itself_is_told(corrected: str) -> None:
    assert f"“{PASSAGE}” {TWICE}: ada settled it" in corrected


def test_a_passage_that_stands_twice_is_told_until_somebody_sees_to_it(
    terminal: Terminal, settled: Path, corrected: str
) -> None:
    assert TWICE in corrected

    again = terminal("import", str(settled)).stdout

    assert TWICE in again


def test_the_way_out_leaves_the_passage_once(terminal: Terminal, corrected: str) -> None:
    command = corrected.partition("throughline settle ")[2].split()

    terminal("settle", *command[: command.index("ada") + 1])

    assert len(terminal.rows("cypher", STANDING)) == 1


def test_a_settled_passage_that_no_file_quotes_is_not_called_twice(
    terminal: Terminal, settled: Path
) -> None:
    told = terminal("import", str(settled)).stdout

    assert TWICE not in told
