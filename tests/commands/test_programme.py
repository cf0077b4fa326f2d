"""The program as a shell sees it: how it starts, stops, and says what is wrong."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from graph.settings import ROOT
from graph.store import Graph
from tests.commands.bundles import talk
from tests.commands.conftest import Terminal
from tests.server.conftest import until
from throughline import app, asking, bringing, showing

COMMAND = (sys.executable, "-c", "import throughline; throughline.main()")
HEAVY = ("streamlit", "networkx", "scipy", "altair", "pyvis", "rapidfuzz", "ruamel", "requests")
TALKS, LINES = 60, 300
ROOMS = (bringing, asking, showing)
COMMANDS = [
    each.name or getattr(each.callback, "__name__", "")
    for room in ROOMS
    for each in room.app.registered_commands
]


class Stopped(NamedTuple):
    """How a command ended that was told to, and what it said."""

    code: int
    said: str


def variables(terminal: Terminal) -> Mapping[str, str]:
    """The environment of a process that runs our command."""
    return {**os.environ, **terminal.variables, "PYTHONPATH": str(ROOT)}


def test_a_question_is_asked_without_what_it_does_not_need(terminal: Terminal) -> None:
    look = f"import sys; print([name for name in {HEAVY} if name in sys.modules])"
    code = (
        "import throughline\n"
        "try: throughline.app(['ask', 'needs/gaps'], prog_name='throughline')\n"
        f"except SystemExit: {look}"
    )

    told = subprocess.run(
        (sys.executable, "-c", code), env=variables(terminal), capture_output=True, text=True
    )

    assert told.stdout.splitlines()[-1] == "[]"


@pytest.fixture
def stopped(terminal: Terminal, graph: Graph) -> Stopped:
    """An import of many talks that got Ctrl-C when the first of them was stored."""
    for number in range(TALKS):
        talk(Path("talks"), f"{number:02}.txt", f"talk {number}", lines=LINES)
    with subprocess.Popen(
        (*COMMAND, "import", "talks"), env=variables(terminal), stderr=subprocess.PIPE, text=True
    ) as process:
        until(lambda: process.poll() is not None or bool(graph.hashes()))
        process.send_signal(signal.SIGINT)
        said = process.communicate()[1]
    return Stopped(process.returncode, said)


def test_ctrl_c_ends_an_import_with_one_line(stopped: Stopped) -> None:
    said = "Stopped. What was written is whole; import again to go on.\n"

    assert stopped == Stopped(130, said)


@pytest.mark.usefixtures("stopped")
def test_ctrl_c_leaves_whole_sources_alone(graph: Graph) -> None:
    lines = graph.read("MATCH (u:Utterance) RETURN u.source AS source, count(*) AS n", {}).rows

    assert {row["source"]: row["n"] for row in lines} == dict.fromkeys(graph.hashes(), LINES)


def test_without_a_word_the_commands_are_listed() -> None:
    told = subprocess.run(COMMAND, env={**os.environ}, cwd=ROOT, capture_output=True, text=True)

    assert told.returncode == 2
    assert "Bring interviews in" in told.stdout + told.stderr


@pytest.mark.parametrize("words", [("improt",), ("import",), ("remove",)])
def test_wrong_usage_ends_with_two(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal(*words).exit_code == 2


def test_a_server_that_is_not_there_is_an_error_with_a_hint(terminal: Terminal) -> None:
    elsewhere = Terminal({**terminal.variables, "THROUGHLINE_URI": "bolt://127.0.0.1:1"})

    refused = elsewhere("sources")

    assert refused.exit_code == 1
    assert refused.stderr.startswith("no Neo4j answers at bolt://127.0.0.1:1")
    assert "unset THROUGHLINE_URI" in refused.stderr


def test_the_status_starts_nothing(terminal: Terminal, tmp_path: Path) -> None:
    alone = Terminal(
        {**terminal.variables, "THROUGHLINE_FOLDER": str(tmp_path / "new"), "THROUGHLINE_URI": ""}
    )

    told = alone("status").stdout

    assert "never started here" in told
    assert not (tmp_path / "new").exists()


def test_stop_says_where_nothing_runs(terminal: Terminal, tmp_path: Path) -> None:
    alone = Terminal(
        {**terminal.variables, "THROUGHLINE_FOLDER": str(tmp_path / "new"), "THROUGHLINE_URI": ""}
    )

    assert "No private Neo4j runs" in alone("stop").stdout


def test_the_doctor_answers_a_program_too(terminal: Terminal) -> None:
    assert {"Python", "Server"} <= {row["name"] for row in terminal.rows("doctor")}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_an_example(name: str) -> None:
    shown = CliRunner().invoke(app, [name, "--help"]).stdout

    assert f"Example: throughline {name}" in " ".join(shown.split())
