"""What every reader of a conversation gives: turns, and where in the file they stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import Literal


@dataclass(frozen=True)
class Turn:
    """What one speaker said without a break, or one line of notes.

    The text keeps the file's line breaks, so its nth line is the file's line `line + n - 1`.
    """

    text: str
    line: int
    """Of the file, where the words begin; from 1."""
    speaker: str | None = None
    """The label as the file writes it; None where nobody is named."""
    start: float | None = None
    """Seconds into the recording at which it begins."""
    end: float | None = None
    """Seconds into the recording at which it ends."""
    depth: int | None = None
    """How deep it is nested, in notes; from 0."""
    heading: bool = False
    """True for a question or headline of notes, under which the answers stand."""


@dataclass(frozen=True, order=True)
class Remark:
    """Something of the file that was not taken for speech, or could not be understood."""

    line: int
    text: str


@dataclass(frozen=True)
class Transcript:
    """A conversation as one file records it."""

    turns: tuple[Turn, ...]
    record: Literal["transcript", "notes"]
    """Whether it is what was said, or what somebody wrote down of it."""
    title: str | None = None
    held_on: date | None = None
    """The day that the file states, where it can be read in one way only."""
    others: tuple[str, ...] = ()
    """Labels that look like a speaker's and belong to none of the participants."""
    doubts: tuple[Remark, ...] = ()
    """Dates above the first turn that can be read in several ways, or in none."""
    remarks: tuple[Remark, ...] = ()
    """Everything else that is worth telling."""

    @cached_property
    def text(self) -> str:
        """The canonical text, of which quotes are slices: the turns' texts, one under another."""
        return "\n".join(turn.text for turn in self.turns)

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Where each turn begins in the canonical text, in code points."""
        lengths = (len(turn.text) + 1 for turn in self.turns[:-1])
        return tuple(accumulate(lengths, initial=0)) if self.turns else ()

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """The labels of those who speak, in the order in which they begin."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker))

    def stretch(self, line: int) -> tuple[int, int] | None:
        """Where the words of one line of the file stand in the canonical text, if it has any."""
        return self._stretches.get(line)

    def line_at(self, offset: int) -> int:
        """The line of the file on which a place of the canonical text stands."""
        return max(line for line, (start, _) in self._stretches.items() if start <= offset)

    @cached_property
    def _stretches(self) -> dict[int, tuple[int, int]]:
        return dict(self._each_line())

    def _each_line(self) -> Iterator[tuple[int, tuple[int, int]]]:
        for turn, offset in zip(self.turns, self.offsets, strict=True):
            start = offset
            for number, words in enumerate(turn.text.split("\n"), start=turn.line):
                yield number, (start, start + len(words))
                start += len(words) + 1
