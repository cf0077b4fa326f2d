"""Every question of the library at its defaults, on a hundred thousand quotes and on the sample.

The first figure of a question is its first answer: what somebody waits for after an import, who
opens a page that ranks over everything. Then the pages keep it until what is stored changes.
`python -m bench.large_store FOLDER` keeps the store in a folder, or takes the one that is there.
"""

import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.large_company import Company
from bench.large_tables import tables
from bench.large_talks import Talks
from bench.stores import HEAP_MEGABYTES
from bench.timing import print_figure, timed
from graph import answers, queries, server
from graph.limits import MemoryLimitError, TimeLimitError
from graph.model import Element
from graph.ontology.evidence import Source
from graph.settings import Settings
from graph.store import Graph
from ingest.commands.bringing import USUAL, brought
from ingest.commands.demonstrating import SAMPLE
from ingest.sources.find import find

ROUNDS = 3
PATIENCE = 300
"""Seconds: a question that is too slow shall be measured, not stopped."""


def main(folder: str | None = None) -> None:
    """Print the seconds of each question, and how many times those on the sample they are."""
    with (
        TemporaryDirectory() as made,
        stored(Path(folder or made, "large"), everything(Talks(Company()))) as large,
        sample(Path(made, "sample")) as small,
    ):
        for name in sorted(queries.names()):
            compare(name, large, small, ROUNDS)


def compare(name: str, large: Settings, small: Settings, rounds: int) -> None:
    """Print how long one question takes."""
    words = name.replace("/", "_")
    try:
        seconds, other = (asked(name, settings, rounds) for settings in (large, small))
    except (TimeLimitError, MemoryLimitError) as error:
        print(f"large_{words}: {error}")
        return
    print_figure(f"large_{words}_first_seconds", seconds[0])
    print_figure(f"large_{words}_seconds", median(seconds))
    print_figure(f"large_{words}_against_sample", median(seconds) / median(other))


def asked(name: str, settings: Settings, rounds: int) -> list[float]:
    """The seconds of each answer at the question's defaults."""
    with Graph.open(settings) as graph:
        return [timed(lambda: answers.ask(graph, settings, name))[0] for _ in range(rounds)]


@contextmanager
def stored(folder: Path, stated: Iterator[tuple[Source, list[Element]]]) -> Generator[Settings]:
    """A store with what these sources state; one that holds something already is left as it is."""
    with server.running(folder, heap_megabytes=HEAP_MEGABYTES) as settings:
        with Graph.open(settings) as graph:
            if not graph.revision():
                print_figure("large_import_seconds", timed(lambda: fill(graph, stated))[0])
        yield settings.model_copy(update={"timeout_seconds": PATIENCE})


def fill(graph: Graph, stated: Iterator[tuple[Source, list[Element]]]) -> None:
    """Write source by source, as an import does."""
    for source, elements in stated:
        graph.put(source, elements)


def everything(talks: Talks) -> Iterator[tuple[Source, list[Element]]]:
    """All that the large company's sources state."""
    yield from tables(talks.company)
    yield from talks.sources()
    yield talks.decisions()


@contextmanager
def sample(folder: Path) -> Generator[Settings]:
    """A store with the sample company."""
    with server.running(folder, heap_megabytes=HEAP_MEGABYTES) as settings:
        with Graph.open(settings) as graph:
            list(brought(graph, [find(SAMPLE, None, creating=False)], USUAL))
        yield settings


if __name__ == "__main__":
    main(*sys.argv[1:])
