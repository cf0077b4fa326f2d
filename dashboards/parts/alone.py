"""A piece of a page that is drawn again alone when somebody clicks in it: they need not wait.

All else on the page must still be true, so where anything else was chosen meanwhile, or anything
is stored anew, the whole page is drawn again.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager

import streamlit as st

from dashboards import address
from dashboards.data import look
from dashboards.parts.keeping import unnoted
from dashboards.parts.renewing import renew
from dashboards.parts.states import complaint
from graph.errors import ThroughlineError

FROM = "drawn from"
"""Where a session keeps what the page that stands there was drawn from."""
DRAWING = "drawing"
"""Where a session keeps whether a page is being drawn, or a piece that holds others."""


def whole(draw: Callable[[], None]) -> None:
    """Draw a page, or what went wrong."""
    with _drawing():
        _told(lambda: _anew(draw))


@st.fragment
def alone(draw: Callable[[], None]) -> None:
    """Draw a piece of a page that depends on what the page was drawn from, and on `READ`."""
    if st.session_state[DRAWING]:
        draw()
    else:
        _told(lambda: _again(draw))


def _anew(draw: Callable[[], None]) -> None:
    look()
    renew()
    st.session_state[FROM] = _drawn_from()
    draw()


def _again(draw: Callable[[], None]) -> None:
    if _drawn_from() != st.session_state[FROM]:
        st.rerun()
    with _drawing(), unnoted():
        draw()


def _told(draw: Callable[[], None]) -> None:
    try:
        draw()
    except ThroughlineError as error:
        complaint(error)


@contextmanager
def _drawing() -> Generator[None]:
    st.session_state[DRAWING] = True
    try:
        yield
    finally:
        st.session_state[DRAWING] = False


def _drawn_from() -> tuple[object, object]:
    """What is stored, and all that is chosen but for the words that are open."""
    chosen = {name: value for name, value in address.stated().items() if name != address.READ}
    return look(), chosen
