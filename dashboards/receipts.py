"""The quotes behind a row of any answer, and the columns of it that say something to a person."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Quote

ID = f"{Quote.prefix()}:"


def behind(row: Mapping[str, Any]) -> list[str]:
    """Every quote that a row names, by id, each once, in the row's order."""
    return list(dict.fromkeys(_quotes(list(row.values()))))


def readable(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The columns in which something stands, without those that hold nothing but ids."""
    return [name for name in (rows[0] if rows else {}) if any(_says(row[name]) for row in rows)]


def _quotes(value: object) -> Iterator[str]:
    if isinstance(value, str) and value.startswith(ID):
        yield value
    elif isinstance(value, Mapping):
        yield from _quotes(list(value.values()))
    elif isinstance(value, list):
        for each in value:
            yield from _quotes(each)


def _says(value: object) -> bool:
    if isinstance(value, list):
        return any(_says(each) for each in value)
    if isinstance(value, str):
        prefix, colon, _ = value.partition(":")
        return bool(value) and not (colon and prefix in ONTOLOGY.by_prefix)
    return value is not None
