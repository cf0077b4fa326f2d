"""An answer as a file for a spreadsheet, in which no cell is taken for a formula."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a text begins which a spreadsheet might carry out (OWASP, “CSV Injection”)."""


def csv_of(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """The rows as CSV in UTF-8, with the mark by which spreadsheets know it."""
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow([cell(name) for name in columns])
    writer.writerows([cell(row[name]) for name in columns] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def cell(value: Any) -> str | int | float:
    """A value as one cell: several are separated by semicolons, and text is never a formula."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    text = told(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def told(value: Any) -> str:
    """A value of an answer in words: of a thing its name, of what has none all that is known."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        known = (told(each) for each in value.values())
        return str(value.get("name") or ", ".join(each for each in known if each))
    if isinstance(value, list | tuple):
        return "; ".join(told(each) for each in value)
    return str(value)
