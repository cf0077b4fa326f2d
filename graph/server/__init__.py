"""The private Neo4j: the real one, from jars that Python fetches, in a process of its own."""

from graph.server.progress import (
    CutOff,
    Fetched,
    FetchEnded,
    Fetching,
    Progress,
    Report,
    Started,
    Starting,
    silent,
)
from graph.server.start import Address, check_room, ensure, find
from graph.server.status import Status, status
from graph.server.stop import stop
from graph.server.temporary import running

__all__ = [
    "Address",
    "CutOff",
    "FetchEnded",
    "Fetched",
    "Fetching",
    "Progress",
    "Report",
    "Started",
    "Starting",
    "Status",
    "check_room",
    "ensure",
    "find",
    "running",
    "silent",
    "status",
    "stop",
]
