"""The component itself: what it is told, and what somebody did in it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypedDict

import streamlit as st
from streamlit.components.v2 import component

from dashboards.transcript.turns import Mark, Turn

HERE = Path(__file__).parent


class View(TypedDict):
    """What is shown."""

    turns: Sequence[Turn]
    marks: Sequence[Mark]
    picked: str | None
    """The quote that is read, by id: it is scrolled to."""
    line: int | None
    """The line that is read, by where it begins: it is scrolled to, where no quote is read."""


class Chosen(TypedDict):
    """Words that somebody chose, by their place in the canonical text, in code points."""

    start: int
    end: int


def show(view: View, key: str, on_pick: Callable[[], None], on_choose: Callable[[], None]) -> None:
    """Show it; the one is called when somebody clicks a quote, the other when they choose words."""
    _transcript(key=key, data=view, on_pick_change=on_pick, on_choose_change=on_choose)


def picked(key: str) -> str | None:
    """The quote that was clicked, by id."""
    pick: dict[str, str] | None = st.session_state[key].get("pick")
    return pick["id"] if pick else None


def chosen(key: str) -> Chosen | None:
    """The words that were chosen."""
    words: Chosen | None = st.session_state[key].get("choose")
    return {"start": words["start"], "end": words["end"]} if words else None


# Streamlit wants components defined once, where the module is loaded.
_transcript = component(
    "throughline_transcript",
    html='<div class="talk"><ol></ol><button class="take" type="button" hidden></button></div>',
    css=(HERE / "transcript.css").read_text("utf-8"),
    js=(HERE / "transcript.js").read_text("utf-8"),
)
