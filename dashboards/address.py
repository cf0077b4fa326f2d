"""What is chosen stands in the page's address alone, so that a view can be sent to a colleague.

A widget takes its value from the address before it is drawn, and writes it back when somebody
changes it; so a link, a reload and the browser's way back all show the same.
"""

from collections.abc import Collection
from typing import Any

import streamlit as st

VIEW = "view"
"""How the page shows what it found; whatever else somebody chooses, they keep looking at it so."""
QUESTION = "question"
"""Which question of the library is asked; another choice for it leaves it the same question."""
QUOTE = "quote"
"""The quote that somebody reads in its conversation, by id."""
LINE = "line"
"""A line that somebody reads in its conversation, by its place in it, from 0."""
READ = "read"
"""The sentences whose words somebody reads: the name may stand there several times."""
PAGE = "page"
"""The page that a panel of quotes is open at, where it is not the first: one for each panel."""
OPEN = (READ, PAGE)
"""What is open in panels. A piece of a page shows it, and nothing else on the page does."""
KEPT = ("deal", "account", "segment")
"""What stays chosen while somebody walks from page to page."""


def chosen(name: str) -> str | None:
    """What the address says under this name; None where it says nothing."""
    return st.query_params.get(name) or None


def every(name: str) -> list[str]:
    """All that the address says under a name that may stand there several times."""
    return st.query_params.get_all(name)


def stated() -> dict[str, list[str]]:
    """All that the address says, some of it under a name that stands there several times."""
    return {name: every(name) for name in st.query_params}


def kept() -> dict[str, str]:
    """What stays chosen on the next page, too."""
    return {name: value for name in KEPT if (value := chosen(name))}


def choose(**values: str | Collection[str] | None) -> None:
    """State these values, or take away what is None; all else stays."""
    begin_anew(list(st.query_params), **values)


def begin_anew(keep: Collection[str], **values: str | Collection[str] | None) -> None:
    """State these values, keep the view and those under the names in `keep`; forget all others."""
    staying = {*keep, *KEPT, VIEW, QUESTION}
    now = {name: told for name, told in stated().items() if name in staying}
    st.query_params.from_dict({name: value for name, value in {**now, **values}.items() if value})


def link(key: str, value: object) -> None:
    """Let the widget with this key, which is drawn next, show the value."""
    st.session_state[key] = value


def link_row(key: str, row: int | None) -> None:
    """Let the table with this key, which is drawn next, show that this row is chosen."""
    rows = [] if row is None else [row]
    link(key, {"selection": {"rows": rows, "columns": [], "cells": []}})


def picked(key: str) -> object:
    """What somebody has just chosen with the widget of this key."""
    return st.session_state[key]


def picked_in(key: str, what: str) -> list[Any]:
    """What somebody has just clicked in a chart or table; empty for a click beside everything."""
    return list(st.session_state[key]["selection"].get(what, []))


def picked_rows(key: str) -> list[int]:
    """The row whose box somebody has just ticked, from 0; none where they let go of one."""
    return picked_in(key, "rows")
