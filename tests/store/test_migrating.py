"""What the store needs is there whenever it is opened, and is brought up only where it is not."""

from collections.abc import Generator

import pytest

from graph.errors import StoreVersionError
from graph.settings import Settings
from graph.store import Graph
from graph.store.migrating import INDEXES, KNOWN
from graph.store.writing import VERSION
from tests.law.contents import wipe

SET_VERSION = "MATCH (store:Store) SET store.version = $version"
INDEX, CONSTRAINT = "deal_words", "pain_id"


@pytest.fixture
def migrated(graph: Graph) -> Generator[Graph]:
    """An empty store that was opened before, and that is left empty."""
    graph.migrate()
    yield graph
    wipe(graph.driver)


def indexes(graph: Graph) -> set[str]:
    """The names of all indexes; each constraint has one of its own name."""
    ((names,),) = graph.driver.execute_query(INDEXES).records
    return set(names)


def test_a_store_remembers_what_was_brought_up(migrated: Graph) -> None:
    ((_, schema, remembered),) = migrated.driver.execute_query(KNOWN).records

    assert schema
    assert set(remembered) == indexes(migrated)


def test_an_index_that_somebody_dropped_is_there_when_the_store_is_opened_again(
    migrated: Graph, settings: Settings
) -> None:
    migrated.driver.execute_query(f"DROP INDEX {INDEX}")

    with Graph.open(settings) as again:
        assert INDEX in indexes(again)


def test_a_constraint_that_somebody_dropped_is_there_when_the_store_is_opened_again(
    migrated: Graph, settings: Settings
) -> None:
    migrated.driver.execute_query(f"DROP CONSTRAINT {CONSTRAINT}")

    with Graph.open(settings) as again:
        assert CONSTRAINT in indexes(again)


def test_a_store_of_another_ontology_gets_what_this_one_needs(
    migrated: Graph, settings: Settings
) -> None:
    migrated.driver.execute_query(f"DROP INDEX {INDEX}")
    migrated.driver.execute_query(
        "MATCH (store:Store) SET store.schema = 'another', store.indexes = []"
    )

    with Graph.open(settings) as again:
        assert INDEX in indexes(again)


def test_opening_again_changes_nothing(migrated: Graph, settings: Settings) -> None:
    before = migrated.driver.execute_query(KNOWN).records

    with Graph.open(settings) as again:
        assert again.driver.execute_query(KNOWN).records == before


@pytest.mark.parametrize("version", [VERSION + 1, VERSION - 1], ids=["newer", "older"])
def test_a_store_of_another_version_is_not_touched(
    migrated: Graph, settings: Settings, version: int
) -> None:
    migrated.driver.execute_query(SET_VERSION, version=version)

    with pytest.raises(StoreVersionError), Graph.open(settings):
        pass


def test_a_store_that_became_another_version_while_it_was_open_says_so(migrated: Graph) -> None:
    migrated.driver.execute_query(SET_VERSION, version=VERSION + 1)

    with pytest.raises(StoreVersionError):
        migrated.revision()


def test_a_store_in_the_place_of_another_has_no_revision_that_the_other_had(
    migrated: Graph,
) -> None:
    before = migrated.revision()

    wipe(migrated.driver)
    migrated.migrate()

    assert migrated.revision() > before
