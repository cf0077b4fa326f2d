"""An answer as a table: its columns explained, its quotes noted, all of it to take away."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from dashboards import address
from dashboards.parts.asking import columns
from dashboards.parts.evidence import evidence
from dashboards.parts.keeping import note
from dashboards.receipts import behind
from dashboards.sheet import Table
from dashboards.spreadsheets import csv_of, told
from dashboards.words import named

ROW = "row"


@dataclass(frozen=True)
class Shown:
    """How a table shows rows."""

    columns: Sequence[str]
    """Those that are shown, in order; the file has all."""
    file: str
    """What the file is called that somebody takes away, without its ending."""
    config: Mapping[str, ColumnConfig] = field(default_factory=dict[str, ColumnConfig])
    """The heading and the help of each column."""
    height: int | Literal["auto"] = "auto"
    selected: int | None = None
    """The row that is chosen, from 0."""

    @classmethod
    def of(cls, question: str, shown: Sequence[str], wide: Sequence[str] = ()) -> "Shown":
        """Columns of a question's answer, explained by its header; those in `wide` get room."""
        return cls(shown, question.replace("/", "-"), columns(question, wide))


def table(
    rows: Sequence[Mapping[str, Any]], shown: Shown, key: str, on_row: Callable[[], None]
) -> None:
    """Draw the rows; `on_row` is called when somebody ticks the box of one."""
    address.link_row(key, shown.selected)
    st.dataframe(
        [{name: _cell(row[name]) for name in shown.columns} for row in rows],
        height=shown.height,
        key=key,
        hide_index=True,
        placeholder="",
        column_order=list(shown.columns),
        column_config=dict(shown.config),
        on_select=on_row,
        selection_mode="single-row",
    )
    _take_away(rows, shown, key)
    cells = [[told(row[name]) for name in shown.columns] for row in rows]
    note(Table([named(name) for name in shown.columns], cells, [behind(row) for row in rows]))


def table_to_read(rows: Sequence[Mapping[str, Any]], shown: Shown, key: str) -> None:
    """Draw the rows, and below them the words behind the one that was ticked."""
    row = row_of(len(rows))
    table(rows, replace(shown, selected=row), key, lambda: _read(key))
    if row is None:
        st.caption("Tick a row to read the words behind it.")
    elif quotes := behind(rows[row]):
        evidence(quotes, f"{key} {row}")
    else:
        st.caption("No words stand behind this row.")


def row_of(rows: int) -> int | None:
    """Which row the address means, from 0; it may say anything, and a number of any length."""
    stated = address.chosen(ROW) or ""
    if not stated.isdecimal() or len(stated) > len(str(rows)) or int(stated) >= rows:
        return None
    return int(stated)


def _read(key: str) -> None:
    """Somebody ticked a row."""
    picked = address.picked_rows(key)
    address.choose(**{ROW: str(picked[0]) if picked else None})


def _cell(value: object) -> object:
    return told(value) if isinstance(value, list | Mapping) else value


def _take_away(rows: Sequence[Mapping[str, Any]], shown: Shown, key: str) -> None:
    """Our own file: the one that Streamlit offers would hand formulas to a spreadsheet."""
    every = list(rows[0]) if rows else list(shown.columns)
    st.download_button(
        "CSV",
        data=lambda: csv_of(every, rows),
        file_name=f"{shown.file}.csv",
        mime="text/csv",
        key=f"{key} csv",
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
    )
