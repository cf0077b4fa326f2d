"""Quotes that do not stand in their conversation: somebody says where they do."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import streamlit as st

from dashboards.data import is_near, settlement
from dashboards.parts.acting import attempt, refuse
from dashboards.parts.keeping import say
from dashboards.words import plain

Row: TypeAlias = Mapping[str, Any]
"""A row of `evidence/unplaced`."""
SOUGHT = "sought"
"""The words whose place somebody is about to choose with the mouse."""
SHORT = 30


def unplaced(rows: Iterable[Row], who: str | None) -> None:
    """Each quote without a place, with the nearest passage; and, for `who`, ways to settle it."""
    for row in rows:
        with st.container(border=True, gap="xsmall"):
            say(f"“{plain(row['stated'])}” does not stand in this conversation.")
            if row["meant"]:
                st.caption(f"It was settled at “{plain(row['meant'])}”, which is gone from it.")
            if is_near(row):
                _draw_nearest(row, who)
            elif row["closest"]:
                st.caption(f"Nearest, and hardly like it: “{plain(row['closest'])}”")
            else:
                st.caption("Nothing that stands in it is near to these words.")
            if who:
                _draw_others(row)


def sought(talk: str) -> Row | None:
    """The words whose place in this conversation is to be chosen with the mouse, if any are."""
    row: Row | None = st.session_state.get(SOUGHT)
    return row if row and row["interview"] == talk else None


def settle(row: Row, passage: str | None) -> None:
    """Say that a passage, else the nearest, is what was meant."""
    if attempt(lambda: settlement(row, passage), f"settled “{row['stated'][:SHORT]}”"):
        _seek(None)


def _draw_nearest(row: Row, who: str | None) -> None:
    """The passage that may have been meant, and a yes to it."""
    st.caption(f"Nearest: “{plain(row['closest'])}”")
    if who:
        known = f"settle {row['unplaced']}"
        st.button("These are the words", key=known, on_click=settle, args=(row, None))


def _draw_others(row: Row) -> None:
    """Other words that were meant: chosen with the mouse, or pasted."""
    if _is_sought(row):
        st.info("Choose the words with the mouse: what you choose next is what was meant.")
        st.button("Choose none", key=f"none {row['unplaced']}", on_click=_seek, args=(None,))
    else:
        known = f"seek {row['unplaced']}"
        st.button("Choose other words", key=known, on_click=_seek, args=(row,))
    with st.form(f"passage {row['unplaced']}", border=False):
        st.text_input("Or paste the words that were meant", key=_field(row))
        st.form_submit_button("They stand there", on_click=_settle_at, args=(row,))


def _settle_at(row: Row) -> None:
    if passage := st.session_state[_field(row)].strip():
        settle(row, passage)
    else:
        refuse("Paste the words that were meant, as they stand in the conversation.")


def _seek(row: Row | None) -> None:
    st.session_state[SOUGHT] = row


def _is_sought(row: Row) -> bool:
    now = sought(row["interview"])
    return now is not None and now["unplaced"] == row["unplaced"]


def _field(row: Row) -> str:
    return f"meant {row['unplaced']}"
