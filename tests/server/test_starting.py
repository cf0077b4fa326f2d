"""The private Neo4j is there when it is wanted, whatever happened before."""

import socket
from pathlib import Path

import psutil
import pytest

from graph import server
from graph.engine import connect
from graph.server.errors import BusyError
from graph.server.exclusive import exclusively
from graph.server.home import home_of, read_record
from graph.server.process import server_process
from graph.settings import Settings
from tests.server.conftest import Race, servers_below, starter, until

REMEMBER = "CREATE (:Remembered {text: $text})"
REMEMBERED = "MATCH (n:Remembered) RETURN n.text AS text ORDER BY text"


def running(settings: Settings) -> psutil.Process:
    """The server's process; it must be there."""
    process = server_process(home_of(settings))
    assert process is not None
    return process


def remember(settings: Settings, text: str) -> None:
    """Store something."""
    with connect(settings) as driver:
        driver.execute_query(REMEMBER, text=text)


def remembered(settings: Settings) -> list[str]:
    """What was stored in this way."""
    with connect(settings) as driver:
        return [record["text"] for record in driver.execute_query(REMEMBERED).records]


def is_held(lock: Path) -> bool:
    """Whether any process holds this lock."""
    try:
        with exclusively(lock, 0):
            return False
    except BusyError:
        return True


def until_asked(times: int, pid: int, settings: Settings) -> None:
    """Wait until a process has gone to the server so many times, each from a port of its own."""
    entry = read_record(home_of(settings))
    assert entry
    ports: set[int] = set()

    def has_asked() -> bool:
        now = psutil.Process(pid).net_connections("tcp")
        ports.update(each.laddr[1] for each in now if each.raddr and each.raddr[1] == entry.port)
        return len(ports) >= times

    until(has_asked)


def test_two_starters_at_once_get_the_same_address(race: Race) -> None:
    first, second = (said.splitlines()[-1] for said in race.said)

    assert first == second


def test_two_starters_at_once_end_with_one_server(race: Race) -> None:
    server.ensure(race.settings, server.silent)

    assert servers_below(race.settings.folder) == [running(race.settings)]


def test_only_the_first_of_two_starters_starts(race: Race) -> None:
    assert "".join(race.said).splitlines().count("Starting") == 1


def test_asking_for_a_running_server_starts_nothing(private: Settings) -> None:
    server.ensure(private, server.silent)
    before = running(private)

    server.ensure(private, server.silent)

    assert running(private) == before


def test_a_killed_server_is_started_again_with_its_data(private: Settings) -> None:
    remember(private, "before the kill")
    killed = running(private)
    killed.kill()
    psutil.wait_procs([killed])

    found = remembered(private)

    assert "before the kill" in found


def test_a_starter_killed_while_the_server_comes_up_leaves_that_server(private: Settings) -> None:
    server.stop(private)
    with starter(private) as doomed:
        until(lambda: server_process(home_of(private)) is not None)
        doomed.kill()
    left = running(private)

    server.ensure(private, server.silent)

    assert running(private) == left


def test_a_server_that_ends_while_its_answer_is_awaited_is_started_again(private: Settings) -> None:
    remember(private, "before the end")
    ending = running(private)
    ending.suspend()
    with starter(private) as waiting:
        # Twice whether it answers, before the lock and behind it; from then on it is waited for.
        until_asked(3, waiting.pid, private)
        ending.kill()
        said, _ = waiting.communicate(timeout=180)

    assert said.splitlines() == ["Starting", "Started", server.ensure(private, server.silent).uri]


def test_a_starter_killed_while_it_sets_the_password_leaves_a_usable_folder(
    fresh: Settings,
) -> None:
    with starter(fresh) as doomed:
        until((fresh.folder / "password").exists)
        doomed.kill()

    remember(fresh, "all is well")

    assert remembered(fresh) == ["all is well"]


def test_a_password_still_being_set_by_nobodys_child_is_waited_for(fresh: Settings) -> None:
    lock = home_of(fresh).password_lock
    with starter(fresh) as doomed:
        until(lambda: psutil.Process(doomed.pid).children())
        (left,) = psutil.Process(doomed.pid).children()
        left.suspend()
        doomed.kill()

    held_meanwhile = is_held(lock)
    left.resume()
    psutil.wait_procs([left])

    assert (held_meanwhile, is_held(lock)) == (True, False)


def test_a_taken_port_is_left_to_the_program_that_has_it(private: Settings) -> None:
    server.ensure(private, server.silent)
    server.stop(private)
    known = read_record(home_of(private))
    assert known is not None

    with socket.create_server(("127.0.0.1", known.port)):
        found = server.ensure(private, server.silent)

    assert found.uri != known.uri


def test_nobody_else_may_read_the_password(private: Settings) -> None:
    server.ensure(private, server.silent)

    assert home_of(private).record.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("part", ["password", "neo4j.conf.draft"])
def test_a_start_leaves_no_copy_of_the_password(private: Settings, part: str) -> None:
    server.ensure(private, server.silent)

    assert list(private.folder.rglob(part)) == []
