"""Everything that has to be right before a question is answered, looked at one by one."""

import platform
from collections.abc import Callable
from dataclasses import dataclass

import psutil

from graph import server
from graph.engine import connect
from graph.errors import ThroughlineError
from graph.server.errors import BrokenJarsError, MemoryShortError
from graph.server.folders import check_space, check_writable
from graph.server.home import MEGABYTE, heap_megabytes, home_of
from graph.server.jars import jar_folder, wanting_jars
from graph.server.lockfile import read_lock
from graph.server.process import java_version
from graph.settings import Settings

BESIDE_THE_HEAP = 300
"""Megabytes that a server takes besides its heap."""
ROOM = 500 * 1000 * 1000
"""Bytes that a store may well grow by in a day."""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    name: str
    ok: bool
    found: str
    to_do: str | None = None


def doctor(settings: Settings) -> tuple[Check, ...]:
    """Look at everything, start nothing; what is wrong comes with what to do."""
    looks = _ELSEWHERE if settings.uri else _PRIVATE
    return tuple(_examined(name, look, settings) for name, look in looks.items())


def _examined(name: str, look: Callable[[Settings], str], settings: Settings) -> Check:
    try:
        return Check(name, True, look(settings))
    except ThroughlineError as error:
        return Check(name, False, str(error), error.hint)


def _python(_: Settings) -> str:
    return f"Python {platform.python_version()}"


def _java(_: Settings) -> str:
    return java_version()


def _memory(settings: Settings) -> str:
    free = psutil.virtual_memory().available // MEGABYTE
    needed = heap_megabytes(settings) + BESIDE_THE_HEAP
    if free < needed and server.find(settings) is None:
        raise MemoryShortError(needed, free)
    return f"{free} MB free, heap {heap_megabytes(settings)} MB"


def _folder(settings: Settings) -> str:
    folder = home_of(settings).folder
    check_writable(folder)
    return f"{folder} can be written"


def _disk(settings: Settings) -> str:
    free = check_space(home_of(settings).folder, ROOM)
    return f"{free / 1e9:.1f} GB free"


def _jars(settings: Settings) -> str:
    lock, folder = read_lock(settings.lock), jar_folder(settings)
    lacking = wanting_jars(settings, lock)
    size = sum(jar.size for jar in lacking) / 1e6
    if len(lacking) == len(lock.jars) and not settings.jars:
        return f"not fetched yet; the first start fetches {size:.0f} MB"
    if lacking:
        raise BrokenJarsError(folder, len(lacking), len(lock.jars))
    return f"{len(lock.jars)} jars of Neo4j {lock.version}, all whole"


def _server(settings: Settings) -> str:
    if settings.uri is None and server.status(settings).state in ("never started", "stopped"):
        return "not running; the next command starts it"
    with connect(settings) as driver:
        told = driver.get_server_info()
    return f"{told.agent} answers, and takes the password"


_ELSEWHERE = {"Python": _python, "Server": _server}
_PRIVATE = {
    "Python": _python,
    "Java": _java,
    "Memory": _memory,
    "Folder": _folder,
    "Disk": _disk,
    "Jars": _jars,
    "Server": _server,
}
