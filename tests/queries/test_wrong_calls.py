"""What a person may get wrong when asking, told in our words."""

import pytest

from graph.answers import UnknownCalculationError, ask_in_cypher, calculation
from graph.errors import ParameterError
from graph.store import Graph


@pytest.mark.parametrize("name", ["rutes", "Routes"])
def test_a_calculation_that_there_is_not_is_named(name: str) -> None:
    with pytest.raises(UnknownCalculationError, match=name):
        calculation(name)


def test_a_module_without_a_calculation_of_its_name_is_named() -> None:
    with pytest.raises(UnknownCalculationError, match="telling"):
        calculation("telling")


@pytest.mark.parametrize("value", [99999999999999999999, [-(2**63) - 1]])
def test_a_number_that_neo4j_cannot_hold_is_named(graph: Graph, value: object) -> None:
    with pytest.raises(ParameterError, match=r"x: a whole number has to lie between"):
        ask_in_cypher(graph, "RETURN $x AS x", {"x": value})
