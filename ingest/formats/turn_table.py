"""A conversation as a table, one turn a row: it can say what no plain transcript can.

`throughline export --bundle` writes one where the words alone would not be read as they were.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from graph.errors import InputError
from ingest.formats.fields import Figure, LineNumber, Whole
from ingest.formats.files import FILL
from ingest.formats.table import read_table
from ingest.formats.transcript import Transcript, Turn


class TurnRow(BaseModel):
    """One turn of a speaker, or one line of notes."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    line: LineNumber | None = None
    """The line on which it began in the file that was first imported; else its own."""
    speaker: str | None = None
    """The label of who speaks."""
    start: Figure | None = None
    """Seconds into the recording at which it begins."""
    end: Figure | None = None
    """Seconds into the recording at which it ends."""
    depth: Annotated[Whole, Field(ge=0)] | None = None
    """How deep it is nested, in notes; from 0."""
    heading: bool | None = None
    """`true` for a question or headline of notes, under which the answers stand."""
    text: str
    """The words."""

    def turn(self, line: int) -> Turn:
        """The turn, which began on `line` unless the row says where."""
        return Turn(
            self.text,
            self.line or line,
            self.speaker,
            self.start,
            self.end,
            self.depth,
            self.heading or False,
        )


def read_turn_table(
    content: bytes,
    path: Path | str,
    labels: Collection[str] = (),  # noqa: ARG001
) -> Transcript:
    """What a table of turns records.

    Raises:
        InputError: it is no such table, or nobody says anything in it.
    """
    rows = read_table(content, path, TurnRow)
    if not rows:
        raise InputError(path, "nobody says anything in it", line=1, hint=FILL)
    turns = tuple(row.values.turn(row.line) for row in rows)
    spoken = any(turn.speaker for turn in turns)
    return Transcript(turns, "transcript" if spoken else "notes")
