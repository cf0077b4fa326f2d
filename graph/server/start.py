"""Find the private Neo4j, or start it; whoever comes first does."""

import subprocess
import time
from dataclasses import dataclass

from pydantic import SecretStr

from graph.server.errors import (
    FolderInUseError,
    JavaError,
    NoAnswerError,
    NoPortError,
    NoSpaceError,
    PasswordNotSetError,
    StartError,
)
from graph.server.exclusive import exclusively
from graph.server.folders import check_space, usable
from graph.server.home import (
    MEGABYTE,
    Home,
    Record,
    configuration,
    heap_megabytes,
    home_of,
    make_home,
    read_record,
    renew_record,
    write_private,
)
from graph.server.jars import class_path, complete_jars
from graph.server.lockfile import Lock
from graph.server.ports import free_port, speaks_bolt
from graph.server.process import launch, server_process, set_password
from graph.server.progress import CutOff, Report, Started, Starting
from graph.settings import Settings

LONGEST_START = 90.0
"""Seconds; on a slow machine, after a kill, with much to recover."""
SMALLEST_SPACE = 64 * MEGABYTE
PORTS = 3
"""How many are tried, should others take them before the server does."""
PAUSE = 0.05


@dataclass(frozen=True)
class Address:
    """Where a Neo4j is, and who we are there."""

    uri: str
    user: str
    password: SecretStr | None


def find(settings: Settings) -> Address | None:
    """The private Neo4j, if it runs and answers."""
    home = home_of(settings)
    known = read_record(home)
    if known is None or server_process(home) is None or not speaks_bolt(known.port):
        return None
    return _address(known)


def ensure(settings: Settings, report: Report) -> Address:
    """The private Neo4j, started if it did not run."""
    return find(settings) or _first(settings, report)


def check_room(settings: Settings) -> None:
    """An error where the disk has no room for the private Neo4j to work."""
    check_space(home_of(settings).folder, SMALLEST_SPACE)


def _first(settings: Settings, report: Report) -> Address:
    lock = complete_jars(settings, report)
    home = home_of(settings)
    make_home(home)
    with exclusively(home.lock, LONGEST_START):
        return find(settings) or _resumed(home) or _started(settings, lock, report)


def _resumed(home: Home) -> Address | None:
    """The server that somebody started who was killed before it answered.

    None where it was about to end, as one that ran out of memory is: it is to be started anew.
    """
    known = read_record(home)
    if known is None or server_process(home) is None:
        return None
    return _address(known) if _answers(home, known) else None


def _started(settings: Settings, lock: Lock, report: Report) -> Address:
    home, began = home_of(settings), time.monotonic()
    report(Starting(lock.version, home.folder))
    check_room(settings)
    known = home.cut_off
    for _ in range(PORTS):
        entry = _launch(settings, lock, home)
        if _answers(home, entry):
            report(Started(entry.uri, time.monotonic() - began))
            if cut := home.cut_off - known:
                report(CutOff(tuple(sorted(cut))))
            return _address(entry)
        _check_port_was_taken(home)
    raise NoPortError(_log(home))


def _launch(settings: Settings, lock: Lock, home: Home) -> Record:
    known = read_record(home)
    port = free_port(known.port if known else None)
    entry = renew_record(home, port, lock.version)
    path = class_path(settings, lock)
    heap = heap_megabytes(settings)
    write_private(home.neo4j / "conf" / "neo4j.conf", configuration(port, heap))
    if not home.has_data:
        _set_password(home, path, entry.password)
    with usable(home.folder):
        launch(home, path, lock.main, heap)
    return entry


def _set_password(home: Home, path: str, password: str) -> None:
    file = home.folder / "password"
    write_private(file, password)
    try:
        set_password(home, path, file)
    except OSError as error:
        raise JavaError(str(error)) from error
    except subprocess.SubprocessError as error:
        raise PasswordNotSetError(str(error)) from error
    finally:
        file.unlink()


def _answers(home: Home, entry: Record) -> bool:
    """Wait until it answers, or has ended."""
    deadline = time.monotonic() + LONGEST_START
    while not speaks_bolt(entry.port):
        if server_process(home) is None:
            return False
        if time.monotonic() > deadline:
            raise NoAnswerError(_log(home))
        time.sleep(PAUSE)
    return True


def _check_port_was_taken(home: Home) -> None:
    """An error where the server ended because of anything that another port does not mend."""
    log = _log(home)
    if "Address already in use" in log:
        return
    if "locked by another process" in log:
        raise FolderInUseError(home.folder, "locked by another process")
    if "No space left on device" in log:
        raise NoSpaceError(home.folder, "no space left")
    raise StartError(log)


def _log(home: Home) -> str:
    return home.console.read_text("utf-8", "replace") if home.console.exists() else ""


def _address(entry: Record) -> Address:
    return Address(entry.uri, "neo4j", entry.secret)
