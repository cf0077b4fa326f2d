"""How types and tables read on a page."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import NoneType
from typing import Annotated, Literal, get_args, get_origin

NOTE = "<!-- Made by `throughline reference`: change what it is made from, not this page. -->"
PLAIN: dict[object, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a day",
}
LISTED: dict[object, str] = {tuple: "a list: {}", dict: "{1} by name"}


def spelled(annotation: object, names: Mapping[object, str] = PLAIN) -> str:
    """A type in words, plain ones by their names; that it may be absent is no part of it."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return alternatives(f"`{value}`" for value in inner)
    if origin in LISTED:
        return LISTED[origin].format(*(spelled(each, names) for each in inner))
    if origin is Annotated:
        return spelled(inner[0], names)
    parts = [spelled(each, names) for each in inner if each is not NoneType]
    return alternatives(parts) if parts else names.get(annotation, str(annotation))


def alternatives(words: Iterable[str]) -> str:
    """`a, b or c`."""
    *most, last = dict.fromkeys(words)
    return f"{', '.join(most)} or {last}" if most else last


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """A Markdown table; none where there are no rows."""
    lines = [_row(cells) for cells in rows]
    return [_row(head), _row(tuple("---" for _ in head)), *lines, ""] if lines else []


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def page(lines: Iterable[str]) -> str:
    """Lines as the text of a file."""
    return "\n".join(lines).rstrip() + "\n"


def anchor(heading: str) -> str:
    """A link to a heading of the same page."""
    words = "".join(c for c in heading.lower() if c.isalnum() or c in " -_")
    return f"#{words.replace(' ', '-')}"
