"""Sources at the terminal: listed, taken out, settled."""

from pathlib import Path
from typing import LiteralString

import pytest

from graph.store import Graph
from tests.commands.bundles import MISQUOTED, NOBODY_SAID, add_to
from tests.commands.conftest import Terminal

QUOTES = "MATCH (q:Quote) RETURN q.id AS id"
UNPLACED = "MATCH (u:Unplaced) RETURN u.id AS id"
QUOTED = "MATCH (q:Quote {placed: 'fuzzy'}) RETURN q.text AS text"
TIE = 'Tie:\n  - {start: "Pain: Slow export", kind: causes, end: "Pain: Lost entries"}\n'
CHANGES: dict[str, tuple[LiteralString, LiteralString]] = {
    "one letter of a quote": (
        "MATCH (q:Quote {text: 'It takes two days'}) SET q.text = 'It takes too days'",
        "MATCH (q:Quote {text: 'It takes two days'}) RETURN q.id AS id",
    ),
    "one shortcut": (
        "MATCH ()-[line:CAUSES]->() DELETE line",
        "MATCH (tie:Tie) RETURN tie.id AS id",
    ),
    "one offset": (
        "MATCH (u:Utterance {position: 3}) SET u.offset = u.offset + 1",
        "MATCH (u:Utterance {position: 3}) RETURN u.id AS id",
    ),
}
"""What somebody changes behind our back, and how to find the id of what was changed."""


@pytest.fixture
def filled(terminal: Terminal, bundle: Path) -> Terminal:
    """A terminal on a store with one quote that nobody said."""
    add_to(bundle / "interviews/first/links.yaml", NOBODY_SAID)
    terminal("import", str(bundle))
    return terminal


@pytest.fixture
def tied(terminal: Terminal, bundle: Path) -> Terminal:
    """A terminal on a store with a quote, lines and a claim that has a shortcut."""
    (bundle / "claims.yaml").write_text(TIE, "utf-8")
    terminal("import", str(bundle))
    return terminal


def unplaced(terminal: Terminal) -> str:
    """The id of the one quote that nobody said."""
    return str(terminal.rows("settle")[0]["unplaced"])


def test_sources_are_listed_with_what_they_state(filled: Terminal) -> None:
    assert "Acme/codebook.yaml     2 pains" in filled("sources").stdout


def test_a_store_without_sources_says_how_to_begin(terminal: Terminal) -> None:
    assert "throughline import" in terminal("sources").stdout


def test_a_source_in_use_is_not_removed(filled: Terminal, graph: Graph) -> None:
    filled("remove", "Acme/codebook.yaml")

    assert "source:Acme/codebook.yaml" in graph.hashes()


def test_whoever_removes_a_source_in_use_hears_how_it_goes(filled: Terminal) -> None:
    refused = filled("remove", "Acme/codebook.yaml")

    assert refused.exit_code == 1
    assert "--with-dependents" in refused.stderr


def test_with_dependents_removes_what_is_in_use(filled: Terminal, graph: Graph) -> None:
    filled("remove", "Acme/codebook.yaml", "--with-dependents")

    assert "source:Acme/codebook.yaml" not in graph.hashes()


def test_with_dependents_names_whom_the_removal_changed(filled: Terminal) -> None:
    told = filled("remove", "Acme/codebook.yaml", "--with-dependents").stdout

    assert "changed  Acme/interviews/first: says nothing of 2 things now" in told


def test_an_unknown_source_is_answered_with_the_nearest(filled: Terminal) -> None:
    refused = filled("remove", "Acme/codebok.yaml")

    assert refused.exit_code == 1
    assert "Acme/codebook.yaml" in refused.stderr


def test_a_quote_to_settle_is_shown_as_written(filled: Terminal) -> None:
    told = filled("settle").stdout

    assert "written  “Every month we lose six hundred entries for good”" in told


def test_a_quote_to_settle_is_shown_with_the_nearest_passage(filled: Terminal) -> None:
    told = filled("settle").stdout

    assert "nearest  “month six entries" in told


def test_a_passage_that_is_hardly_like_the_words_is_called_so(filled: Terminal) -> None:
    told = filled("settle").stdout

    assert "hardly like it" in told


def test_a_passage_that_is_hardly_like_the_words_is_not_offered_to_be_accepted(
    filled: Terminal,
) -> None:
    told = filled("settle").stdout

    assert "accept" not in told


def test_a_yes_to_a_passage_that_is_hardly_like_the_words_is_refused(filled: Terminal) -> None:
    refused = filled("settle", unplaced(filled), "--who", "jd")

    assert refused.exit_code == 1
    assert "nothing in the interview is like “Every month we lose" in refused.stderr


def test_a_misquote_is_offered_with_its_passage_to_be_accepted(
    terminal: Terminal, bundle: Path
) -> None:
    add_to(bundle / "interviews/first/links.yaml", MISQUOTED)
    terminal("import", str(bundle))

    terminal("settle", unplaced(terminal), "--who", "jd")

    assert terminal.rows("cypher", QUOTED) == [{"text": "On a good month six entries are lost"}]


def test_a_yes_makes_the_passage_the_quote(filled: Terminal) -> None:
    filled("settle", unplaced(filled), "--passage", "six entries are lost", "--who", "jd")

    assert filled.rows("cypher", QUOTED) == [{"text": "six entries are lost"}]


def test_a_yes_leaves_nothing_to_settle(filled: Terminal) -> None:
    filled("settle", unplaced(filled), "--passage", "six entries are lost", "--who", "jd")

    assert filled.rows("cypher", UNPLACED) == []


def test_a_yes_can_be_taken_back(filled: Terminal) -> None:
    known = unplaced(filled)
    filled("settle", known, "--passage", "six entries are lost", "--who", "jd")

    filled("settle", known, "--undo", "--who", "jd")

    assert filled.rows("cypher", UNPLACED) == [{"id": known}]


def test_nothing_is_settled_by_nobody(filled: Terminal) -> None:
    refused = filled("settle", unplaced(filled))

    assert refused.exit_code == 1
    assert "--who" in refused.stderr


def test_a_passage_that_is_not_in_the_interview_is_refused(filled: Terminal) -> None:
    refused = filled("settle", unplaced(filled), "--passage", "zebra crossing", "--who", "jd")

    assert refused.exit_code == 1
    assert "the passage 'zebra crossing' is not in the interview" in refused.stderr


def test_verify_finds_nothing_in_what_was_imported(filled: Terminal) -> None:
    told = filled("verify")

    assert told.exit_code == 0
    assert "All is as it should be." in told.stdout


def test_verify_says_how_much_it_looked_at(filled: Terminal) -> None:
    (looked_at,) = filled.rows("verify")

    assert looked_at["checked"]["quotes"] == len(filled.rows("cypher", QUOTES))


@pytest.mark.parametrize(("change", "named"), CHANGES.values(), ids=CHANGES)
def test_verify_names_what_was_changed_behind_our_back(
    tied: Terminal, graph: Graph, change: LiteralString, named: LiteralString
) -> None:
    (known,) = (row["id"] for row in graph.read(named, {}).rows)
    with graph.driver.session() as session:
        session.run(change).consume()

    told = tied("verify")

    assert (told.exit_code, known in told.stdout) == (1, True)
