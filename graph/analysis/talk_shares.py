"""Who spoke how much in a conversation: rows of `evidence/transcript` -> one row a speaker."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
WORD = re.compile(r"\w+(?:['\u2019\-]\w+)*")
"""A word; `don't` and `day-four` are one."""


def talk_shares(turns: Sequence[Mapping[str, Any]]) -> list[Row]:
    """Words, share of all words from 0 to 1, turns and the longest turn, whoever spoke most first.

    Headlines and questions of notes are nobody's words. Without any words there are no rows.
    """
    spoken: dict[str | None, list[Mapping[str, Any]]] = {}
    for turn in turns:
        if not turn["heading"]:
            spoken.setdefault(turn["person"] or turn["speaker"], []).append(turn)
    counted = [_counted(theirs) for theirs in spoken.values()]
    all_words = sum(row["words"] for row in counted)
    rows = [{**row, "share": row["words"] / all_words} for row in counted if all_words]
    return sorted(rows, key=lambda row: (-row["words"], row["name"] or "", row["speaker"] or ""))


def _counted(turns: Sequence[Mapping[str, Any]]) -> Row:
    words = [len(WORD.findall(turn["text"])) for turn in turns]
    who = {name: turns[0][name] for name in ("interview", "person", "name", "side", "speaker")}
    return {**who, "words": sum(words), "turns": len(turns), "longest": max(words)}
