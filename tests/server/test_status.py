"""What is told of a Neo4j without starting it."""

from graph import server
from graph.settings import Settings


def test_a_server_that_never_ran_is_told_so_and_not_started(fresh: Settings) -> None:
    found = server.status(fresh)

    assert (found.state, fresh.folder.exists()) == ("never started", False)


def test_a_running_server_is_told_with_its_address(private: Settings) -> None:
    address = server.ensure(private, server.silent)

    found = server.status(private)

    assert (found.state, found.uri) == ("running", address.uri)


def test_a_running_server_is_told_with_the_memory_that_it_takes(private: Settings) -> None:
    server.ensure(private, server.silent)

    found = server.status(private)

    assert 100e6 < (found.memory or 0) < 2e9


def test_a_stopped_server_is_told_so(private: Settings) -> None:
    server.ensure(private, server.silent)
    server.stop(private)

    assert server.status(private).state == "stopped"


def test_a_password_inside_a_stated_address_is_not_shown() -> None:
    found = server.status(Settings(uri="bolt://me:secret-word@somewhere:7687"))

    assert found.uri == "bolt://somewhere:7687"


def test_a_stated_address_is_not_ours_to_look_at() -> None:
    found = server.status(Settings(uri="bolt://somewhere:7687"))

    assert (found.state, found.pid, found.folder) == ("elsewhere", None, None)
