"""A person's yes to where words stand that an interview does not hold as they were written."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from graph.edits import Settle, edits, source
from graph.errors import ThroughlineError
from graph.placing import NEAR, Canonical, NotPlaced, Placed, place, similarity
from graph.store import Graph
from graph.store.lines import LINES, canonical

Row: TypeAlias = Mapping[str, Any]
"""A row of the question evidence/unplaced, or of the lines of an interview."""


class UnknownWordsError(ThroughlineError):
    """An id under which no words wait for a place, or none were settled."""

    hint = "Run `throughline settle` (or `throughline settle --undo`) without an id to see them."

    def __init__(self, known: str) -> None:
        super().__init__(f"there is nothing to settle or undo under '{known}'")
        self.known = known


class PassageError(ThroughlineError):
    """A passage that the interview does not hold, or holds more than once."""

    hint = "Copy the words out of the interview, with as many around them as make them unique."

    def __init__(self, passage: str, problem: str) -> None:
        super().__init__(f"the passage '{passage}' {problem}")
        self.passage = passage


class NothingLikeItError(ThroughlineError):
    """A yes to the nearest passage, where that one is hardly like the words."""

    hint = 'If something else was meant, name it: --passage "words of the interview".'

    def __init__(self, words: str) -> None:
        super().__init__(f"nothing in the interview is like “{words}”")
        self.words = words


def near(stated: str, closest: str | None) -> bool:
    """Whether the nearest passage is so like the words that they may be a misquote of it."""
    return similarity(stated, closest or "") >= NEAR


def settling(graph: Graph, row: Row, passage: str | None) -> Settle:
    """The edit by which the words of this row stand at a passage, else at the nearest one.

    Raises:
        NothingLikeItError: no passage is named, and the nearest is hardly like the words.
        PassageError: the passage is not in the interview, or not unique.
    """
    if not passage and not near(row["stated"], row["closest"]):
        raise NothingLikeItError(row["stated"])
    turns = graph.read(LINES, {"interview": row["interview"]}).rows
    found = _found(passage or row["closest"], canonical(turns))
    return Settle(
        unplaced=row["unplaced"],
        interview=row["interview"],
        start=found.start,
        end=found.end,
        text=found.text,
        stated=row["stated"],
        said_by=_speaker(turns, found.start),
    )


def settled(graph: Graph, who: str) -> list[Settle]:
    """What somebody has settled so far."""
    return [edit for edit in edits(graph.stated(source(who).id)) if isinstance(edit, Settle)]


def one_of(made: list[Settle], known: str) -> Settle:
    """The edit about these words, by their id before or after.

    Raises:
        UnknownWordsError: there is none.
    """
    for edit in made:
        if known in (edit.unplaced, edit.quote):
            return edit
    raise UnknownWordsError(known)


def _found(words: str, text: str) -> Placed:
    found = place(words, Canonical(text))
    if isinstance(found, NotPlaced):
        raise PassageError(words, "is not in the interview")
    if found.rivals:
        raise PassageError(words, f"stands {len(found.rivals) + 1} times in the interview")
    return found


def _speaker(turns: Sequence[Row], start: int) -> str | None:
    """Who speaks where the passage begins, by id."""
    return turns[bisect_right([turn["offset"] for turn in turns], start) - 1]["person"]
