"""Two importers at once end like one after the other."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import settings as tried
from neo4j.exceptions import Neo4jError

from graph.applying import Sayings, Writer
from graph.ontology.evidence import In
from graph.rows import Changes
from graph.settings import Settings
from graph.store import Graph
from graph.writes import creating
from tests.factories import source, voiced
from tests.law.contents import contents, wipe
from tests.law.histories import Telling, Tellings, beginnings, histories, told
from tests.law.steps import Step
from tests.law.trials import LAW, expected, latest
from tests.law.universe import WIDE

UNLOCKED = "RETURN $version"
"""In the place of what lets one importer wait for the other: it writes nothing."""
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
    many = [[telling(f"{who}/{each}") for each in range(10)] for who in ("a", "b")]

    at_once(settings, many)

    assert contents(graph.driver) == expected([each for tellings in many for each in tellings])


@pytest.mark.usefixtures("graph")
def test_without_the_lock_both_create_what_neither_found(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.store.writing.LOCK", UNLOCKED)
    monkeypatch.setattr("graph.applying.Writer._create", once_both_have_looked())

    with pytest.raises(Neo4jError, match="already exists"):
        at_once(settings, [[telling("a")], [telling("b")]])


def once_both_have_looked() -> Callable[..., creating.Lines]:
    """Create what is new, but only when two importers have looked what there is."""
    create, looked = vars(Writer)["_create"], Barrier(2, timeout=60)

    def waiting(writer: Writer, fresh: Sayings, changes: Changes, own: str) -> creating.Lines:
        looked.wait()
        return create(writer, fresh, changes, own)

    return waiting


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
