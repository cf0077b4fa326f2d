"""The law: the graph is a function of its current sources; order and history never matter."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as some

from graph.store import Graph
from tests.law.contents import contents
from tests.law.histories import SOURCES, Step, Tellings, beginnings, histories
from tests.law.trials import LAW, import_again, live
from tests.law.universe import NARROW, WIDE

ORDERS = some.permutations(SOURCES)


@LAW
@given(beginnings(), histories(WIDE), ORDERS)
def test_any_history_ends_as_a_fresh_import_of_what_the_sources_say_now(
    store: Graph, beginning: Tellings, steps: list[Step], order: Sequence[str]
) -> None:
    _obeys(store, beginning, steps, order)


@LAW
@given(beginnings(), histories(NARROW, longest=8), ORDERS)
def test_sources_that_contradict_each_other_in_everything_obey_it_too(
    store: Graph, beginning: Tellings, steps: list[Step], order: Sequence[str]
) -> None:
    _obeys(store, beginning, steps, order)


@LAW
@given(beginnings(), histories(WIDE))
def test_putting_again_what_is_there_changes_nothing(
    store: Graph, beginning: Tellings, steps: list[Step]
) -> None:
    now = live(store, beginning, steps)
    before = store.revision()

    plans = [store.put(each.source, each.elements) for each in now.values()]

    assert not any(plan.changes or plan.shaken for plan in plans)
    assert store.revision() == before


def _obeys(store: Graph, beginning: Tellings, steps: Sequence[Step], order: Sequence[str]) -> None:
    """The oracle is asked after each step, a fresh import is made at the end."""
    now = live(store, beginning, steps)
    lived = contents(store.driver)

    fresh = import_again(store, [now[name] for name in order])

    assert fresh == lived
