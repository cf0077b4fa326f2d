"""Markdown: `**Name:** words`, headlines, lists, and signs that are no words."""

import re
from collections.abc import Collection
from pathlib import Path

from ingest.formats.files import text_of
from ingest.formats.labels import LONGEST_LABEL, Line
from ingest.formats.plain_text import conversation_or_notes
from ingest.formats.transcript import Transcript

_HEADLINE = re.compile(r" {0,3}(#{1,6})\s+(.*)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_QUOTED = re.compile(r" {0,3}>[> ]*")
_SIGN, _NAME = r"(?P<sign>\*\*\*?|__)", rf"[^*_]{{1,{2 * LONGEST_LABEL}}}?"
_STAMP = r"(?P<stamp>[ ]*\\?[\[(][\d:., ]+\\?[\])])?"
_MARKED = re.compile(
    rf"\s*{_SIGN}(?:(?P<name>{_NAME}):[ ]*(?P=sign)|(?P<before>{_NAME})(?P=sign){_STAMP}[ ]*:)\s*"
)
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,2000}\)")
_EMPHASIS = re.compile(
    r"(?<![\\\w*])(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<words>.{1,500}?)(?<=[^\s\\])(?P=sign)(?![\w*])"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_markdown(content: bytes, path: Path | str, labels: Collection[str] = ()) -> Transcript:
    """What a Markdown file records; `labels` are those of the participants, where known.

    Raises:
        InputError: it is no text, or nobody says anything in it.
    """
    lines = text_of(content, path).split("\n")
    read = [_line(number, text) for number, text in enumerate(lines, start=1)]
    return conversation_or_notes(read, path, labels)


def _line(number: int, text: str) -> Line:
    """The line without the signs of the format, and what these said of it."""
    if _RULE.match(text):
        return Line(number, "")
    if headline := _HEADLINE.match(text):
        words = headline[2].rstrip().rstrip("#").rstrip()
        return Line(number, _words(words), heading=len(headline[1]))
    text = _QUOTED.sub("", text, count=1)
    if marked := _MARKED.match(text):
        return Line(number, _words(text[marked.end() :]), marked=_words(_label(marked)))
    return Line(number, _words(text))


def _label(marked: re.Match[str]) -> str:
    """Who speaks, with the time stamp where it stands before the colon."""
    return marked["name"] or f"{marked['before']}{marked['stamp'] or ''}"


def _words(text: str) -> str:
    """The text as it is read, when it is not read as Markdown."""
    plain = _EMPHASIS.sub(r"\g<words>", _LINK.sub(r"\1", text))
    return _ESCAPED.sub(r"\1", plain)
