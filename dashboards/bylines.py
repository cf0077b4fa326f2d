"""Which quotes are whose: rows of `evidence/bylines`, counted and narrowed. Pure."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from dashboards.words import counted, named

Row: TypeAlias = Mapping[str, Any]


class Facet(NamedTuple):
    """Something by which quotes are told apart."""

    column: str
    """The column that says it, by id or by word."""
    called: str
    """The column with words for it."""
    label: str
    """What somebody reads who chooses."""


FACETS = (
    Facet("person", "name", "Only the words of"),
    Facet("account", "account_name", "Only of the account"),
    Facet("interview", "interview_title", "Only from the conversation"),
    Facet("purpose", "purpose", "Only from conversations held for"),
)


def options(rows: Iterable[Row], facet: Facet) -> dict[str, str]:
    """What may be chosen, with how many quotes each leaves: the most first, then by name."""
    known = [row for row in rows if row[facet.column]]
    called = {row[facet.column]: row[facet.called] or row[facet.column] for row in known}
    counts = Counter(row[facet.column] for row in known)
    ordered = sorted(counts, key=lambda each: (-counts[each], str(called[each]), each))
    return {each: f"{_told(called[each], facet)} · {_quotes(counts[each])}" for each in ordered}


def narrowed(rows: Sequence[Row], wanted: Mapping[str, str]) -> Sequence[Row]:
    """The rows with these values."""
    return [row for row in rows if all(row[column] == wanted[column] for column in wanted)]


def sensible(rows: Sequence[Row], stated: Mapping[str, str | None]) -> dict[str, str]:
    """Of what an address asks for, what leaves any quote at all, facet by facet."""
    wanted: dict[str, str] = {}
    for column, value in stated.items():
        if value is not None and narrowed(rows, {**wanted, column: value}):
            wanted[column] = value
    return wanted


def ids(rows: Collection[Row]) -> frozenset[str]:
    """The quotes themselves."""
    return frozenset(row["quote"] for row in rows)


def _told(called: str, facet: Facet) -> str:
    """Words of a header, such as `sales call`, begin with a capital; names are as they are."""
    return named(called) if facet.called == facet.column else called


def _quotes(count: int) -> str:
    return counted(count, "quote")
