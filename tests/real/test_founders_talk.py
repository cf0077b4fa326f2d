"""Founders Talk: thirteen long conversations in Markdown, whose breaks are nobody's words."""

import os
from collections import Counter
from pathlib import Path

import pytest

from graph.statements import state
from ingest.formats.transcript import Transcript
from ingest.sources.find import find
from ingest.sources.transcripts import read_transcript

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("THROUGHLINE_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = DATA / "interviews-changelog-founders-talk"

TURNS = {
    38: [144, 139],
    52: [74, 74],
    56: [62, 62],
    60: [61, 61],
    65: [98, 96],
    69: [93, 93],
    72: [71, 71],
    76: [57, 57],
    80: [182, 182],
    84: [111, 111],
    88: [117, 117],
    92: [101, 97],
    96: [104, 103],
}
"""By episode, how often each speaker begins to speak, as counted in the files."""
BREAKS = {38: 4, 52: 1, 56: 2, 60: 2, 65: 2, 69: 1, 72: 1, 76: 2, 80: 2, 84: 2, 88: 3, 92: 2, 96: 2}
"""By episode, how often the recording is interrupted or ends; counted likewise."""

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"real test data is not in {DATA}"),
]
each_episode = pytest.mark.parametrize("episode", TURNS)


@each_episode
def test_the_speakers_and_their_turns_are_those_that_a_reader_counts(episode: int) -> None:
    turns = Counter(turn.speaker for turn in _read(episode).turns)

    assert sorted(turns.values(), reverse=True) == TURNS[episode]


@each_episode
def test_breaks_are_told_of_and_are_no_people(episode: int) -> None:
    told = [remark for remark in _read(episode).remarks if "not a person" in remark.text]

    assert len(told) == BREAKS[episode]


@each_episode
def test_every_stretch_of_a_turn_stands_on_the_line_it_names(episode: int) -> None:
    lines = _path(episode).read_text("utf-8").split("\n")

    opening = [(turn.text[:20], lines[turn.line - 1]) for turn in _read(episode).turns]

    assert [words for words, line in opening if words not in line.replace("\\", "")] == []


def test_all_of_them_are_imported_and_what_tells_of_them_is_not() -> None:
    found = find(FOLDER, None, creating=False)

    stated = [state(each.read()) for each in found.found]

    assert (len(stated), found.skipped) == (13, ("SOURCE.md: tells about the folder",))


def _path(episode: int) -> Path:
    return FOLDER / f"founders-talk-{episode}.md"


def _read(episode: int) -> Transcript:
    path = _path(episode)
    return read_transcript(path.read_bytes(), path, ())
