"""How whoever reads a page writes days and numbers: the browser says it."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

import streamlit as st
from babel import Locale, UnknownLocaleError

OTHERWISE = Locale("en", "GB")
"""Where no browser says anything."""
_written_for: ContextVar[Locale | None] = ContextVar("written_for", default=None)


def locale() -> Locale:
    """The language and country of whoever reads the page, or a file made for them."""
    return _written_for.get() or _of_the_browser(st.context.locale)


@contextmanager
def writing_for(reader: Locale) -> Generator[None]:
    """Write for this reader, also where no page is being drawn."""
    before = _written_for.set(reader)
    try:
        yield
    finally:
        _written_for.reset(before)


def _of_the_browser(told: str | None) -> Locale:
    if not told:
        return OTHERWISE
    try:
        return Locale.parse(told, sep="-")
    except (ValueError, UnknownLocaleError):
        return OTHERWISE
