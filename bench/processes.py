"""A command in a process of its own: how long it took, and how much memory at most."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from graph.settings import ROOT, Settings

COMMAND = (str(Path(sys.executable).with_name("throughline")),)
UNIT = 1024 if sys.platform != "darwin" else 1
"""Bytes in what `ru_maxrss` counts."""


class FailedError(Exception):
    """A command that was to be measured and did not succeed."""

    def __init__(self, words: Sequence[str], output: str) -> None:
        super().__init__(f"{' '.join(words)}\n{output}")


class Cost(NamedTuple):
    """What a process took."""

    seconds: float
    computing: float
    """Seconds of it in which it had the processor: other work on the machine does not move it."""
    megabytes: float


def cost(words: Sequence[str], settings: Settings, folder: Path) -> Cost:
    """Run the words on a server that runs already, and wait for their end."""
    told = {"THROUGHLINE_FOLDER": str(settings.folder), "PYTHONPATH": str(ROOT)}
    output = folder / "output.txt"
    begun = perf_counter()
    with output.open("wb") as file:
        process = subprocess.Popen(
            words, cwd=folder, env={"PATH": os.defpath, **told}, stdout=file, stderr=file
        )
        _, status, used = os.wait4(process.pid, 0)
    seconds = perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise FailedError(words, output.read_text("utf-8", "replace"))
    computing = used.ru_utime + used.ru_stime
    return Cost(seconds, computing, used.ru_maxrss * UNIT / 2**20)
