"""What every command begins with: the settings, and the graph that they lead to."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

if TYPE_CHECKING:
    from graph.server import Progress, Report
    from graph.settings import Settings
    from graph.store import Graph

Json = Annotated[bool, typer.Option("--json", help="Print a list of objects, one per row.")]


class Session(NamedTuple):
    """The graph, and the settings by which it was opened."""

    graph: "Graph"
    settings: "Settings"


@contextmanager
def opened() -> Generator[Session]:
    """The graph of this folder; the private Neo4j is started where it does not run."""
    from graph.settings import Settings
    from graph.store import Graph

    settings = Settings()
    with Graph.open(settings, tell) as graph:
        yield Session(settings=settings, graph=graph)


def tell(progress: "Progress") -> None:
    """Show on the terminal what happens while Neo4j is made ready."""
    _display()(progress)


@cache
def _display() -> "Report":
    from rich.console import Console

    from graph.server.display import Display

    return Display(Console(stderr=True))
