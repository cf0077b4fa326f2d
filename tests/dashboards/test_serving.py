"""`throughline dashboard` as a program of its own: where it serves, and how it ends."""

import os
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path
from signal import SIGINT, SIGTERM, Signals
from typing import NamedTuple

import pytest

from dashboards.commands import HERE, PORT, free_port
from graph.settings import Settings
from tests.conftest import SERVER
from tests.dashboards.conftest import environment

COMMAND = [str(Path(sys.executable).with_name("throughline")), "dashboard", "--no-browser"]
PATIENCE = 120


class Ended(NamedTuple):
    """What remains of the dashboards once somebody has ended them."""

    port: int
    code: int
    told: str


@pytest.fixture(scope="module", autouse=True)
def _taken() -> Generator[None]:
    """Somebody listens at the usual port: we, unless another program does."""
    with ExitStack() as held:
        if free_port(PORT) == PORT:
            held.enter_context(socket.create_server((HERE, PORT)))
        yield


@pytest.fixture(scope="module", params=[SIGINT, SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def ended(request: pytest.FixtureRequest, settings: Settings) -> Ended:
    """The dashboards, served and then ended by a signal."""
    wanted: Signals = request.param
    told_where = {**os.environ, **environment(settings)}
    with subprocess.Popen(
        COMMAND, env=told_where, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as pages:
        try:
            port = served(pages)
            pages.send_signal(wanted)
            told, _ = pages.communicate(timeout=PATIENCE)
        except BaseException:
            pages.kill()
            raise
    return Ended(port, pages.returncode, told)


def served(pages: "subprocess.Popen[str]") -> int:
    """The port that the command says, as soon as somebody answers there."""
    assert pages.stdout is not None
    first = next(line for line in pages.stdout if HERE in line)
    port = int(first.partition(f"{HERE}:")[2].split()[0])
    while not answers(port):
        assert pages.poll() is None
    return port


def answers(port: int) -> bool:
    """Whether anybody listens there."""
    with socket.socket() as caller:
        return caller.connect_ex((HERE, port)) == 0


def test_where_the_usual_port_is_taken_another_serves(ended: Ended) -> None:
    assert ended.port > PORT


def test_whoever_ends_it_meant_to(ended: Ended) -> None:
    assert ended.code == 0


def test_no_process_is_left_that_serves(ended: Ended) -> None:
    assert not answers(ended.port)


@pytest.mark.skipif(SERVER is not None, reason="only a private Neo4j is ours to stop")
def test_it_says_how_to_end_what_goes_on(ended: Ended) -> None:
    assert "`throughline stop`" in ended.told
