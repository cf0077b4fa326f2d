"""A piece of a page that is drawn again alone when somebody clicks in it: they need not wait.

All else on the page must still be true, so where anything else was chosen meanwhile, or anything
is stored anew, the whole page is drawn again.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial

import streamlit as st
from streamlit.runtime.scriptrunner import StopException

from dashboards import address
from dashboards.data import look, plan_ahead
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
        _told(partial(_first, draw))


@st.fragment
def alone(draw: Callable[[], None], key: str) -> None:
    """Draw a piece of a page, or what went wrong.

    Args:
        draw: depends on what the page was drawn from, and on what is open in its panels.
        key: tells the pieces of one page apart.
    """
    if st.session_state[DRAWING]:
        _told(draw)
    elif not _told(partial(_again, draw)):
        st.button("Try again", key=f"again {key}", icon=":material/refresh:", type="tertiary")


def _first(draw: Callable[[], None]) -> None:
    seen = look()
    renew()
    st.session_state[FROM] = seen, _chosen()
    with suppress(StopException):  # so ends a page that has no more to show
        draw()
    plan_ahead()


def _again(draw: Callable[[], None]) -> None:
    if (look(), _chosen()) != st.session_state[FROM]:
        st.rerun()
    with _drawing(), unnoted():
        draw()


def _told(draw: Callable[[], None]) -> bool:
    """Draw, and say it where something went wrong; whether all went well."""
    try:
        draw()
    except ThroughlineError as error:
        complaint(error)
        return False
    return True


@contextmanager
def _drawing() -> Generator[None]:
    st.session_state[DRAWING] = True
    try:
        yield
    finally:
        st.session_state[DRAWING] = False


def _chosen() -> dict[str, list[str]]:
    """All that the address says, but for what is open in a panel: only its own piece shows that."""
    return {name: told for name, told in address.stated().items() if name not in address.OPEN}
