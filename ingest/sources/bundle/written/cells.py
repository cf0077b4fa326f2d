"""Rows as the text of a table, and values as they stand in a file."""

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from io import StringIO

from graph.marks import Value
from ingest.formats.yaml_writing import Writable
from ingest.sources.bundle.tables import Table

Cells = dict[str, Value | None]
"""What a row or an entry holds, by the names of its fields."""
Paper = dict[str, Writable]
"""What an entry of a YAML file says."""


def table_of(rows: Iterable[Table], table: type[Table]) -> str:
    """A header and the rows, as CSV; what is not stated is blank."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = list(table.model_fields)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in columns])
    return text.getvalue()


def figure(value: float) -> int | float:
    """A whole number without a point, as a person would write it."""
    return int(value) if value == int(value) and abs(value) < 10**15 else value


def written(properties: Mapping[str, Value | None]) -> dict[str, Writable]:
    """Values as YAML writes them, without what is not stated."""
    return {name: _plain(value) for name, value in properties.items() if value is not None}


def _plain(value: Value) -> Writable:
    if isinstance(value, float):
        return figure(value)
    return list(value) if isinstance(value, tuple) else value


def _cell(value: Value | None) -> str:
    if isinstance(value, tuple):
        return ";".join(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(_plain(value)) if value is not None else ""
