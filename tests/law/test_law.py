"""The law: the graph is a function of its current sources; order and history never matter."""

from hypothesis import given
from hypothesis import strategies as some

from graph.store import Graph
from tests.law.histories import (
    PEOPLE,
    SOURCES,
    Tellings,
    amendments,
    beginnings,
    edited,
    histories,
    told,
)
from tests.law.steps import Step
from tests.law.trials import LAW, latest, live, obey, repeat
from tests.law.universe import BARE, NARROW, WIDE

ORDERS = some.permutations(range(len(SOURCES) + len(PEOPLE)))


@LAW
@given(beginnings(), histories(WIDE), ORDERS)
def test_any_history_ends_as_a_fresh_import_of_what_the_sources_say_now(
    store: Graph, beginning: Tellings, steps: list[Step], order: list[int]
) -> None:
    obey(store, told(beginning, steps), order)


@LAW
@given(beginnings(), histories(NARROW, longest=8), ORDERS)
def test_sources_that_contradict_each_other_in_everything_obey_it_too(
    store: Graph, beginning: Tellings, steps: list[Step], order: list[int]
) -> None:
    obey(store, told(beginning, steps), order)


@LAW
@given(beginnings(), amendments(BARE), ORDERS)
def test_saying_and_unsaying_single_things_ends_as_stating_all_at_once(
    store: Graph, beginning: Tellings, steps: list[Step], order: list[int]
) -> None:
    obey(store, told(beginning, steps), order)


@LAW
@given(beginnings(), edited(WIDE), ORDERS)
def test_what_people_do_and_take_back_ends_as_if_it_stood_so_from_the_beginning(
    store: Graph, beginning: Tellings, steps: list[Step], order: list[int]
) -> None:
    obey(store, told(beginning, steps), order)


@LAW
@given(beginnings(), histories(WIDE))
def test_putting_again_what_is_there_changes_nothing(
    store: Graph, beginning: Tellings, steps: list[Step]
) -> None:
    history = told(beginning, steps)
    live(store, history)

    repeat(store, latest(history))
