"""Searching what was said, and what nobody said."""

import pytest

from graph.model import Element
from graph.ontology.evidence import Evidences, In, Interview, SpokenBy, TakenFrom, Unplaced
from graph.ontology.evidence import Utterance as Turn
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

SLOW = Pain(name="Slow export")
ADA = person("Ada")
PLACE = Interview(handle="2", title="Second")
NOWHERE = Unplaced(handle="u", stated="two days, never less", closest="it takes two days")


def unquoted(words: str) -> list[Element]:
    """A conversation of one line that nobody quoted."""
    turn = Turn(handle=Turn.at(PLACE, 0), position=0, text=words, offset=0)
    return [PLACE, In(start=turn, end=PLACE), SpokenBy(start=turn, end=ADA)]


def test_a_quote_is_found_by_a_word_of_it(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW, "the export takes days")))

    (hit,) = answer("evidence/search", words="export")

    assert (hit["kind"], hit["text"], hit["name"]) == ("quote", "the export takes days", "Ada")


def test_a_line_that_nobody_quoted_is_found_too(graph: Graph, answer: Ask) -> None:
    put(graph, unquoted("we wait for the export"))

    (hit,) = answer("evidence/search", words="EXPORT")

    assert (hit["kind"], hit["name"], hit["quotes"]) == ("line", "Ada", [])


def test_the_best_match_comes_first(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW, "a slow day"), told(ADA, SLOW, "the export is slow, slow")),
    )

    assert answer("evidence/search", words="slow export")[0]["text"] == "the export is slow, slow"


@pytest.mark.parametrize(
    "words",
    [
        '"export',
        "export)",
        "expo-rt? export",
        "export AND",
        "NOT export/",
        "export\\",
        "~export:*^ {[!",
    ],
)
def test_signs_mean_nothing(graph: Graph, answer: Ask, words: str) -> None:
    put(graph, talk("1", told(ADA, SLOW, "the export takes days")))

    assert [hit["text"] for hit in answer("evidence/search", words=words)] == [
        "the export takes days"
    ]


@pytest.mark.parametrize("words", ["", "  ", "?!", '"', "*", "-- //"])
def test_empty_words_find_nothing(graph: Graph, answer: Ask, words: str) -> None:
    put(graph, talk("1", told(ADA, SLOW)))

    assert answer("evidence/search", words=words) == []


def test_what_nobody_said_comes_with_the_closest_passage(graph: Graph, answer: Ask) -> None:
    put(graph, NOWHERE, TakenFrom(start=NOWHERE, end=PLACE))

    (row,) = answer("evidence/unplaced")

    assert (row["stated"], row["closest"]) == ("two days, never less", "it takes two days")


def test_what_nobody_said_keeps_what_was_read_in_it(graph: Graph, answer: Ask) -> None:
    read = Evidences(start=NOWHERE, end=SLOW, coder="JD", stance="supports", note="from a slide")
    put(graph, TakenFrom(start=NOWHERE, end=PLACE), read)

    (row,) = answer("evidence/unplaced")

    (link,) = row["links"]
    assert (link["name"], link["coder"], link["note"]) == ("Slow export", "JD", "from a slide")


def test_what_nobody_said_counts_nowhere(graph: Graph, answer: Ask) -> None:
    read = Evidences(start=NOWHERE, end=SLOW, coder="JD", stance="supports")
    put(graph, TakenFrom(start=NOWHERE, end=PLACE), read)

    assert answer("needs/loudest") == []


def test_what_nobody_said_in_another_conversation_is_left_out_on_request(
    graph: Graph, answer: Ask
) -> None:
    put(graph, TakenFrom(start=NOWHERE, end=PLACE), Interview(handle="1"))

    assert answer("evidence/unplaced", interview="interview:1") == []
