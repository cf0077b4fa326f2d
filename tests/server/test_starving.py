"""A question that takes all memory ends the server, and nothing else is lost."""

import pytest

from graph.answers import ask_in_cypher
from graph.errors import LostServerError
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.factories import source

HUNGRY = "RETURN size([x IN range(1, 1000000000) | x + 1]) AS n"
"""Neo4j counts no memory for lists within an expression: no limit of its own stops this."""


def test_after_a_question_that_ended_the_server_the_next_finds_all_that_was_stored(
    private: Settings,
) -> None:
    with Graph.open(private) as graph:
        graph.put(source("co/1"), [Pain(name="Slow export")])
        with pytest.raises(LostServerError):
            ask_in_cypher(graph, HUNGRY)

    with Graph.open(private) as graph:
        found = ask_in_cypher(graph, "MATCH (pain:Pain) RETURN pain.name AS name")

    assert found.rows == [{"name": "Slow export"}]
