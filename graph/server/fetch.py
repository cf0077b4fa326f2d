"""Jars from Maven Central, through jgo, and hashed before they count."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from multiprocessing import TimeoutError as NothingYet
from multiprocessing.pool import IMapIterator, ThreadPool
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

import requests
from jgo.maven import MavenContext, PythonResolver

from graph.server.errors import FetchError, WrongJarError
from graph.server.folders import usable
from graph.server.lockfile import Jar, is_whole
from graph.server.progress import Fetched, FetchEnded, Fetching, Report

AT_ONCE = 8
STALLED = 20.0
"""Seconds without a single byte, after which we give up."""
CONNECTION = 10
"""Seconds for one connection."""
STAGING = "fetching-"
"""How the name of a folder begins in which jars lie until all have come."""


class Meter:
    """How many bytes have come, and when the last one did."""

    def __init__(self, jars: tuple[Jar, ...], report: Report) -> None:
        self.jars, self.size = len(jars), sum(jar.size for jar in jars)
        self.report, self.done, self.last = report, 0, time.monotonic()

    def tell(self) -> None:
        """Report where we are."""
        self.report(Fetched(self.done, self.size))

    @contextmanager
    def of_file(self, _name: str, _size: int) -> Generator[Callable[[int], None]]:
        """What jgo's resolver wants: a context that takes the bytes of one file."""
        yield self._add

    def _add(self, count: int) -> None:
        self.done, self.last = self.done + count, time.monotonic()


def fetch(jars: tuple[Jar, ...], folder: Path, report: Report) -> None:
    """Put these jars into the folder, eight at a time; the first that fails ends it.

    Nobody else may be fetching into the folder.
    """
    meter = Meter(jars, report)
    report(Fetching(meter.jars, meter.size))
    try:
        with usable(folder):
            _sweep(folder)
            # Once a jar has failed, the threads of the others may write for a moment still.
            with TemporaryDirectory(
                dir=folder, prefix=STAGING, ignore_cleanup_errors=True
            ) as staging:
                _fetch_through(Path(staging), jars, meter)
    finally:
        report(FetchEnded())


def _sweep(folder: Path) -> None:
    """Take away what is left of a fetch that was cut off."""
    for left in folder.glob(f"{STAGING}*"):
        rmtree(left, ignore_errors=True)


def _fetch_through(staging: Path, jars: tuple[Jar, ...], meter: Meter) -> None:
    resolver = PythonResolver(progress_callback=meter.of_file)
    context = MavenContext(resolver, staging, timeout=CONNECTION)
    # Its threads are daemons: one that hangs in the network cannot keep the program alive.
    with ThreadPool(AT_ONCE) as pool:
        arriving = pool.imap_unordered(lambda jar: _fetch_one(context, jar, staging.parent), jars)
        _await(arriving, meter)


def _await(arriving: "IMapIterator[str]", meter: Meter) -> None:
    """Wait until all have come, for as long as bytes come."""
    for _ in range(meter.jars):
        while not _one_more(arriving, meter):
            if time.monotonic() - meter.last > STALLED:
                raise FetchError("Neo4j", f"nothing came for {STALLED:.0f} seconds")


def _one_more(arriving: "IMapIterator[str]", meter: Meter) -> bool:
    try:
        arriving.next(timeout=0.2)
    except NothingYet:
        return False
    finally:
        meter.tell()
    return True


def _fetch_one(context: MavenContext, jar: Jar, folder: Path) -> str:
    """Fetch a jar; one that is not what the lock says is deleted and fetched once more."""
    for _ in range(2):
        path = _resolved(context, jar)
        if is_whole(path, jar):
            path.replace(folder / jar.file_name)
            return jar.file_name
        path.unlink()
    raise WrongJarError(jar.file_name)


def _resolved(context: MavenContext, jar: Jar) -> Path:
    group, artifact, version, classifier = jar.parts
    component = context.project(group, artifact).at_version(version)
    try:
        return component.artifact(classifier).resolve()
    except (requests.RequestException, RuntimeError) as error:
        raise FetchError(jar.file_name, _in_short(error)) from error


def _in_short(error: Exception) -> str:
    """The innermost reason: the layers above it only repeat the address."""
    cause = error
    while cause.__context__ is not None and isinstance(cause.__context__, Exception):
        cause = cause.__context__
    return str(cause)[:200] or type(cause).__name__
