"""What is derived of a thing, such as an embedding, outlasts what sources say of it anew."""

import pytest

from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import source
from tests.law.forgetting import instead, overwriting

EMBED = "MATCH (pain:Pain) SET pain.embedding = [0.5, 0.25]"
EMBEDDED = "MATCH (pain:Pain) RETURN pain.embedding"


def test_laying_over_touches_declared_properties_only(graph: Graph) -> None:
    keep_what_is_derived(graph)


def test_it_loses_what_is_derived_where_all_is_laid_over(
    graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    instead("graph.writes.nodes._set_node", overwriting)(monkeypatch)

    with pytest.raises(AssertionError):
        keep_what_is_derived(graph)


def keep_what_is_derived(graph: Graph) -> None:
    """A source defines a thing anew of which something was derived."""
    graph.put(source(), [Pain(name="Slow")])
    with graph.driver.session() as session:
        session.run(EMBED).consume()

    graph.put(source(), [Pain(name="Slow", definition="It takes days.")])

    with graph.driver.session() as session:
        assert session.run(EMBEDDED).value() == [[0.5, 0.25]]
