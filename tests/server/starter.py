"""A process that wants the private Neo4j of a folder, tells what happens, and ends."""

import sys
from pathlib import Path

from graph import server
from graph.errors import ThroughlineError
from graph.server import Progress
from graph.settings import Settings


def tell(progress: Progress) -> None:
    """Print it at once, so that whoever waits for it knows where we are."""
    print(type(progress).__name__, flush=True)


def main(folder: str, lock: str) -> None:
    """Make sure of the server and print its address, or which of our errors it was."""
    settings = Settings(uri=None, folder=Path(folder), lock=Path(lock), heap_megabytes=256)
    try:
        print(server.ensure(settings, tell).uri)
    except ThroughlineError as error:
        print(type(error).__name__, error, sep=": ")


if __name__ == "__main__":
    main(*sys.argv[1:])
