"""Whatever sources say, an import leaves nothing for `verify` to find."""

from hypothesis import given, settings

from graph.store import Graph
from tests.law.contents import wipe
from tests.law.histories import Step, Tellings, beginnings, histories, told
from tests.law.trials import LAW
from tests.law.universe import NARROW, WIDE

FEWER = settings(LAW, max_examples=LAW.max_examples // 4)
IMAGINED = (
    "belongs to no Interview",
    "is taken from no interview",
    "has words, and no place",
    "begins at 0, and has no offset",
)
"""What is indeed wrong with the words of these worlds: they were never said."""


def found(store: Graph, beginning: Tellings, steps: list[Step]) -> list[str]:
    wipe(store.driver)
    for telling in told(beginning, steps):
        store.put(telling.source, telling.elements)
    return [str(each) for each in store.verify().findings if not each.problem.startswith(IMAGINED)]


@FEWER
@given(beginnings(), histories(WIDE))
def test_nothing_is_found_after_any_history(
    store: Graph, beginning: Tellings, steps: list[Step]
) -> None:
    assert found(store, beginning, steps) == []


@FEWER
@given(beginnings(), histories(NARROW, longest=8))
def test_nothing_is_found_where_sources_contradict_each_other_in_everything(
    store: Graph, beginning: Tellings, steps: list[Step]
) -> None:
    assert found(store, beginning, steps) == []
