"""Quotes that do not stand in their interview as written are shown where an import meets them."""

from pathlib import Path

import pytest

from tests.commands.bundles import MISQUOTED, NOBODY_SAID, add_to, change
from tests.commands.conftest import Terminal

LINKS = "interviews/first/links.yaml"
WRITTEN = "written  “On the good month six entries were lost”"
NEAREST = "nearest  “On a good month six entries are lost”"
MANY = "".join(f"  - quote: Nobody ever said this number {n}\n" for n in range(5))


@pytest.fixture
def misquoting(bundle: Path) -> Path:
    """A bundle with a quote to which only a similar passage is found."""
    add_to(bundle / LINKS, MISQUOTED)
    return bundle


@pytest.mark.parametrize("how", [(), ("--dry-run",)], ids=["import", "dry run"])
@pytest.mark.parametrize("shown", [WRITTEN, NEAREST])
def test_a_misquote_is_shown_with_the_nearest_passage(
    terminal: Terminal, misquoting: Path, how: tuple[str, ...], shown: str
) -> None:
    told = terminal("import", str(misquoting), *how).stdout

    assert shown in told


def test_a_passage_that_is_hardly_like_the_quote_is_called_so(
    terminal: Terminal, bundle: Path
) -> None:
    add_to(bundle / LINKS, NOBODY_SAID)

    told = terminal("import", str(bundle), "--dry-run").stdout

    assert "hardly like it" in told


@pytest.mark.parametrize("how", [(), ("--dry-run",)], ids=["import", "dry run"])
def test_whoever_misquotes_hears_what_to_do(
    terminal: Terminal, misquoting: Path, how: tuple[str, ...]
) -> None:
    told = terminal("import", str(misquoting), *how).stdout

    assert "throughline settle" in told


def test_an_import_counts_the_quotes_that_do_not_stand_in_their_interview(
    terminal: Terminal, misquoting: Path
) -> None:
    told = terminal("import", str(misquoting)).stdout

    assert "1 quote does not stand in the interview as written" in told


def test_of_many_misquotes_a_few_are_shown(terminal: Terminal, bundle: Path) -> None:
    add_to(bundle / LINKS, MANY)

    told = terminal("import", str(bundle), "--dry-run").stdout

    assert told.count("written  “") == 3


def test_the_misquotes_that_are_not_shown_are_counted(terminal: Terminal, bundle: Path) -> None:
    add_to(bundle / LINKS, MANY)

    told = terminal("import", str(bundle), "--dry-run").stdout

    assert "and 2 more (--json lists all)" in told


def test_a_program_is_told_of_every_misquote(terminal: Terminal, bundle: Path) -> None:
    add_to(bundle / LINKS, MANY)

    rows = terminal.rows("import", str(bundle), "--dry-run")

    assert [len(row["unplaced"]) for row in rows if row["source"].endswith("first")] == [5]


def test_words_that_were_settled_are_no_misquote_any_more(
    terminal: Terminal, misquoting: Path
) -> None:
    terminal("import", str(misquoting))
    (words,) = terminal.rows("settle")
    terminal("settle", words["unplaced"], "--who", "ada")
    change(misquoting / LINKS, "  - quote: On the good", "  - grade: fact\n    quote: On the good")

    told = terminal("import", str(misquoting)).stdout

    assert "not in the transcript as written" not in told
