"""Two importers at once end like one after the other."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from hypothesis import given
from hypothesis import settings as tried

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
    many = [[telling(f"{who}/{each}") for each in range(10)] for who in ("a", "b")]

    at_once(settings, many)

    assert contents(graph.driver) == expected([each for tellings in many for each in tellings])


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
