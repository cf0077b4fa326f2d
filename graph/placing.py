"""Where stated words stand in an interview's text, and how surely.

Offsets are code points of the canonical text: the utterances' texts, joined by line feeds. White
space around stated words is not part of them. Three levels are tried, each only if the one before
finds nothing: the same letters; the same but for white space, quotation marks, dashes, dots and
Unicode form; and, for words of some length, the passage most like them.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from graph.normalising import Normalised, normalised

if TYPE_CHECKING:
    from graph.likeness import Likenesses

ALIKE = 0.85
"""The similarity from which a passage is offered as the words: of the misquotes of bench/placing.py
96 in 100 are found from here on, and of words that nobody said 4 in 1,000."""
NEAR = 0.7
"""Below it are 98 in 100 nearest passages of words that nobody said, 3 in 1,000 of misquotes."""
_ENOUGH_LETTERS = 8
"""Shorter words are like too many passages to be placed by likeness."""


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of the canonical text, in code points."""

    start: int
    end: int


@dataclass(frozen=True)
class Placed:
    """Words that were found: `text` is exactly what stands between `start` and `end`."""

    start: int
    end: int
    text: str
    level: Literal["exact", "normalised", "fuzzy"]
    occurrence: int
    """Its number among `occurrences`, from 1."""
    occurrences: tuple[Span, ...]
    """Everywhere that the words stand, in the order of the text."""
    rivals: tuple[Span, ...] = ()
    """Other places that fit as well; while there are any, this is only the first of them."""
    similarity: float | None = None
    """How like the words it is, between 0 and 1, where they were placed by likeness."""


@dataclass(frozen=True)
class NotPlaced:
    """Words that the text does not hold, with the passage that comes nearest, if any does."""

    closest: Span | None = None
    text: str | None = None
    similarity: float | None = None


Placing = Placed | NotPlaced


@dataclass(frozen=True)
class Canonical:
    """A text in which many words are looked for; what that needs is computed once."""

    text: str

    @cached_property
    def normalised(self) -> Normalised:
        """The text without differences of white space, marks and Unicode form."""
        return normalised(self.text)

    @cached_property
    def likenesses(self) -> "Likenesses":
        """An index for finding passages that are like some words."""
        from graph.likeness import Likenesses  # its libraries load slowly, and few need them

        return Likenesses(self.normalised.text)

    def span(self, start: int, end: int) -> Span:
        """The words that a stretch of the normal form stands for, without outer white space."""
        begin, stop = self.normalised.source(start, end)
        words = self.text[begin:stop]
        left = len(words) - len(words.lstrip())
        return Span(begin + left, max(begin + left, begin + len(words.rstrip())))


def place(
    words: str, text: Canonical, *, within: Span | None = None, occurrence: int | None = None
) -> Placing:
    """Find stated words; where they stand several times, a stretch or a number chooses.

    `within` takes the first that begins in it, where any does; `occurrence` is counted from 1. A
    choice that fits none is as good as none: the words decide, and `rivals` tells what is open.
    """
    stated = words.strip()
    found = _verbatim(stated, text) or _alike(stated, text)
    fitting = [match for match in found if match.similarity >= ALIKE]
    if not fitting:
        return _unplaced(found, text)
    pool = _pool(fitting, within, occurrence)
    best = max(_standing(match, text.text) for match in pool)
    first, *rivals = (match for match in pool if _standing(match, text.text) == best)
    open_choice = pool is fitting
    return Placed(
        start=first.span.start,
        end=first.span.end,
        text=text.text[first.span.start : first.span.end],
        level=first.level,
        occurrence=fitting.index(first) + 1,
        occurrences=tuple(match.span for match in fitting),
        rivals=tuple(match.span for match in rivals if open_choice),
        similarity=first.similarity if first.level == "fuzzy" else None,
    )


def similarity(words: str, passage: str) -> float:
    """How like a passage the words are, between 0 (or too short to tell) and 1, the same."""
    placed = place(words, Canonical(passage))
    if isinstance(placed, Placed) and placed.similarity is None:
        return 1.0
    return placed.similarity or 0.0


@dataclass(frozen=True)
class _Match:
    span: Span
    level: Literal["exact", "normalised", "fuzzy"]
    similarity: float = 1.0


def _pool(found: list[_Match], within: Span | None, occurrence: int | None) -> list[_Match]:
    """The matches that the caller's choice leaves, or the very same list where it fits none."""
    if occurrence is not None and 0 < occurrence <= len(found):
        return [found[occurrence - 1]]
    if within is None:
        return found
    return [match for match in found if within.start <= match.span.start <= within.end] or found


def _standing(match: _Match, text: str) -> tuple[bool, bool, float]:
    """What makes one match better than another: the same letters, whole words, likeness."""
    before, after = text[: match.span.start][-1:], text[match.span.end : match.span.end + 1]
    words = text[match.span.start : match.span.end]
    cut = (before + words[:1]).isalnum() and before != ""
    torn = (words[-1:] + after).isalnum() and after != ""
    return match.level == "exact", not (cut or torn), match.similarity


def _verbatim(stated: str, text: Canonical) -> list[_Match]:
    """Every place where the words stand as stated, or with other white space and marks."""
    exact = [Span(start, start + len(stated)) for start in _places(stated, text.text)]
    starts = [span.start for span in exact]
    normal = normalised(stated).text.strip(" ")
    found = [_Match(span, "exact") for span in exact]
    for start in _places(normal, text.normalised.text):
        if text.normalised.whole(start, start + len(normal)):
            span = text.span(start, start + len(normal))
            before = bisect_left(starts, span.end) - 1
            if before < 0 or exact[before].end <= span.start:
                found.append(_Match(span, "normalised"))
    return sorted(found, key=lambda match: match.span)


def _places(words: str, text: str) -> Iterator[int]:
    """Where the words begin, one after the other, none of them inside another."""
    start = text.find(words) if words else -1
    while start >= 0:
        yield start
        start = text.find(words, start + len(words))


def _alike(stated: str, text: Canonical) -> list[_Match]:
    """The passages most like the words, in the order of the text."""
    normal = normalised(stated).text.strip(" ")
    if sum(map(str.isalnum, normal)) < _ENOUGH_LETTERS:
        return []
    passages = text.likenesses.best(normal)
    found = (_Match(text.span(p.start, p.end), "fuzzy", p.similarity) for p in passages)
    return sorted(found, key=lambda match: match.span)


def _unplaced(found: list[_Match], text: Canonical) -> NotPlaced:
    if not found:
        return NotPlaced()
    closest = max(found, key=lambda match: match.similarity)
    words = text.text[closest.span.start : closest.span.end]
    return NotPlaced(closest.span, words, closest.similarity)
