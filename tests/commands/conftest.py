"""A terminal in a folder of its own, whose commands use the store of the tests."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from graph.settings import Settings
from graph.store import Graph
from tests.commands.bundles import write_bundle
from throughline import app


def environment(settings: Settings) -> dict[str, str]:
    """The environment of a command that uses the Neo4j of these settings."""
    stated = {
        "URI": settings.uri,
        "USER": settings.user if settings.uri else None,
        "PASSWORD": settings.password.get_secret_value() if settings.password else None,
        "FOLDER": str(settings.folder),
        "LOCK": str(settings.lock),
        "HEAP_MEGABYTES": str(settings.heap_megabytes or ""),
        "TIMEOUT_SECONDS": "600",
    }
    shown = {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"}
    return {**{f"THROUGHLINE_{name}": value for name, value in stated.items() if value}, **shown}


@dataclass(frozen=True)
class Terminal:
    """Runs commands of ours."""

    variables: Mapping[str, str]

    def __call__(self, *words: str) -> Result:
        """What the command printed, and how it ended; a bug of ours is raised."""
        return CliRunner().invoke(app, list(words), env=self.variables, catch_exceptions=False)

    def rows(self, *words: str) -> list[dict[str, Any]]:
        """What the command prints for a program."""
        return json.loads(self(*words, "--json").stdout)


@pytest.fixture
def terminal(
    settings: Settings, graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal in an empty folder, with an empty store."""
    assert graph.hashes() == {}
    monkeypatch.chdir(tmp_path)
    return Terminal(environment(settings))


@pytest.fixture
def bundle(terminal: Terminal) -> Path:
    """A small bundle in the folder of the terminal, not imported yet."""
    assert terminal.variables
    return write_bundle(Path("acme"))
