"""A server that ended behind our back is told as such, whatever was wanted of it."""

from collections.abc import Callable, Generator

import pytest

from graph import server
from graph.errors import LostServerError, LostWriteError
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.factories import source

PAINS = [Pain(name="Slow export")]
LOOKS: dict[str, Callable[[Graph], object]] = {
    "read": lambda graph: graph.read("RETURN 1 AS one", {}),
    "revision": lambda graph: graph.revision(),
    "as_of": lambda graph: graph.as_of(),
    "hashes": lambda graph: graph.hashes(),
    "sources": lambda graph: graph.sources(),
    "stated": lambda graph: graph.stated("co/1"),
    "verify": lambda graph: graph.verify(),
    "migrate": lambda graph: graph.migrate(),
    "preview": lambda graph: graph.preview(source("co/1"), PAINS),
}


@pytest.fixture(scope="module")
def lost(private: Settings) -> Generator[Graph]:
    """A store whose server has ended since it was opened."""
    with Graph.open(private) as graph:
        server.stop(private)
        yield graph


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_at_a_server_that_ended_is_told_so(lost: Graph, look: str) -> None:
    with pytest.raises(LostServerError):
        LOOKS[look](lost)


def test_a_write_to_a_server_that_ended_does_not_say_that_it_was_done(lost: Graph) -> None:
    with pytest.raises(LostWriteError) as caught:
        lost.put(source("co/1"), PAINS)

    assert "not known" in str(caught.value)
