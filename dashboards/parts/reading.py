"""Words behind a sentence: a button opens them below it, and the address says which are open."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from dashboards import address
from dashboards.parts.evidence import evidence
from dashboards.parts.keeping import note
from dashboards.parts.names import name
from dashboards.sheet import Said, Words
from dashboards.words import counted, plain

READ = "read"


@dataclass(frozen=True)
class Behind:
    """The words behind a sentence."""

    what: str
    """Tells the sentences of one page apart; it stands in the address."""
    quotes: Sequence[str]
    """Their ids."""
    of: str | None = None
    """The thing that the sentence speaks of, by id."""


def entry(known: str | None, called: str, words: str, behind: Behind | None = None) -> None:
    """A name that leads to its page, what there is to say of it, and the words behind that.

    Args:
        known: whose name it is, by id.
        called: the name.
        words: in Markdown.
        behind: what a button opens below.
    """
    note(Said(f"**{plain(called)}** {words}"))
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
        name(known, called)
        st.caption(words, width="content")
        is_open = behind is not None and is_read(behind.what, behind.quotes)
    if behind and is_open:
        evidence(behind.quotes, f"{READ} {behind.what}", behind.of)


def sentence(words: str, behind: Behind) -> None:
    """A sentence in Markdown, with the button for the words behind it in the same row."""
    note(Said(words))
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
        st.markdown(words, width="content")
        is_open = is_read(behind.what, behind.quotes)
    if is_open:
        evidence(behind.quotes, f"{READ} {behind.what}", behind.of)


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
    """Draw the button alone; whether somebody wants to read the words. A kept page has them all."""
    if not quotes:
        return False
    if not (is_open := address.chosen(READ) == what):
        note(Words("", quotes))
    told = f"Read {counted(len(quotes), 'quote')}"
    st.button(told, key=f"{READ} {what}", type="tertiary", on_click=_toggle, args=(what,))
    return is_open


def _toggle(what: str) -> None:
    """Somebody wants to read these words, or no longer."""
    address.choose(**{READ: None if address.chosen(READ) == what else what})
