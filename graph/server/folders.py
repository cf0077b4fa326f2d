"""Folders of ours: made private, and every failure to use one in a person's words."""

import errno
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

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


def check_space(folder: Path, needed: int) -> int:
    """The bytes that are free there; an error where they are fewer than needed."""
    with usable(folder):
        free = shutil.disk_usage(existing(folder)).free
    if free < needed:
        raise NoSpaceError(folder, f"{needed / 1e6:.0f} MB needed, {free / 1e6:.0f} MB free")
    return free


def check_writable(folder: Path) -> None:
    """Write a file there, or where the folder would be made: root is never told by asking."""
    with usable(folder), TemporaryFile(dir=existing(folder)):
        pass


def existing(folder: Path) -> Path:
    """The folder, else its nearest parent that exists."""
    return next(place for place in (folder, *folder.parents) if place.exists())
