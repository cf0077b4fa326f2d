"""Hostile Cypher is refused, or stopped in time, and nothing has changed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from graph import server
from graph.answers import ask_in_cypher
from graph.errors import CypherError, RefusedCypherError, ThroughlineError
from graph.limits import Limits, MemoryLimitError, NotStoppedError, TimeLimitError
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.law.contents import contents
from tests.queries import hostile
from tests.queries.talks import person, put, talk, told

SOON, PATIENT = Limits(seconds=1), Limits(seconds=60)
SCHEMA = "SHOW INDEXES YIELD name RETURN name ORDER BY name"
State: TypeAlias = tuple[list[str], int, list[object]]
Ask: TypeAlias = Callable[[str, Limits], ThroughlineError]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, jars: Path) -> Iterator[Graph]:
    """A Neo4j of its own: what it cannot stop it goes on computing, on all processors there are."""
    with (
        server.running(tmp_path_factory.mktemp("hostile"), jars) as settings,
        Graph.open(settings) as graph,
    ):
        yield graph


def state(graph: Graph) -> State:
    """Everything that could have been changed."""
    indexes = [row["name"] for row in graph.read(SCHEMA, {}).rows]
    return contents(graph.driver), graph.revision(), indexes


@pytest.fixture
def error(graph: Graph) -> Iterator[Ask]:
    """Asks, and hands back our error; at the end nothing may have changed."""
    everybody = [told(person(f"P{n}"), Pain(name=f"Pain {n}"), f"words {n}") for n in range(12)]
    put(graph, talk("1", *everybody))
    before = state(graph)

    def ask(text: str, limits: Limits) -> ThroughlineError:
        with pytest.raises(ThroughlineError) as caught:
            ask_in_cypher(graph, text, wanted=limits)
        return caught.value

    yield ask
    assert state(graph) == before


def named(texts: dict[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", texts.values(), ids=texts)


@named(hostile.WRITING)
def test_what_writes_is_refused(error: Ask, text: str) -> None:
    assert str(error(text, PATIENT)) == "this Cypher was refused: it writes"


@named({**hostile.SCHEMA, **hostile.AFFAIRS})
def test_what_concerns_the_server_and_not_the_graph_is_not_answered(error: Ask, text: str) -> None:
    assert isinstance(error(text, PATIENT), RefusedCypherError | CypherError)


@named(hostile.OWN_TRANSACTIONS)
def test_what_runs_transactions_of_its_own_is_refused(error: Ask, text: str) -> None:
    assert "IN TRANSACTIONS" in str(error(text, PATIENT))


@named(hostile.FILES)
def test_what_reads_files_or_the_web_is_refused(error: Ask, text: str) -> None:
    assert "LOAD CSV" in str(error(text, PATIENT))


@named(hostile.TRICKS)
def test_what_is_no_single_question_is_refused(error: Ask, text: str) -> None:
    assert isinstance(error(text, PATIENT), RefusedCypherError | CypherError)


@named(hostile.ENDLESS)
def test_what_would_never_end_is_stopped_in_time(error: Ask, text: str) -> None:
    stopped = error(text, SOON)

    assert isinstance(stopped, TimeLimitError), stopped


@named(hostile.HUNGRY)
def test_what_takes_all_memory_is_stopped(error: Ask, text: str) -> None:
    stopped = error(text, PATIENT)

    assert isinstance(stopped, MemoryLimitError), stopped


def test_a_stop_for_time_says_which_limit_and_how_to_raise_it(error: Ask) -> None:
    stopped = error(hostile.ENDLESS["a long range"], SOON)

    assert "1 seconds" in str(stopped)
    assert "timeout_seconds" in stopped.hint


def test_a_stop_for_memory_says_how_to_raise_the_limit(error: Ask) -> None:
    stopped = error(hostile.HUNGRY["sorted"], PATIENT)

    assert "heap_megabytes" in stopped.hint


def test_rows_over_the_limit_are_kept_back_and_the_answer_says_how_to_raise_it(
    graph: Graph,
) -> None:
    answer = ask_in_cypher(graph, "UNWIND range(1, 9) AS x RETURN x", wanted=Limits(rows=3))

    assert [row["x"] for row in answer.rows] == [1, 2, 3]
    assert "row_limit" in str(answer.cut)


def test_the_asker_cannot_lift_a_limit_above_the_settings(graph: Graph) -> None:
    graph = Graph(graph.driver, limits=Limits(seconds=30, rows=2))

    answer = ask_in_cypher(graph, "UNWIND range(1, 9) AS x RETURN x", wanted=Limits(rows=1000))

    assert len(answer.rows) == 2


@named(hostile.ONE_VALUE)  # the last ones: they go on beside all that comes after them
def test_what_goes_on_behind_our_back_is_stopped_in_time_and_told(error: Ask, text: str) -> None:
    stopped = error(text, SOON)

    assert isinstance(stopped, NotStoppedError), stopped
    assert "`throughline stop` ends that" in stopped.hint
