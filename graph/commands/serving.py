"""The private Neo4j as a person sees it: `status`, `stop`, `doctor`."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from graph.commands.printing import print_json
from graph.commands.session import Json

if TYPE_CHECKING:
    from graph.doctor import Check
    from graph.server import Status


def status(as_json: Json = False) -> None:
    """Show which Neo4j is used, where its data lies and how large it is. Nothing is started.

    Example: `throughline status`
    """
    from graph import server
    from graph.settings import Settings

    found = server.status(Settings())
    if as_json:
        print_json([asdict(found)])
        return
    for name, value in _told(found).items():
        typer.echo(f"{name:<8} {value}")


def stop() -> None:
    """End the private Neo4j. What is stored stays, and the next command starts it again.

    Example: `throughline stop`
    """
    from graph import server
    from graph.settings import Settings

    pid = server.stop(Settings())
    if pid is None:
        typer.echo("No private Neo4j runs in this folder.")
    else:
        typer.echo("The private Neo4j has ended; what is stored stays.")


def doctor(as_json: Json = False) -> None:
    """Look at everything that has to be right, and say what to do about what is not.

    Example: `throughline doctor`
    """
    from graph.doctor import doctor as examined
    from graph.settings import Settings

    checks = examined(Settings())
    if as_json:
        print_json(map(asdict, checks))
    else:
        for check in checks:
            _tell(check)
    if not all(check.ok for check in checks):
        raise typer.Exit(1)


def _tell(check: "Check") -> None:
    colour = typer.colors.GREEN if check.ok else typer.colors.RED
    mark = typer.style("ok " if check.ok else "bad", fg=colour)
    typer.echo(f"{mark}  {check.name:<7} {check.found}")
    if check.to_do:
        typer.echo(f"             {check.to_do}")


def _told(found: "Status") -> dict[str, str]:
    """What is known of the server, in words; what is not known is left out."""
    sizes = {"memory": found.memory, "disk": found.disk}
    told = {
        "Neo4j": STATES[found.state],
        "version": found.version,
        "address": found.uri,
        "folder": str(found.folder) if found.folder else None,
        "process": str(found.pid) if found.pid else None,
        **{name: f"{size / 1e6:,.0f} MB" for name, size in sizes.items() if size is not None},
    }
    return {name: value for name, value in told.items() if value is not None}


STATES = {
    "elsewhere": "the one that THROUGHLINE_URI names",
    "never started": "private, never started here; the first command starts it",
    "stopped": "private, stopped; the next command starts it",
    "starting": "private, starting",
    "running": "private, running (`throughline stop` ends it)",
}
