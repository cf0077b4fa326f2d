"""The focused set: each rule of the law decides a history, which goes wrong without it."""

import pytest
from neo4j.exceptions import Neo4jError

from graph.errors import ThroughlineError
from graph.store import Graph
from tests.law.focused import HISTORIES
from tests.law.forgetting import always
from tests.law.rules import TABLE
from tests.law.taken_out import RULES
from tests.law.trials import live, obey, repeat

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


def test_every_rule_is_forgotten_once() -> None:
    listed = [rule for rules in TABLE.values() for rule in rules]

    assert sorted(listed) == sorted(RULES)


def test_every_rule_decides_a_history() -> None:
    assert HISTORIES.keys() == RULES.keys()


def test_a_write_where_nothing_changes_does_not_go_unnoticed(
    graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = HISTORIES["the later day is believed"]
    live(graph, history)
    monkeypatch.setattr("graph.rows.Changes.__bool__", always)

    with pytest.raises(AssertionError):
        repeat(graph, history)
