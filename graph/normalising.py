"""A text without the differences that are no difference of words, and the way back to it.

White space, quotation marks, dashes, dots of an ellipsis and the Unicode form (NFKC) are what
typing, pasting and word processors change. Characters without width are left out. Letters, their
case and all other marks stay as they are.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = "\"'`´‘’‚‛“”„‟‹›«»′″‴「」『』〝〞〟"  # noqa: RUF001
_DASHES = "-‐‑‒–—―⁃−⸺⸻〜"  # noqa: RUF001
_SAME = str.maketrans(
    dict.fromkeys(_QUOTES, "'") | dict.fromkeys(_DASHES, "-") | dict.fromkeys("\t\n\v\f\r", " ")
)
_FOREIGN = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
_RUNS = re.compile(r"''+|[ ]*-[ -]*|[ ]*\.(?:[ ]*\.)+[ ]*|[ ]{2,}")
_ONE = {"'": "'", "-": "-", ".": "…"}


@dataclass(frozen=True)
class Normalised:
    """The normal form of a text; `starts[i]:ends[i]` is what its character i stands for there."""

    text: str
    starts: "array[int]"
    ends: "array[int]"

    def source(self, start: int, end: int) -> tuple[int, int]:
        """What `text[start:end]` stands for; a character that it cuts is taken whole."""
        return self.starts[start], self.ends[end - 1]

    def whole(self, start: int, end: int) -> bool:
        """Whether neither end of `text[start:end]` cuts a character, such as a ligature, in two."""
        opens = start == 0 or self.starts[start] != self.starts[start - 1]
        return opens and (end == len(self.text) or self.ends[end] != self.ends[end - 1])


def normalised(text: str) -> Normalised:
    """The normal form, with a map that leads back to each code point of the text."""
    return _rewritten(_folded(text))


def _folded(text: str) -> Normalised:
    """Every character in its Unicode normal form and with the one mark of its kind."""
    parts: list[str] = []
    starts, ends, done = array("I"), array("I"), 0
    for found in _FOREIGN.finditer(text):
        parts.append(text[done : found.start()].translate(_SAME))
        _same(starts, ends, done, found.start())
        for start, end in _clusters(found):
            part = _normal_form(text[start:end])
            parts.append(part)
            starts.extend([start] * len(part))
            ends.extend([end] * len(part))
        done = found.end()
    parts.append(text[done:].translate(_SAME))
    _same(starts, ends, done, len(text))
    return Normalised("".join(parts), starts, ends)


def _same(starts: "array[int]", ends: "array[int]", start: int, end: int) -> None:
    starts.extend(range(start, end))
    ends.extend(range(start + 1, end + 1))


def _clusters(found: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A character with the marks that melt into it: no normal form reaches beyond it."""
    text, start = found.string, found.start()
    for here in range(start + 1, found.end()):
        if not _extends(text[here]):
            yield start, here
            start = here
    yield start, found.end()


@lru_cache(maxsize=4096)
def _extends(character: str) -> bool:
    """A combining mark, or a Korean vowel or final, or a Japanese voicing mark of half width."""
    return (
        unicodedata.category(character).startswith("M")
        or "\u1160" <= character <= "\u11ff"
        or character in "\uff9e\uff9f"
    )


@lru_cache(maxsize=4096)
def _normal_form(cluster: str) -> str:
    visible = "".join(c for c in cluster if unicodedata.category(c) != "Cf")
    form = unicodedata.normalize("NFKC", visible)
    return "".join(" " if c.isspace() else c for c in form).translate(_SAME)


def _rewritten(folded: Normalised) -> Normalised:
    """Each run of spaces, quotation marks, dashes or dots as one character."""
    parts: list[str] = []
    starts, ends, done = array("I"), array("I"), 0
    for found in _RUNS.finditer(folded.text):
        parts += folded.text[done : found.start()], _ONE.get(found[0].strip()[:1], " ")
        starts += folded.starts[done : found.start() + 1]
        ends += folded.ends[done : found.start()]
        ends.append(folded.ends[found.end() - 1])
        done = found.end()
    parts.append(folded.text[done:])
    return Normalised("".join(parts), starts + folded.starts[done:], ends + folded.ends[done:])
