"""The files of this project, for the tests that look at how it is built."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

from graph.settings import ROOT

ROOMS = ("graph", "ingest", "dashboards")


def modules() -> dict[str, Path]:
    """Every module of the rooms and the command, by its dotted name."""
    files = [ROOT / "throughline.py", *(path for room in ROOMS for path in python_files(room))]
    return {dotted(path): path for path in files if path.exists()}


def python_files(*folders: str) -> Iterator[Path]:
    """The Python files below these folders."""
    return (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


def dotted(path: Path) -> str:
    """The name by which a file is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def project_files() -> list[Path]:
    """Every file that git keeps for the project, and that is there."""
    listed = subprocess.run(
        ("git", "ls-files", "-z"), cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]
