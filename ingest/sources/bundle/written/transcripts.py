"""A transcript as a file: as a person would write it, else as a table that loses nothing."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import takewhile
from typing import NamedTuple

from graph.errors import InputError
from ingest.formats.plain_text import read_plain_text
from ingest.formats.transcript import Turn
from ingest.formats.turn_table import TurnRow

PLAIN, TABLE = "transcript.txt", "transcript.csv"
MOST_HEADER_LINES = 5
"""Lines above the notes, with names and dates, that are tried as such."""


class File(NamedTuple):
    """A file's name, and what stands in it."""

    name: str
    text: str


def transcript(turns: Sequence[Turn], labels: Sequence[str]) -> File:
    """The file in which these turns are read again, given these participants' labels."""
    for texts in _spellings(turns):
        text = _laid_out(turns, texts)
        if text is not None and _reads_as(text, turns, labels):
            return File(PLAIN, text)
    return File(TABLE, _table(turns))


def _reads_as(text: str, turns: Sequence[Turn], labels: Sequence[str]) -> bool:
    """Whether our own reader finds just these turns; a text that it refuses is none of them."""
    try:
        return read_plain_text(text.encode(), PLAIN, labels).turns == tuple(turns)
    except InputError:
        return False


def _spellings(turns: Sequence[Turn]) -> Iterator[list[str]]:
    """The turns as speech; then as items of notes, below ever more lines that are none."""
    if any(turn.depth is None for turn in turns):
        yield [_spoken(turn) for turn in turns]
        return
    above = sum(1 for _ in takewhile(lambda turn: turn.heading and not turn.depth, turns))
    for lines in range(min(above, MOST_HEADER_LINES) + 1):
        yield [turn.text if number < lines else _item(turn) for number, turn in enumerate(turns)]
    yield [turn.text for turn in turns]


def _spoken(turn: Turn) -> str:
    stamp = f"[{_clock(turn.start)}] " if turn.start is not None else ""
    return f"{stamp}{turn.speaker}: {turn.text}" if turn.speaker else f"{stamp}{turn.text}"


def _clock(seconds: float) -> str:
    whole, fraction = divmod(round(seconds * 1000), 1000)
    shown = f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return f"{shown}.{fraction:03}" if fraction else shown


def _item(turn: Turn) -> str:
    indent = "  " * (turn.depth or 0)
    return f"{indent}- " + turn.text.replace("\n", f"\n{indent}  ")


def _laid_out(turns: Sequence[Turn], texts: Sequence[str]) -> str | None:
    """Each text on the line where it stood; None where one would stand upon another."""
    lines: list[str] = []
    for turn, text in zip(turns, texts, strict=True):
        if turn.line <= len(lines):
            return None
        lines += [""] * (turn.line - 1 - len(lines))
        lines += text.split("\n")
    return "\n".join((*lines, ""))


def _table(turns: Sequence[Turn]) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = list(TurnRow.model_fields)
    writer.writerow(columns)
    for turn in turns:
        values = (getattr(turn, name) for name in columns)
        writer.writerow("" if value is None or value is False else value for value in values)
    return text.getvalue()
