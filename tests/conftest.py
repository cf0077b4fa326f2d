"""What all tests share: one real Neo4j for the session, and no network beyond this machine."""

import os
import signal
from collections.abc import Generator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from graph import server
from graph.server.jars import complete_jars
from graph.settings import ROOT, Settings
from graph.store import Graph
from tests.law.contents import wipe

SERVER = os.environ.get("TEST_NEO4J_URI")
USUAL_LOCK = "neo4j.lock.toml"
LOCK = ROOT / os.environ.get("TEST_NEO4J_LOCK", USUAL_LOCK)
NEO4J = {"settings", "jars"}
"""The fixtures through which a test reaches a Neo4j."""
PAGES = ROOT / "tests" / "dashboards"
HERE = ("127.0.0.1", "::1", "localhost")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Let pytest-socket refuse every address but this machine's and the stated server's.

    A run that is told to end does so as by Ctrl-C, so that its servers end with it.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    elsewhere = (urlsplit(SERVER).hostname or "",) if SERVER else ()
    config.option.allow_hosts = ",".join((*HERE, *elsewhere))
    config.option.allow_unix_socket = True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On another Neo4j than the usual one, leave out the tests that reach none, and the pages.

    Pages ask the library's questions and write through the store, and the tests of these are run.
    """
    if LOCK != ROOT / USUAL_LOCK:
        kept = [item for item in items if fixtures(item) & NEO4J and PAGES not in item.path.parents]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def pytest_collection_finish(session: pytest.Session) -> None:
    """Fetch Neo4j's jars before the first test, since no test may use the network."""
    wanted = any(fixtures(item) & NEO4J for item in session.items)
    if wanted and not session.config.option.collectonly:
        complete_jars(Settings(lock=LOCK), server.silent)


def fixtures(item: pytest.Item) -> set[str]:
    """The names of all fixtures that a test asks for, itself or through others."""
    return set(getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def jars() -> Path:
    """The lock of the Neo4j under test, whose jars are there already."""
    return LOCK


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Generator[Settings]:
    """One Neo4j for all tests: the stated one, else a private one that ends with the session."""
    folder = tmp_path_factory.mktemp("neo4j")
    if SERVER:
        yield Settings(uri=SERVER, folder=folder)
        return
    # With half of this heap, a fifth of Neo4j's time goes into collecting the plans of questions.
    with server.running(folder, LOCK, heap_megabytes=1024) as private:
        yield private


@pytest.fixture(scope="session")
def store(settings: Settings) -> Generator[Graph]:
    """One store for all tests, its schema made once; what lies in it is the last test's."""
    with Graph.open(settings) as graph:
        yield graph


@pytest.fixture
def graph(store: Graph) -> Graph:
    """An empty store."""
    wipe(store.driver)
    return store
