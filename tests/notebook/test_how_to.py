"""The snippets of docs/how-to/notebook.md, run one after the other as a reader would."""

import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from graph.ogm import Thing
from graph.settings import ROOT, Settings
from graph.store import Graph
from tests.queries.samples import tell

PAGE = (ROOT / "docs/how-to/notebook.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


STATED = ("uri", "user", "folder", "cache", "lock", "heap_megabytes")


@pytest.fixture
def ran(
    store: Graph, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[dict[str, Any]]:
    """What a reader holds who has run all snippets in an empty folder, with the sample stored."""
    tell(store)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")
    for name, value in settings.model_dump(include=set(STATED), exclude_none=True).items():
        monkeypatch.setenv(f"THROUGHLINE_{name.upper()}", str(value))
    held: dict[str, Any] = {}
    for snippet in SNIPPETS:
        exec(snippet, held)
    yield held
    service: Thing = held["stored"].graph.service
    service.connector.close()


def test_the_page_leads_to_a_frame_of_an_answer(ran: dict[str, Any]) -> None:
    assert "shipped but fails" in set(ran["gaps"]["verdict"])


def test_the_page_leads_to_a_frame_of_lines_and_a_picture(
    ran: dict[str, Any], tmp_path: Path
) -> None:
    assert "Ines Kallward" in set(ran["lines"]["mover"])
    assert (tmp_path / "influence.png").stat().st_size > 10_000
