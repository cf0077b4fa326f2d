"""The focused set: each rule of the law decides a history, which goes wrong without it."""

import pytest
from neo4j.exceptions import Neo4jError

from graph.errors import ThroughlineError
from graph.store import Graph
from tests.law.focused import HISTORIES
from tests.law.taken_out import RULES
from tests.law.trials import obey

EACH = pytest.mark.parametrize("rule", HISTORIES)


@EACH
def test_it_obeys_the_law(graph: Graph, rule: str) -> None:
    obey(graph, HISTORIES[rule])


@EACH
def test_it_breaks_the_law_where_its_rule_is_forgotten(
    graph: Graph, monkeypatch: pytest.MonkeyPatch, rule: str
) -> None:
    RULES[rule](monkeypatch)

    with pytest.raises((AssertionError, ThroughlineError, Neo4jError)):
        obey(graph, HISTORIES[rule])
