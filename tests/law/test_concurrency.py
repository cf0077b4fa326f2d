"""Two importers at once end like one after the other."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import settings as tried
from neo4j.exceptions import Neo4jError

from graph.errors import ThroughlineError
from graph.ontology.evidence import In
from graph.settings import Settings
from graph.store import Graph
from tests.factories import source, voiced
from tests.law.contents import contents, wipe
from tests.law.histories import Telling, Tellings, beginnings, histories, told
from tests.law.steps import Step
from tests.law.trials import LAW, expected, latest
from tests.law.universe import WIDE

FEWER = tried(LAW, max_examples=max(LAW.max_examples // 6, 1))


@FEWER
@given(beginnings(), histories(WIDE))
def test_importers_of_the_same_sources_in_opposite_orders_end_as_one(
    settings: Settings, store: Graph, beginning: Tellings, steps: list[Step]
) -> None:
    tellings = latest(told(beginning, steps))
    wipe(store.driver)

    at_once(settings, [tellings, tellings[::-1]])

    assert contents(store.driver) == expected(tellings)


def test_importers_of_different_sources_lose_nothing(settings: Settings, graph: Graph) -> None:
    both = [tellings("a"), tellings("b")]

    at_once(settings, both)

    assert contents(graph.driver) == expected(chain(*both))


@pytest.mark.usefixtures("graph")
def test_importers_that_do_not_wait_for_each_other_break_the_law(
    settings: Settings, store: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = [tellings("a"), tellings("b")]
    monkeypatch.setattr("graph.store.writing.LOCK", "RETURN $version")

    with pytest.raises((AssertionError, ThroughlineError, Neo4jError)):
        bring_in_and_compare(settings, store, both)


def bring_in_and_compare(
    settings: Settings, store: Graph, imports: Sequence[Sequence[Telling]]
) -> None:
    """Bring all in at once, and compare."""
    at_once(settings, imports)
    assert contents(store.driver) == expected(chain(*imports))


def tellings(who: str) -> list[Telling]:
    """Ten sources, which all state the same."""
    return [telling(f"{who}/{each}") for each in range(10)]


def telling(name: str) -> Telling:
    """A source that states what all others state too."""
    return Telling(source(name), tuple(each for each in voiced() if not isinstance(each, In)))


def at_once(settings: Settings, imports: Sequence[Sequence[Telling]]) -> None:
    """Each list is imported in order by an importer of its own; all begin together."""
    ready = Barrier(len(imports))

    def bring_in(tellings: Sequence[Telling]) -> None:
        with Graph.open(settings) as graph:
            ready.wait()
            for each in tellings:
                graph.put(each.source, each.elements)

    with ThreadPoolExecutor(len(imports)) as importers:
        for done in [importers.submit(bring_in, tellings) for tellings in imports]:
            done.result()
