"""What a person, or a program, gets who asks at the terminal."""

import json
from pathlib import Path

import pytest

from graph.queries import library
from tests.commands.conftest import Terminal

PAINS = "MATCH (p:Pain) RETURN p.name AS pain ORDER BY pain"


@pytest.fixture
def filled(terminal: Terminal, bundle: Path) -> Terminal:
    """A terminal on a store that holds the small bundle."""
    terminal("import", str(bundle))
    return terminal


def test_an_answer_is_a_table_with_names(filled: Terminal) -> None:
    told = filled("ask", "needs/gaps").stdout

    assert "Slow export" in told
    assert "pain:slow-export" not in told


def test_a_program_gets_a_list_of_objects_with_every_column(filled: Terminal) -> None:
    rows = filled.rows("ask", "needs/gaps")

    assert [(row["name"], row["accounts"], len(row["quotes"])) for row in rows] == [
        ("Slow export", 1, 1),
        ("Lost entries", 0, 0),
    ]


def test_an_option_of_the_question_changes_its_answer(filled: Terminal) -> None:
    rows = filled.rows("ask", "needs/gaps", "--verdict", "answered")

    assert rows == []


def test_only_the_wanted_columns_are_printed(filled: Terminal) -> None:
    rows = filled.rows("ask", "needs/gaps", "--columns", "name, need", "--limit", "1")

    assert rows == [{"name": "Slow export", "need": "pain:slow-export"}]


def test_an_unknown_column_is_answered_with_the_known_ones(filled: Terminal) -> None:
    refused = filled("ask", "needs/gaps", "--columns", "nme")

    assert refused.exit_code == 1
    assert "the answer has no column 'nme'\nIts columns: need, name, label" in refused.stderr


def test_a_limit_that_keeps_rows_back_is_named_with_the_way_out(filled: Terminal) -> None:
    told = filled("ask", "needs/gaps", "--limit", "1").stderr

    assert "there are more than these 1 rows; ask with a higher `limit`" in told


def test_no_rows_are_told_as_such(terminal: Terminal) -> None:
    assert "No rows" in terminal("ask", "needs/gaps").stdout


def test_help_lists_every_question_with_its_title(terminal: Terminal) -> None:
    listed = terminal("ask", "--help").stdout

    assert [query.name for query in library() if query.title not in listed] == []


def test_the_help_of_a_question_shows_its_options_and_columns(terminal: Terminal) -> None:
    shown = terminal("ask", "needs/gaps", "--help").stdout

    assert "--verdict" in shown
    assert "verdict: What our product has for it" in shown


def test_an_unknown_question_is_answered_with_the_nearest(terminal: Terminal) -> None:
    refused = terminal("ask", "needs/gap")

    assert refused.exit_code == 1
    assert "there is no question 'needs/gap'\nAsk one of: needs/gaps" in refused.stderr


def test_an_unknown_option_is_wrong_usage(terminal: Terminal) -> None:
    assert terminal("ask", "needs/gaps", "--lmit", "3").exit_code == 2


def test_a_value_that_cannot_be_is_our_error_with_a_hint(terminal: Terminal) -> None:
    refused = terminal("ask", "needs/gaps", "--by", "nobody")

    assert refused.exit_code == 1
    assert "by: 'nobody' is none of: accounts, people, mentions" in refused.stderr
    assert "Parameters of this question" in refused.stderr


def test_cypher_answers(filled: Terminal) -> None:
    rows = filled.rows("cypher", PAINS)

    assert rows == [{"pain": "Lost entries"}, {"pain": "Slow export"}]


def test_cypher_comes_from_a_file_too(filled: Terminal) -> None:
    Path("pains.cypher").write_text(PAINS, "utf-8")

    assert len(filled.rows("cypher", "--file", "pains.cypher")) == 2


def test_values_are_handed_to_cypher_by_name(filled: Terminal) -> None:
    text = "MATCH (p:Pain) WHERE p.name = $name RETURN p.name AS pain, $n AS n"

    rows = filled.rows("cypher", text, "--param", "name=Slow export", "--param", "n=3")

    assert rows == [{"pain": "Slow export", "n": 3}]


def test_cypher_that_writes_is_refused(filled: Terminal) -> None:
    refused = filled("cypher", "MATCH (p:Pain) DETACH DELETE p")

    assert refused.exit_code == 1
    assert "refused" in refused.stderr
    assert len(filled.rows("cypher", PAINS)) == 2


@pytest.mark.parametrize("words", [(), (PAINS, "--file", "pains.cypher")])
def test_cypher_is_given_once(terminal: Terminal, words: tuple[str, ...]) -> None:
    refused = terminal("cypher", *words)

    assert refused.exit_code == 1
    assert "no Cypher was given, or both a text and a file" in refused.stderr


def test_days_are_written_as_days(filled: Terminal) -> None:
    text = "MATCH (i:Interview) RETURN i.held_on AS day"

    assert json.loads(filled("cypher", text, "--json").stdout) == [{"day": "2026-03-04"}]
