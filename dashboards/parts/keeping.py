"""What a page shows is noted while it is drawn, and kept as one file when somebody asks."""

import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from urllib.parse import urlencode, urlsplit

import streamlit as st

from dashboards import address, reader
from dashboards.data import answer, rows
from dashboards.places import SHOWN
from dashboards.quoted import cited
from dashboards.sheet import Block, Said, Sheet, whole
from dashboards.words import day

QUOTES = "evidence/quotes_of"
NOTED = "sheet"
MOST = 2_000
"""Quotes in one file; it says so where there are more."""
NO_WORD = re.compile(r"\W+")
LONGEST = 80
"""Characters of the file's name, without its ending."""


def begin() -> None:
    """Begin to note what the page shows, and offer it as a file."""
    sheet = st.session_state[NOTED] = Sheet(_address())
    with st.sidebar:
        st.download_button(
            "Keep this page",
            data=partial(_file, sheet, reader.locale()),
            file_name=_file_name(),
            mime="text/html",
            icon=":material/download:",
            type="tertiary",
            on_click="ignore",
            help="A file with all of this page and every quote behind it. It opens anywhere.",
        )


def _address() -> str:
    """The whole address of the page, with all that is chosen."""
    chosen = urlencode(address.stated(), doseq=True)
    return f"{st.context.url or ''}{'?' if chosen else ''}{chosen}"


def _file_name() -> str:
    """`throughline-committee-dravenhall-2026.html`: which page it is, and which thing it shows."""
    page = urlsplit(st.context.url or "").path.rpartition("/")[2]
    shown = (address.chosen(name) for path, name in SHOWN.values() if path.endswith(f"/{page}"))
    things = (known.rpartition(":")[2] for known in shown if known)
    words = ("throughline", page, *things)
    return f"{NO_WORD.sub('-', ' '.join(words).lower())[:LONGEST].strip('-')}.html"


def note(block: Block) -> None:
    """The page shows this, too."""
    st.session_state[NOTED].blocks.append(block)


@contextmanager
def unnoted() -> Generator[None]:
    """What is drawn now was noted when the whole page was."""
    sheet = st.session_state[NOTED]
    st.session_state[NOTED] = Sheet(sheet.address)
    try:
        yield
    finally:
        st.session_state[NOTED] = sheet


def say(words: str, level: int = 0) -> None:
    """A paragraph, or a heading of this level, in Markdown."""
    note(Said(words, level))
    if level == 1:
        st.title(words)
    elif level:
        st.subheader(words)
    else:
        st.markdown(words)


def _file(sheet: Sheet, here: reader.Locale) -> bytes:
    """The file; made beside the page's run, so that the reader's ways are handed on."""
    with reader.writing_for(here):
        ids = sheet.quoted()
        found = _quotes(ids[:MOST])
        cut = [Said(f"The first {MOST} of {len(ids)} quotes.")] if len(ids) > MOST else []
        kept = replace(sheet, blocks=[*sheet.blocks, *cut])
        return whole(kept, found, day(date.today())).encode()


def _quotes(ids: Sequence[str]) -> list[object]:
    if not ids:
        return []
    found = {each["quote"]: each for each in rows(answer(QUOTES, quotes=list(ids), limit=MOST))}
    return [{**found[known], "cite": cited(found[known])} for known in ids if known in found]
