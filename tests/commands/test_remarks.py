"""What was noticed in many files is told once for each kind, so that the total is not buried."""

from pathlib import Path

import pytest

from graph.ontology.evidence import Source
from ingest.commands.telling import Report, tell
from ingest.importing import Imported
from ingest.sources.found import Import


def _told(capsys: pytest.CaptureFixture[str], *remarks: str) -> list[str]:
    """The notes of an import of as many files, of each of which one thing was noticed."""
    sources = (Source(handle=f"talks/{n}", path=f"{n}.txt", rank=20) for n in range(len(remarks)))
    done = [
        Imported(source, "created", remarks=(remark,))
        for source, remark in zip(sources, remarks, strict=True)
    ]
    tell(Report(Import(Path("talks"), ()), done, [], looking=False))
    return [line for line in capsys.readouterr().out.splitlines() if line.startswith("Note")]


def test_many_remarks_of_one_kind_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    may_be = "may be 2026-03-04 or 2026-04-03: it counts as unknown"

    told = _told(capsys, *(f"line {n}: the date '{n}/3/2026' {may_be}" for n in range(4, 9)))

    assert told == [
        "Note: the date … may be … or …: it counts as unknown "
        "(5 times, first in 0.txt, line 4; --json lists all)"
    ]


def test_few_remarks_of_one_kind_are_told_one_by_one(capsys: pytest.CaptureFixture[str]) -> None:
    told = _told(capsys, "line 1: 'Break' is a pause", "line 5: 'Outro' is a pause")

    assert told == [
        "Note: 0.txt: line 1: 'Break' is a pause",
        "Note: 1.txt: line 5: 'Outro' is a pause",
    ]


def test_each_edit_that_is_kept_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    told = _told(capsys, *(f"keeps an edit that the file lacks: '{n}'" for n in range(6)))

    assert len(told) == 6
