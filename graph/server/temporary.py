"""A private Neo4j for a while: for tests and benchmarks."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.server.progress import Report, silent
from graph.server.start import ensure
from graph.server.stop import stop
from graph.settings import Settings


@contextmanager
def running(
    folder: Path, lock: Path | None = None, heap_megabytes: int = 512, report: Report = silent
) -> Generator[Settings]:
    """The settings of a server in this folder, which is stopped at the end."""
    known = Settings(uri=None, folder=folder, heap_megabytes=heap_megabytes)
    settings = known.model_copy(update={"lock": lock}) if lock else known
    try:
        ensure(settings, report)
        yield settings
    finally:
        stop(settings)
