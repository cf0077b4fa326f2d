"""Plain text: a conversation where somebody is named before the words, else notes."""

from collections.abc import Collection, Sequence
from pathlib import Path

from graph.errors import InputError
from ingest.formats.bullets import turns_are_items, without_bullets
from ingest.formats.dialogue import read_dialogue
from ingest.formats.files import FILL, text_of
from ingest.formats.labels import Line
from ingest.formats.notes import is_outline, read_notes
from ingest.formats.transcript import Transcript


def read_plain_text(content: bytes, path: Path | str, labels: Collection[str] = ()) -> Transcript:
    """What a .txt file records; `labels` are those of the participants, where they are known.

    Raises:
        InputError: it is no text, or nobody says anything in it.
    """
    lines = text_of(content, path).split("\n")
    numbered = [Line(number, text) for number, text in enumerate(lines, start=1)]
    return conversation_or_notes(numbered, path, labels)


def conversation_or_notes(
    lines: Sequence[Line], path: Path | str, labels: Collection[str]
) -> Transcript:
    """Notes, where nobody is named or most lines are items of a list; else a conversation."""
    if turns_are_items(lines, labels):
        lines = without_bullets(lines)
    elif is_outline(lines):
        return _with_words(read_notes(lines), path)
    spoken = read_dialogue(lines, labels)
    if spoken.speakers or spoken.others:
        return _with_words(spoken, path)
    return _with_words(read_notes(lines), path)


def _with_words(transcript: Transcript, path: Path | str) -> Transcript:
    if not transcript.turns:
        raise InputError(path, "nobody says anything in it", line=1, hint=FILL)
    return transcript
