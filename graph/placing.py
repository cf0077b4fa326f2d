"""Where stated words stand in an interview's text, and how surely.

Offsets are code points of the canonical text: the utterances' texts, joined by line feeds. White
space around stated words is not part of them. Three levels are tried, each only if the one before
finds nothing: the same letters; the same but for white space, quotation marks, dashes, dots and
Unicode form; and, for words of some length, the passage most like them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from graph.likeness import Likenesses
from graph.normalising import Normalised, normalised

ALIKE = 0.85
"""The similarity from which a passage is offered as the words; see bench/placing.py."""
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
    """The other places that fit as well; while there are any, this one is only the first of them."""
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
    def likenesses(self) -> Likenesses:
        """An index for finding passages that are like some words."""
        return Likenesses(self.normalised.text)

    def span(self, start: int, end: int) -> Span | None:
        """The words that a stretch of the normal form stands for, without outer white space."""
        place = self.normalised.source(start, end)
        if place is None:
            return None
        words = self.text[slice(*place)]
        left = len(words) - len(words.lstrip())
        return Span(place[0] + left, place[0] + len(words.rstrip()) if left < len(words) else place[1])
