"""Turns and marks of a transcript: rows of the library's questions -> what the component shows."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, TypedDict

from dashboards.quoted import AGAINST, Quoted, others

Row: TypeAlias = Mapping[str, Any]
MINUTE = 60
UNLINKED = "linked to nothing so far"


class Turn(TypedDict):
    """One turn of a speaker, or one line of notes."""

    offset: int
    """Where it begins in the canonical text, in code points."""
    speaker: str
    ours: bool
    time: str
    """When it begins in the recording, as `12:05`; empty without a recording."""
    heading: bool
    depth: int
    text: str


class Mark(TypedDict):
    """A quote in its place."""

    quote: str
    start: int
    """Where it begins in the canonical text, in code points."""
    end: int
    title: str
    """What the words speak of."""
    against: bool
    """Whether all that they speak of, they speak against."""


def turns_of(rows: Iterable[Row]) -> list[Turn]:
    """Rows of `evidence/transcript` as turns."""
    return [
        {
            "offset": row["offset"],
            "speaker": row["name"] or row["speaker"] or "",
            "ours": row["side"] == "ours",
            "time": told_time(row["begins"]),
            "heading": bool(row["heading"]),
            "depth": row["depth"] or 0,
            "text": row["text"],
        }
        for row in rows
    ]


def marks_of(quotes: Iterable[Quoted]) -> list[Mark]:
    """Rows of `evidence/quotes_of` as marks, in their order in the conversation."""
    marks: list[Mark] = [
        {
            "quote": quote["quote"],
            "start": quote["start"],
            "end": quote["end"],
            "title": "; ".join(told for _, told in others(quote, None)) or UNLINKED,
            "against": {link["stance"] for link in quote["links"]} == {AGAINST},
        }
        for quote in quotes
    ]
    return sorted(marks, key=lambda mark: (mark["start"], -mark["end"], mark["quote"]))


def line_at(rows: Iterable[Row], stated: str | None) -> int | None:
    """Where the line begins that an address names by its place; None where there is none."""
    return next((row["offset"] for row in rows if str(row["position"]) == stated), None)


def told_time(seconds: float | None) -> str:
    """`12:05`."""
    if seconds is None:
        return ""
    return f"{int(seconds // MINUTE)}:{int(seconds % MINUTE):02d}"
