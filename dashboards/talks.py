"""A conversation in words, and the words of it that somebody chose."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import regex

from dashboards.sheet import Said, Words
from dashboards.words import counted, day, plain
from graph.edits import Quoting

Row: TypeAlias = Mapping[str, Any]
ROOM = 40
"""Characters of a quote on the button that undoes its mark."""
EDGE_OF_A_WORD = regex.compile(r"(?w)\b")
"""As Unicode's annex 29 has it: "haven't" is one word, and so is each sign of Chinese."""


def told_talk(talk: Row) -> str:
    """Day, purpose, and whether it is a transcript or notes."""
    kept = "notes: not their words" if talk["record"] == "notes" else talk["record"]
    parts = [day(talk["held_on"]), talk["kind"], kept, counted(talk["mentions"], "quote")]
    return plain(" · ".join(part for part in parts if part))


def written(turns: Iterable[Row], quotes: Iterable[Row]) -> Iterator[Said | Words]:
    """The conversation as a file keeps it: each turn, and after it the quotes that begin in it."""
    begun: defaultdict[int, list[str]] = defaultdict(list)
    for quote in quotes:
        begun[quote["position"]].append(quote["quote"])
    for turn in turns:
        who = turn["name"] or turn["speaker"]
        words = plain(turn["text"])
        yield Said(f"**{plain(who)}**: {words}" if who else words)
        if quoted := begun.get(turn["position"]):
            yield Words("", quoted)


def told_share(share: Row) -> str:
    """`Odile Brannoch 84 % · 1,204 words`."""
    who = plain(share["name"] or share["speaker"] or "Somebody")
    return f"{who} · {share['share']:.0%} of the words, {counted(share['words'], 'word')}"


def quoting(interview: str, turns: Sequence[Row], start: int, end: int) -> Quoting | None:
    """The edit that marks these words, each whole; None where two people say them, or nobody.

    Args:
        interview: the conversation, by id.
        turns: its rows of `evidence/transcript`.
        start: where the words begin in the canonical text, in code points.
        end: where they end.
    """
    text = "\n".join(turn["text"] for turn in turns)
    start, end = _whole(text, *_trimmed(text, start, end))
    speakers = {turn["person"] or turn["speaker"] for turn in _between(turns, start, end)}
    if start >= end or len(speakers) != 1:
        return None
    [first, *_] = _between(turns, start, end)
    return Quoting.of(interview, text, (start, end), first["person"])


def beginning(words: str) -> str:
    """As many of these words as there is room for, also where writing has no spaces."""
    return words if len(words) <= ROOM else f"{words[:ROOM].rstrip()} …"


def _between(turns: Iterable[Row], start: int, end: int) -> list[Row]:
    return [t for t in turns if t["offset"] < end and t["offset"] + len(t["text"]) > start]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the spaces at the ends, which a mouse takes along."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """With the rest of a word in which a mouse began or ended."""
    if start >= end:
        return start, end
    while not EDGE_OF_A_WORD.match(text, start):
        start -= 1
    while not EDGE_OF_A_WORD.match(text, end):
        end += 1
    return start, end
