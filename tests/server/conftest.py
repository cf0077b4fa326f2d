"""Private servers that tests may end, kill and starve; none of them outlives the session."""

import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

import psutil
import pytest

from graph import server
from graph.settings import ROOT, Settings


@dataclass(frozen=True)
class Race:
    """Two processes that found no server and wanted one at the same moment."""

    settings: Settings
    said: tuple[str, str]


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Generator[Path]:
    """Where the servers of these tests lie, under a name that is hard on shells and Java."""
    folder = tmp_path_factory.mktemp("süße 'Daten' ")
    yield folder
    left = servers_below(folder)
    for process in left:
        process.kill()
    assert left == []


@pytest.fixture(scope="session")
def race(homes: Path, jars: Path) -> Generator[Race]:
    """The first start of a private Neo4j, by two starters at once."""
    settings = small(homes / "raced", jars)
    starters = starter(settings), starter(settings)
    first, second = (process.communicate(timeout=180)[0] for process in starters)
    yield Race(settings, (first, second))
    server.stop(settings)


@pytest.fixture(scope="session")
def private(race: Race) -> Settings:
    """The settings of a private Neo4j, which the test before may have ended."""
    return race.settings


@pytest.fixture
def fresh(homes: Path, jars: Path, request: pytest.FixtureRequest) -> Generator[Settings]:
    """The settings of a private Neo4j that has never run."""
    settings = small(homes / str(request.node.name), jars)
    yield settings
    server.stop(settings)


def small(folder: Path, lock: Path) -> Settings:
    """Settings of a server in this folder that takes as little memory as it may."""
    return Settings(uri=None, folder=folder, lock=lock, heap_megabytes=256)


def starter(settings: Settings, *wrapped_in: str) -> Popen[str]:
    """A process of its own that starts the server, says so, and ends."""
    words = (sys.executable, "-m", "tests.server.starter", settings.folder, settings.lock)
    return Popen((*wrapped_in, *words), cwd=ROOT, stdin=DEVNULL, stdout=PIPE, text=True)


def servers_below(folder: Path) -> list[psutil.Process]:
    """Every process that was started as a server with its home in this folder."""
    mark = f"--home-dir={folder}/"
    running = psutil.process_iter(["cmdline"])
    return [found for found in running if any(mark in word for word in found.info["cmdline"] or ())]


def until(happened: Callable[[], object]) -> None:
    """Wait for something that is about to happen."""
    deadline = time.monotonic() + 120
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.005)
