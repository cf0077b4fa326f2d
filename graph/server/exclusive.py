"""One process at a time: a lock that the system gives back when its holder dies."""

import fcntl
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.server.errors import BusyError
from graph.server.folders import usable

PAUSE = 0.05


@contextmanager
def exclusively(path: Path, seconds: float) -> Generator[int]:
    """Hold the lock on this file; an error where another holds it for so long.

    Gives its descriptor: a child that it is passed to holds the lock until it ends as well.
    """
    with usable(path.parent):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _await(descriptor, path, seconds)
        yield descriptor
    finally:
        os.close(descriptor)


def _await(descriptor: int, path: Path, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not _taken(descriptor):
        if time.monotonic() > deadline:
            raise BusyError(path, seconds)
        time.sleep(PAUSE)


def _taken(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
