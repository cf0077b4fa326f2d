"""Words behind a sentence: a button opens them below it, and the address says which are open."""

from collections.abc import Sequence

import streamlit as st

from dashboards import address
from dashboards.parts.evidence import evidence
from dashboards.words import counted

READ = "read"


def read_button(what: str, quotes: Sequence[str], of: str | None = None) -> None:
    """Draw the button, and below it the words once it was pressed; nothing where there are none.

    Args:
        what: tells the sentences of one page apart; it stands in the address.
        quotes: their ids.
        of: the thing that the sentence speaks of, by id.
    """
    if is_read(what, quotes):
        evidence(quotes, f"{READ} {what}", of)


def is_read(what: str, quotes: Sequence[str]) -> bool:
    """Draw the button alone; whether somebody wants to read the words."""
    if not quotes:
        return False
    told = f"Read {counted(len(quotes), 'quote')}"
    st.button(told, key=f"{READ} {what}", type="tertiary", on_click=_toggle, args=(what,))
    return address.chosen(READ) == what


def _toggle(what: str) -> None:
    """Somebody wants to read these words, or no longer."""
    address.choose(**{READ: None if address.chosen(READ) == what else what})
