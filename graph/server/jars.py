"""The jars of the private Neo4j: all there and all whole, or fetched."""

from multiprocessing.pool import ThreadPool
from pathlib import Path

from graph.server.errors import JarFolderError
from graph.server.exclusive import exclusively
from graph.server.folders import check_space, make_private, usable
from graph.server.lockfile import Jar, Lock, is_whole, read_lock
from graph.server.progress import Report
from graph.settings import Settings

LONGEST_FETCH = 900.0
"""Seconds to wait for another process that is fetching."""


def jar_folder(settings: Settings) -> Path:
    """Where the jars lie: the stated folder, else one for all stores of this user."""
    return settings.jars or settings.cache / "jars"


def wanting_jars(settings: Settings, lock: Lock) -> tuple[Jar, ...]:
    """The jars that lack, or are not what the lock says; every byte is looked at."""
    place = jar_folder(settings)
    with usable(place), ThreadPool(4) as pool:
        whole = pool.map(lambda jar: is_whole(place / jar.file_name, jar), lock.jars)
    return tuple(jar for jar, fine in zip(lock.jars, whole, strict=True) if not fine)


def complete_jars(settings: Settings, report: Report) -> Lock:
    """Make sure that every jar is there and whole; fetch what is not."""
    lock = read_lock(settings.lock)
    lacking = wanting_jars(settings, lock)
    if lacking and settings.jars:
        raise JarFolderError(settings.jars, len(lacking), lacking[0].file_name)
    if lacking:
        _fetch(settings, lock, report)
    return lock


def class_path(settings: Settings, lock: Lock) -> str:
    """The jars of the lock and no others, as Java wants them."""
    return ":".join(str(jar_folder(settings) / jar.file_name) for jar in lock.jars)


def _fetch(settings: Settings, lock: Lock, report: Report) -> None:
    # Imported here because it costs a third of a second, and only a first start needs it.
    from graph.server.fetch import fetch

    place = jar_folder(settings)
    make_private(place)
    with exclusively(place / "lock", LONGEST_FETCH):
        lacking = wanting_jars(settings, lock)
        check_space(place, sum(jar.size for jar in lacking))
        fetch(lacking, place, report)
