"""What is known of the Neo4j of these settings, without starting it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from graph.server.addresses import public
from graph.server.home import home_of, read_record
from graph.server.ports import speaks_bolt
from graph.server.process import server_process
from graph.settings import Settings


@dataclass(frozen=True)
class Status:
    """The Neo4j that a command would use now."""

    state: Literal["elsewhere", "never started", "stopped", "starting", "running"]
    """`elsewhere`: THROUGHLINE_URI names a server, which is not ours to start or stop."""
    uri: str | None
    folder: Path | None
    """Where the private Neo4j lies."""
    pid: int | None
    version: str | None
    memory: int | None
    """Bytes that the process holds."""
    disk: int | None
    """Bytes of the folder."""


def status(settings: Settings) -> Status:
    """Look, and change nothing."""
    if settings.uri:
        return Status("elsewhere", public(settings.uri), None, None, None, None, None)
    home = home_of(settings)
    known = read_record(home)
    if known is None:
        return Status("never started", None, home.folder, None, None, None, None)
    server, disk = server_process(home), _bytes_under(home.folder)
    if server is None:
        return Status("stopped", known.uri, home.folder, None, known.version, None, disk)
    memory = server.memory_info().rss
    state = "running" if speaks_bolt(known.port) else "starting"
    return Status(state, known.uri, home.folder, server.pid, known.version, memory, disk)


def _bytes_under(folder: Path) -> int:
    """The size of all files; those that a running server removes meanwhile count nothing."""
    return sum(_bytes(path) for path in folder.rglob("*"))


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except FileNotFoundError:
        return 0
