"""What a snapshot puts back is what the store held."""

import pytest

from graph.ontology.needs import Pain
from graph.store import Graph
from tests.law.contents import contents
from tests.queries.samples import LEDGERMOOR, bring_in, tell
from tests.queries.talks import person, put, talk, told
from tests.snapshots import Snapshot

SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")


@pytest.fixture
def taken(graph: Graph) -> Snapshot:
    """A snapshot of a store that holds one talk."""
    put(graph, talk("1", told(person("Ada"), SLOW)))
    return Snapshot.of(graph.driver)


def test_all_that_was_there_is_there_again_and_nothing_else(taken: Snapshot, graph: Graph) -> None:
    before = contents(graph.driver)
    put(graph, talk("2", told(person("Bob"), LATE)))

    taken.put_back(graph.driver)

    assert contents(graph.driver) == before
    assert graph.verify().findings == []


def test_what_is_written_later_is_no_longer_what_it_holds(taken: Snapshot, graph: Graph) -> None:
    before = taken.lies_in(graph.driver)

    put(graph, talk("2", told(person("Bob"), LATE)))

    assert (before, taken.lies_in(graph.driver)) == (True, False)


def test_a_store_that_it_was_put_back_into_has_a_revision_of_its_own(
    taken: Snapshot, graph: Graph
) -> None:
    put(graph, talk("2", told(person("Bob"), LATE)))
    before = graph.revision()

    taken.put_back(graph.driver)

    assert graph.revision() > before


def test_what_was_put_back_is_what_it_holds(taken: Snapshot, graph: Graph) -> None:
    put(graph, talk("2", told(person("Bob"), LATE)))

    taken.put_back(graph.driver)

    assert taken.lies_in(graph.driver)


def test_the_sample_that_is_put_back_is_the_one_that_is_imported(store: Graph) -> None:
    tell(store)
    bring_in(store, LEDGERMOOR)
    imported = contents(store.driver)

    tell(store)

    assert contents(store.driver) == imported
