"""`throughline ask` against a ten-line script that asks the same of the same running server."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.processes import COMMAND, cost
from bench.timing import print_spread
from graph import server
from graph.queries import LIBRARY
from graph.settings import ROOT, Settings
from graph.store import Graph
from ingest.commands.bringing import USUAL, brought
from ingest.commands.demonstrating import SAMPLE
from ingest.sources.find import find

ROUNDS, QUESTION = 11, "needs/gaps"
SCRIPT = ROOT / "bench" / "rivals" / "ten_lines.py"


def main(rounds: int = ROUNDS) -> None:
    """Print both times, and how many seconds more ours takes."""
    with (
        TemporaryDirectory() as folder,
        server.running(Path(folder, "store")) as settings,
        Graph.open(settings) as graph,
    ):
        list(brought(graph, [find(SAMPLE, None, creating=False)], USUAL))
        compare(settings, rounds)


def compare(settings: Settings, rounds: int) -> None:
    """Ask in turns; the first turn warms the server and the disk."""
    folder, script = settings.folder.parent, theirs(settings)
    turns = range(rounds + 1)
    asked = [(cost(ours(), settings, folder), cost(script, settings, folder)) for _ in turns][1:]
    print_spread("asking_seconds", [one.seconds for one, _ in asked])
    print_spread("asking_script_seconds", [other.seconds for _, other in asked])
    above = [one.seconds - other.seconds for one, other in asked]
    print_spread("asking_seconds_above_script", above)
    computing = [one.computing - other.computing for one, other in asked]
    print_spread("asking_processor_seconds_above_script", computing)


def ours() -> tuple[str, ...]:
    """The command."""
    return (*COMMAND, "ask", QUESTION)


def theirs(settings: Settings) -> tuple[str, ...]:
    """The script; what to ask, it reads from the same file."""
    address = server.ensure(settings, server.silent)
    secret = address.password.get_secret_value() if address.password else ""
    question = (LIBRARY / QUESTION).with_suffix(".cypher")
    return (sys.executable, str(SCRIPT), address.uri, secret, str(question))


if __name__ == "__main__":
    main()
