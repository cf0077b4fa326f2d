"""Rows for a program, and values as a person writes them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

import typer

Row: TypeAlias = Mapping[str, object]
MOST_KINDS = 3
"""Kinds of things that are named one by one."""
GROUPED_FROM = 10_000
"""What is less may be a year, and is written without commas."""

NAMES = ("name", "step", "path")
"""Where a thing in a row has its name: a step of a sign-off and a table of record have theirs."""


def print_json(rows: Iterable[Row]) -> None:
    """A list of objects, one per row."""
    typer.echo(json.dumps(list(rows), ensure_ascii=False, indent=2, default=_as_text))


def _as_text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def written(value: object) -> str:
    """A value as a person reads it in a table: names and counts, never ids in a row."""
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:,.2f}"
    if isinstance(value, Mapping):
        return _name(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _several(value)
    return _grouped(value) if isinstance(value, int) else str(value)


def _grouped(number: int) -> str:
    return f"{number:,}" if abs(number) >= GROUPED_FROM else str(number)


def _several(values: Sequence[object]) -> str:
    names = [written(value) for value in values]
    if any(not name or is_id(name) for name in names):
        return f"{len(values):,}"
    return ", ".join(dict.fromkeys(names))


def _name(thing: Row) -> str:
    """The name of a thing that a row holds whole; nothing where it has none."""
    name = next((str(thing[key]) for key in NAMES if thing.get(key)), "")
    return f"{name} ({thing['power']})" if name and thing.get("power") else name


def is_id(text: str) -> bool:
    """Whether it is an id, such as `pain:slow-export`."""
    prefix, colon, handle = text.partition(":")
    plain = bool(colon and handle) and not handle.startswith("//")
    return plain and prefix.replace("-", "").islower() and " " not in text


def of(count: int, thing: str, several: str | None = None) -> str:
    """`1 quote`, `2 quotes`."""
    return f"{count:,} {thing if count == 1 else several or f'{thing}s'}"


def few(counts: Mapping[str, int]) -> str:
    """`35 lines of the transcript, 17 quotes and 1 more`: the most frequent, the others counted."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    most = ", ".join(f"{count:,} {kind}" for kind, count in ordered[:MOST_KINDS])
    rest = sum(count for _, count in ordered[MOST_KINDS:])
    return f"{most} and {rest:,} more" if rest else most
