"""Notes without speakers: nested items, or paragraphs between blank lines.

An item goes on until the next one or a blank line. A question, and a headline of an outline, are
headings: the answers stand under them, and nobody said them. What a word processor puts below the
notes as comments on them is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest
from typing import Literal

from ingest.formats.days import day_in
from ingest.formats.items import depths, item_in
from ingest.formats.labels import Line
from ingest.formats.transcript import Remark, Transcript, Turn

LONGEST_HEADER = 100
"""Characters of a line above the notes that says who, when and where; a longer one is prose."""
_COMMENT = re.compile(r"\[[a-z]{1,2}\]")


def is_outline(lines: Sequence[Line]) -> bool:
    """Whether at least two, and at least half, of the lines with words are items of a list."""
    written = [line for line in lines if line.text.strip() and not line.heading]
    items = sum(item_in(line.text) is not None for line in written)
    return items > 1 and 2 * items >= len(written)


def read_notes(lines: Sequence[Line]) -> Transcript:
    """The items or paragraphs of notes, each as a turn of nobody in particular."""
    pieces = [piece for piece in _pieces(lines) if piece.words]
    said = [piece for piece in pieces if piece.kind not in ("title", "comment")]
    header = _header(said)
    top = [line for piece in header for line in piece.numbered()]
    held_on, doubts = day_in(top)
    return Transcript(
        turns=(*(piece.turn(0, heading=True) for piece in header), *_turns(said[len(header) :])),
        record="notes",
        title=next((piece.words for piece in pieces if piece.kind == "title"), None),
        held_on=held_on,
        doubts=tuple(doubts),
        remarks=tuple(_remarks(pieces)),
    )


@dataclass
class _Piece:
    """An item, a paragraph, or a line that is neither."""

    kind: Literal["item", "paragraph", "headline", "title", "comment"]
    line: int
    lines: list[str]
    indent: int = 0

    @property
    def words(self) -> str:
        """What stands there, without blank lines before it."""
        return "\n".join(self.lines).strip("\n")

    def numbered(self) -> list[tuple[int, str]]:
        """Each line with its number in the file."""
        return list(enumerate(self.lines, start=self.line))

    def turn(self, depth: int, heading: bool) -> Turn:
        """The piece as a turn."""
        blank = next(number for number, text in enumerate(self.lines) if text)
        return Turn(self.words, self.line + blank, depth=depth, heading=heading)


def _pieces(lines: Sequence[Line]) -> Iterator[_Piece]:
    """Every piece in its order, also those without words."""
    marks: set[str] = set()
    piece: _Piece | None = None
    title = next((line for line in lines if line.heading == 1 and line.text.strip()), None)
    for line in lines:
        begun = _title(line) if line is title else _begun(line, marks, goes_on=piece is not None)
        if begun is None and piece is not None and line.text.strip():
            piece.lines.append(line.text.strip())
        else:
            yield from [piece] if piece else []
            piece = begun
        marks.update(_COMMENT.findall(line.text))
    yield from [piece] if piece else []


def _title(line: Line) -> _Piece:
    return _Piece("title", line.number, [line.text.strip()])


def _begun(line: Line, marks: set[str], goes_on: bool) -> _Piece | None:
    """The piece that begins on a line; None where one goes on or ends."""
    text = line.text.strip()
    if line.heading:
        return _Piece("headline", line.number, [text])
    if (item := item_in(line.text)) is not None:
        return _Piece("item", line.number, [item.words], item.indent)
    comment = _COMMENT.match(text)
    if comment and comment[0] in marks:
        return _Piece("comment", line.number, [text])
    return None if goes_on or not text else _Piece("paragraph", line.number, [text])


def _header(pieces: Sequence[_Piece]) -> Sequence[_Piece]:
    """The short lines above the first item; above paragraphs, only a first one that has a date."""
    above = list(takewhile(_may_be_header, pieces))
    if any(piece.kind == "item" for piece in pieces):
        return above
    first = above[: len(pieces) > 1]
    day, doubts = day_in(line for piece in first for line in piece.numbered())
    return first if day or doubts else []


def _may_be_header(piece: _Piece) -> bool:
    short = all(len(text) <= LONGEST_HEADER for text in piece.lines)
    return piece.kind == "paragraph" and short


def _turns(pieces: Sequence[_Piece]) -> Iterator[Turn]:
    nested = iter(depths([piece.indent for piece in pieces if piece.kind == "item"]))
    deep = [next(nested) if piece.kind == "item" else 0 for piece in pieces]
    parent = [below is not None and below > depth for depth, below in zip_longest(deep, deep[1:])]
    tops = [
        has
        for has, depth, piece in zip(parent, deep, pieces, strict=True)
        if piece.kind == "item" and depth == 0
    ]
    outlined = bool(tops) and 2 * sum(tops) >= len(tops)
    for piece, depth, has_answers in zip(pieces, deep, parent, strict=True):
        asks = piece.words.endswith("?") and piece.kind == "item"
        top = outlined and depth == 0 and piece.kind == "item"
        heads = (
            piece.kind == "headline" or (asks and has_answers) or (top and (asks or has_answers))
        )
        yield piece.turn(depth, heads)


def _remarks(pieces: Sequence[_Piece]) -> Iterator[Remark]:
    for piece in pieces:
        if piece.kind == "comment":
            yield Remark(piece.line, f"'{piece.words}' is a comment on the notes, and left out")
