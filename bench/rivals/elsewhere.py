"""Rivals in processes and environments of their own: what they need is no part of ours."""

import json
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.rivals.rows import Rows
from graph.server import Address
from graph.settings import ROOT


class RivalError(Exception):
    """A rival that cannot be had here, or that cannot write these rows."""


@dataclass(frozen=True)
class Rival:
    """A script beside this one, and the Python that runs it."""

    script: str
    python: Path

    def write(self, address: Address, rows: Rows) -> float:
        """Let it write the rows; return the seconds that it took, without its start."""
        with TemporaryDirectory() as folder:
            request = Path(folder, "request.json")
            request.write_text(_spelled(address, rows), "utf-8")
            printed = _run(self.python, "-m", f"bench.rivals.{self.script}", str(request))
        return float(printed.splitlines()[-1])


def ours(script: str) -> Rival:
    """A rival that our own environment for tests holds."""
    return Rival(script, Path(sys.executable))


def fetched(script: str, package: str, folder: Path) -> Rival:
    """A rival that is fetched into an environment of its own in this folder."""
    venv.create(folder / package, with_pip=True)
    python = folder / package / "bin" / "python"
    _run(python, "-m", "pip", "install", "--quiet", package)
    return Rival(script, python)


def _spelled(address: Address, rows: Rows) -> str:
    secret = address.password.get_secret_value() if address.password else ""
    known = {"uri": address.uri, "user": address.user, "password": secret}
    return json.dumps({**known, "rows": rows})


def _run(python: Path, *words: str) -> str:
    done = subprocess.run((python, *words), cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RivalError((done.stderr.strip().splitlines() or ["it said nothing"])[-1])
    return done.stdout
