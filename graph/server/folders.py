"""Folders of ours: made private, and every failure to use one in a person's words."""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.server.errors import FolderError, NoSpaceError

FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def usable(folder: Path) -> Generator[None]:
    """Tell what the system says of this folder as an error of ours."""
    try:
        yield
    except OSError as error:
        kind = NoSpaceError if error.errno in FULL else FolderError
        raise kind(folder, error.strerror or str(error)) from error


def make_private(folder: Path) -> None:
    """Make the folder, which nobody else may read."""
    with usable(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
