"""ETHPrize: 104 interviews as nested notes, with dates in two orders or none."""

import csv
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.ontology.evidence import Interview
from graph.placing import Canonical, NotPlaced, place
from graph.store import Graph
from ingest.formats.transcript import Transcript
from ingest.sources.find import find
from ingest.sources.found import Found
from ingest.sources.transcripts import read_transcript
from tests.sources.bringing_in import bring

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("THROUGHLINE_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = DATA / "interviews-ethprize" / "interviews"
TABLE = FOLDER.parent / "interviews_by_question.csv"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"real test data is not in {DATA}"),
]


def test_every_interview_is_found_and_nothing_is_left_alone() -> None:
    found = find(FOLDER, None, creating=False)

    assert (len(found.found), found.skipped) == (104, ())


def test_every_interview_is_read_as_notes() -> None:
    records = Counter(interview.record for interview in map(_interview, _found()))

    assert records == {"notes": 104}


def test_a_day_is_known_where_it_can_be_read_in_one_way_only() -> None:
    days = [interview.held_on for interview in map(_interview, _found())]

    assert sum(day is not None for day in days) == 53


def test_each_other_day_is_unknown_and_reported() -> None:
    remarks = Counter(_on_the_day(each) for each in _found())

    assert remarks == {"": 53, "it counts as unknown": 28, "it is unknown": 23}


def test_notes_are_nested_below_the_questions() -> None:
    turns = [turn for transcript in _transcripts() for turn in transcript.turns]

    assert sum(turn.heading for turn in turns if turn.text.endswith("?")) > 600


def test_each_line_of_the_coded_table_stands_letter_by_letter_in_its_interview() -> None:
    texts = {each.turns[0].text.split("\n")[0].strip(): each for each in _transcripts()}
    canonical = {name: Canonical(text.text) for name, text in texts.items()}

    found = [place(line, canonical[name]) for name, line in _answers()]

    levels = Counter("none" if isinstance(each, NotPlaced) else each.level for each in found)
    assert levels == {"exact": 4007}


def test_importing_all_of_them_again_writes_nothing(graph: Graph) -> None:
    assert len(bring(graph, FOLDER)) == 104

    assert bring(graph, FOLDER) == []


def _found() -> tuple[Found, ...]:
    return find(FOLDER, None, creating=False).found


def _interview(found: Found) -> Interview:
    return next(each for each in found.read() if isinstance(each, Interview))


def _on_the_day(found: Found) -> str:
    """The end of what is told of the day."""
    told = [remark.rpartition(": ")[2] for remark in found.remarks]
    return next((remark for remark in told if remark.endswith("unknown")), "")


def _transcripts() -> Iterator[Transcript]:
    for path in sorted(FOLDER.iterdir()):
        yield read_transcript(path.read_bytes(), path, ())


def _answers() -> Iterator[tuple[str, str]]:
    """Each answer of five words or more, with the name at the top of its interview."""
    with TABLE.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            lines = (line for cell in list(row.values())[1:] for line in cell.splitlines())
            yield from ((row["Name"].strip(), line) for line in lines if len(line.split()) >= 5)
