"""The library's files: what a header must say, and what Neo4j says of each question."""

import re
from pathlib import Path

import pytest

from graph.answers import calculation
from graph.errors import InputError, UnknownQuestionError
from graph.ontology import ONTOLOGY
from graph.queries import ASKED, LIBRARY, Query, library, load, names
from graph.store import Graph
from tests.queries.conftest import Ask

EVERY = names()
QUERIES = library()
LABELS = {label for node in ONTOLOGY.nodes for label in node.labels()}
HEADER = """
title = "What?"
description = "This."
params.{param} = {{ type = "int", help = "How many." }}
returns.what = "The thing."
"""
BODY = "MATCH (n)\nRETURN n.id AS what\nLIMIT $limit"
EMPLOYER = re.compile(r"\(person\)-\[work:WORKS_AT\].*?LIMIT 1", re.DOTALL)


def write(folder: Path, text: str) -> None:
    (folder / "needs").mkdir()
    (folder / "needs" / "some.cypher").write_text(text, "utf-8")


@pytest.mark.parametrize("name", EVERY)
def test_a_question_only_reads_and_answers_with_the_columns_that_it_promises(
    name: str, graph: Graph
) -> None:
    query = load(name)
    if not query.text:
        pytest.skip("it is computed")

    explained = graph.explain(query.sent, {ASKED: {}})

    assert (explained.query_type, explained.columns) == ("r", tuple(query.returns))


@pytest.mark.parametrize("name", EVERY)
def test_a_question_finds_nothing_in_an_empty_store(name: str, answer: Ask) -> None:
    rows = answer(name)

    assert [row for row in rows if row.get("count") != 0] == []


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_what_may_be_named_is_a_label_of_the_ontology(query: Query) -> None:
    named = {p.choices for p in query.params.values() if isinstance(p.choices, str)}

    assert named <= LABELS


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_no_path_goes_on_without_an_end(query: Query) -> None:
    hops = re.findall(r"-\[\w*:?[\w|]*\*([^\]]*)\]", query.text)

    assert [bound for bound in hops if not re.fullmatch(r"1\.\.[1-4]", bound)] == []


def test_every_question_takes_the_same_account_for_a_quote() -> None:
    texts = [(LIBRARY / f"{name}.cypher").read_text("utf-8") for name in EVERY]

    found = {" ".join(part.split()) for text in texts for part in EMPLOYER.findall(text)}

    assert len(found) == 1


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_a_computed_answer_names_a_question_and_a_calculation(query: Query) -> None:
    if query.rows is None:
        pytest.skip("it is asked in Cypher")

    assert load(query.rows).text
    assert callable(calculation(query.then or ""))


def test_a_file_becomes_the_question_of_its_path(tmp_path: Path) -> None:
    write(tmp_path, f"/*{HEADER.format(param='limit')}*/\n{BODY}")

    query = load("needs/some", tmp_path)

    assert (query.name, query.area, query.text) == ("needs/some", "needs", BODY)


def test_a_dollar_sign_in_a_text_is_no_parameter(tmp_path: Path, graph: Graph) -> None:
    body = "RETURN $limit AS `$limit`, 'costs $limit' + \" $limit\" AS told // $limit\n/* $limit */"
    write(tmp_path, f"/*{HEADER.format(param='limit')}*/\n{body}")

    rows = graph.read(load("needs/some", tmp_path).sent, {ASKED: {"limit": 5}}).rows

    assert rows == [{"$limit": 5, "told": "costs $limit $limit"}]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (BODY, "header"),
        (f"/*{HEADER.format(param='limit')}*/", "body"),
        (f"/*{HEADER.format(param='limit')}heading = 'x'\n*/\n{BODY}", "heading"),
        (f"/*{HEADER.format(param='most')}*/\n{BODY}", "$limit, $most"),
        (f"/*{HEADER.format(param='limit')}*/\n// $limit\nRETURN '$limit' AS what", "$limit"),
        (f"/*{HEADER.format(param='limit')}title = 'twice'*/\n{BODY}", ":6: "),
        (f"/*{HEADER.format(param='limit')}rows = 'needs/other'\n*/", "then"),
    ],
    ids=["no header", "no body", "unknown field", "undeclared", "unused", "no TOML", "half"],
)
def test_a_file_that_is_no_question_is_named_with_what_is_wrong(
    text: str, named: str, tmp_path: Path
) -> None:
    write(tmp_path, text)

    with pytest.raises(InputError) as caught:
        load("needs/some", tmp_path)

    assert str(tmp_path / "needs" / "some.cypher") in str(caught.value)
    assert named in str(caught.value)


def test_a_file_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "")
    (tmp_path / "needs" / "some.cypher").write_bytes("/*\ntitle = 'Größe'\n*/".encode("latin-1"))

    with pytest.raises(InputError, match=r"some.cypher:2: this is not UTF-8"):
        load("needs/some", tmp_path)


def test_a_question_that_there_is_not_is_answered_with_the_nearest_ones() -> None:
    with pytest.raises(UnknownQuestionError) as caught:
        load("needs/loudst")

    assert "needs/loudest" in caught.value.hint


@pytest.mark.parametrize("name", ["../pyproject", "needs", "", "needs/../needs/gaps"])
def test_no_name_leads_out_of_the_library(name: str) -> None:
    with pytest.raises(UnknownQuestionError):
        load(name)
