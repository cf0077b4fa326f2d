"""An answer as a table: its columns explained, its quotes noted, all of it to take away."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import streamlit as st

from dashboards.parts.asking import columns
from dashboards.parts.keeping import note
from dashboards.sheet import Table
from dashboards.spreadsheets import csv_of, told
from dashboards.words import named

QUOTES = "quotes"


@dataclass(frozen=True)
class Shown:
    """How a table shows an answer."""

    question: str
    columns: Sequence[str]
    """Those that are shown, in order; the file has all."""
    wide: Sequence[str] = ()
    """Columns that get room for several names."""
    height: int | Literal["auto"] = "auto"
    selected: Sequence[int] = field(default=())


def table(
    answered: Sequence[Mapping[str, Any]], shown: Shown, key: str, on_row: Callable[[], None]
) -> None:
    """Draw the rows; `on_row` is called when somebody clicks one, to read what is behind it."""
    in_words = [
        {
            name: told(row[name]) if isinstance(row[name], list) else row[name]
            for name in shown.columns
        }
        for row in answered
    ]
    st.dataframe(
        in_words,
        height=shown.height,
        key=key,
        hide_index=True,
        column_order=list(shown.columns),
        column_config=columns(shown.question, shown.wide),
        on_select=on_row,
        selection_mode="single-row",
        selection_default={"selection": {"rows": list(shown.selected)}},
    )
    _take_away(answered, shown, key)
    note(
        Table(
            [named(name) for name in shown.columns],
            [[told(row[name]) for name in shown.columns] for row in answered],
            [row.get(QUOTES) or [] for row in answered],
        )
    )


def _take_away(answered: Sequence[Mapping[str, Any]], shown: Shown, key: str) -> None:
    """Our own file: the one that Streamlit offers would hand formulas to a spreadsheet."""
    every = list(answered[0]) if answered else list(shown.columns)
    st.download_button(
        "CSV",
        data=lambda: csv_of(every, answered),
        file_name=f"{shown.question.replace('/', '-')}.csv",
        mime="text/csv",
        key=f"{key} csv",
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
    )
