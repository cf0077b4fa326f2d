"""What the files of generated bundles are made of: tricky names and words, tables, fields."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import TypeAlias

from hypothesis import strategies as st

COMPANY = "Brackwater"
NAMES = (
    "Two keys",
    "no",
    "07",
    "Röhre: dritte",
    "# one",
    "- dash, and comma",
    'so "called"',
    "Ａ wide one",  # noqa: RUF001
    "east; west",
    "a/b",
    "100 %",
)
"""Words that some format could take for something else."""
PAINS, FEATURES, ALTERNATIVES, THEMES = (
    tuple(f"{kind} {name}" for name in NAMES) for kind in ("Pain", "Plan", "Rival", "Thread")
)
WORDS = (
    "It takes two days.",
    "Why: because they ask",
    "- on paper",
    "Ulla said so, and so did Nils.",
    "12:30",
    "“Nobody” looks — ever…",
    "Note: it is late",
    "It takes two days.\nAnd two nights.",
)
Concepts: TypeAlias = Mapping[str, Sequence[Mapping[str, object]]]
"""Entries of a codebook by label."""
DAYS = ("2026-01-31", "2026-02-28", "2024-02-29")


def write(files: Mapping[str, str], folder: Path) -> Path:
    """Put the files into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def table(rows: Iterable[Mapping[str, str]]) -> str:
    """Rows as CSV."""
    listed = list(rows)
    text = StringIO()
    writer = csv.DictWriter(text, list(dict.fromkeys(name for row in listed for name in row)))
    writer.writeheader()
    writer.writerows(listed)
    return text.getvalue()


def blank_or(*values: str) -> st.SearchStrategy[str]:
    """A cell of a table; blank is not stated."""
    return st.sampled_from(("", *values))


def some_of(**fields: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Any of these fields."""
    return st.fixed_dictionaries({}, optional=fields)
