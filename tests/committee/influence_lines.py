"""The smallest sensible rows of `committee/lines`."""

from collections.abc import Collection, Iterable
from datetime import date
from itertools import count
from typing import Literal

from graph.analysis.lines import Kind, Line, Record, Sign, Voice

QUOTES = count(1)


def said(
    person: str | None,
    stance: Literal["supports", "contradicts"] = "supports",
    said_on: date | None = None,
    happened_on: date | None = None,
) -> Voice:
    """A person's statement about a line."""
    return {
        "quote": f"quote:{next(QUOTES)}",
        "person": person,
        "name": person,
        "stance": stance,
        "said_on": said_on,
        "happened_on": happened_on,
    }


def line(
    start: str,
    end: str,
    voices: Iterable[Voice] = (),
    kind: Kind = "informal",
    signers: Collection[str] = (),
) -> Line:
    """A line of which these voices speak."""
    return {
        "line": f"{start}-{kind}-{end}",
        "kind": kind,
        "deal": None,
        "start": start,
        "start_name": start.title(),
        "start_signs": signs(start, signers),
        "end": end,
        "end_name": end.title(),
        "end_signs": signs(end, signers),
        "voices": list(voices),
        "records": [],
    }


def sure(weight: float, start: str, end: str, signers: Collection[str] = ()) -> Line:
    """A line for which third persons speak with this weight in all."""
    return line(start, end, [said(f"witness {n}") for n in range(int(2 * weight))], signers=signers)


def on_paper(row: Line, tables: int = 1) -> Line:
    """The same line, which so many tables of record state as well."""
    records: list[Record] = [{"source": f"table-{n}.csv", "row": 7} for n in range(tables)]
    return {**row, "records": records}


def signs(person: str, signers: Collection[str]) -> list[Sign]:
    """A signer decides in the first step."""
    return [{"step": "Signature", "position": 1, "power": "decide"}] if person in signers else []
