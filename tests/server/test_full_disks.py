"""A disk that takes no more is told as such, and what was stored before is there afterwards."""

import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import psutil
import pytest

from graph import server
from graph.errors import HaltedError
from graph.ontology.needs import Pain
from graph.server.home import home_of
from graph.server.process import server_process
from graph.server.progress import CutOff, Progress
from graph.settings import Settings
from graph.store import Graph
from tests.factories import source
from tests.server.conftest import small

ROOM = 4_000_000
"""Bytes; no file of the server can grow beyond, as if the disk were full."""
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux takes the room of a running process away"
)


class Halted(NamedTuple):
    """A store whose server has halted, and the error with which it did."""

    settings: Settings
    error: HaltedError


class Restarted(NamedTuple):
    """What the next start told, and what is stored then."""

    told: list[Progress]
    pains: list[dict[str, Any]]


def fill(settings: Settings) -> None:
    """Let the server's files grow no further."""
    process = server_process(home_of(settings))
    assert process is not None
    process.rlimit(psutil.RLIMIT_FSIZE, (ROOM, ROOM))


def pains(how_many: int) -> Iterator[Pain]:
    """Pains that take 10,000 bytes each."""
    return (Pain(name=f"Pain {n}", definition=f"{n} " * 5_000) for n in range(how_many))


def write_more_than_fits(settings: Settings) -> None:
    """Fill the disk, and go on writing."""
    with Graph.open(settings) as graph:
        fill(settings)
        graph.put(source("co/more"), pains(600))


@pytest.fixture(scope="module")
def halted(homes: Path, jars: Path) -> Generator[Halted]:
    """A store in which something was stored, and whose disk ran full when more was to be."""
    settings = small(homes / "full", jars)
    with Graph.open(settings) as graph:
        graph.put(source("co/before"), [Pain(name="Slow export")])
    with pytest.raises(HaltedError) as caught:
        write_more_than_fits(settings)
    yield Halted(settings, caught.value)
    server.stop(settings)


@pytest.fixture(scope="module")
def restarted(halted: Halted) -> Restarted:
    """The same store, started again on a disk with room."""
    told: list[Progress] = []
    with Graph.open(halted.settings, told.append) as graph:
        pains = graph.read("MATCH (pain:Pain) RETURN pain.name AS name", {}).rows
    return Restarted(told, pains)


def test_a_disk_that_fills_while_we_write_is_told_as_such(halted: Halted) -> None:
    assert "free some space" in halted.error.hint


def test_what_was_stored_before_the_disk_was_full_is_there_afterwards(restarted: Restarted) -> None:
    assert restarted.pains == [{"name": "Slow export"}]


def test_the_next_start_says_that_it_cut_off_what_was_half_written(restarted: Restarted) -> None:
    cut = [each for each in restarted.told if isinstance(each, CutOff)]

    assert [path.exists() for each in cut for path in each.kept] == [True]
