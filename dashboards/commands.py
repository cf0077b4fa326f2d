"""`dashboard`: serve the pages on this machine.

What is heavy is imported inside the command, so that the others start at once.
"""

import socket
import subprocess
import sys
from itertools import count
from pathlib import Path
from signal import SIGINT, SIGTERM, default_int_handler, signal
from typing import Annotated

import typer

from graph.commands.session import opened

APP = Path(__file__).with_name("app.py")
HERE, PORT = "127.0.0.1", 8501

app = typer.Typer()


@app.command(rich_help_panel="Ask")
def dashboard(
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Serve the pages, and open no browser.")
    ] = False,
) -> None:
    """Show what is stored on pages in the browser, until Ctrl-C.

    Example: `throughline dashboard`
    """
    with opened() as session:
        is_private = session.settings.uri is None
    port = free_port(PORT)
    typer.echo(f"The dashboards: http://{HERE}:{port} (Ctrl-C ends them)")
    code = serve(port, *(["--server.headless=true"] if no_browser else []))
    typer.echo("The dashboards have ended.")
    if is_private:
        typer.echo("Neo4j goes on; `throughline stop` ends it.")
    raise typer.Exit(code)


def free_port(first: int) -> int:
    """The first port from here on that nobody listens at."""
    return next(port for port in count(first) if _is_free(port))


def serve(port: int, *options: str) -> int:
    """Serve the pages until somebody ends it; the exit code, 0 where it was meant to end."""
    command = [sys.executable, "-m", "streamlit", "run", str(APP), f"--server.port={port}"]
    command += ["--logger.level=warning"]
    for ending in (SIGINT, SIGTERM):  # also where a shell that starts us has SIGINT ignored
        signal(ending, default_int_handler)
    # What Streamlit prints is said above, in one line; what goes wrong it tells on stderr.
    with subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL) as pages:
        try:
            return pages.wait()
        except KeyboardInterrupt:
            pages.terminate()
            return 0


def _is_free(port: int) -> bool:
    with socket.socket() as candidate:
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            candidate.bind((HERE, port))
        except OSError:
            return False
        return True
