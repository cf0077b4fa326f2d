"""Pages of Streamlit, served for a while."""

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, Popen
from sys import executable
from time import sleep

from dashboards.commands import HERE, PORT, free_port
from graph.settings import ROOT, Settings

OPTIONS = (
    f"--server.address={HERE}",
    "--server.headless=true",
    "--browser.gatherUsageStats=false",
)


@contextmanager
def served(script: Path, told: Mapping[str, str] | None = None) -> Generator[str]:
    """The address of a page; the environment of its server holds what it is told."""
    port = free_port(PORT)
    command = (executable, "-m", "streamlit", "run", str(script), f"--server.port={port}", *OPTIONS)
    known = {"PATH": os.defpath, "PYTHONPATH": str(ROOT), **(told or {})}
    with Popen(command, cwd=ROOT, stdout=DEVNULL, stderr=DEVNULL, env=known) as pages:
        while free_port(port) == port and pages.poll() is None:
            sleep(0.1)
        yield f"http://{HERE}:{port}"
        pages.terminate()


def of_store(settings: Settings) -> dict[str, str]:
    """What tells the dashboards where the store is."""
    return {"THROUGHLINE_FOLDER": str(settings.folder)}
