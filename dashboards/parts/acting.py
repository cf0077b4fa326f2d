"""Who marks, links and settles: said once in a session, and nothing is edited without it."""

from collections.abc import Callable

import streamlit as st

from dashboards import address
from dashboards.data import record, take_back
from dashboards.parts.states import complaint
from dashboards.words import plain
from graph.edits import Edit, Quoting
from graph.errors import ThroughlineError
from graph.who import WhoError, named

WHO, DONE, UNDONE, FAILED = "who", "done", "undone", "failed edit"


def who() -> str | None:
    """Draw the field for the name; the name under which edits are kept, once there is one."""
    typed = st.text_input(
        "Your name",
        key="who field",
        value=st.session_state.get(WHO, ""),
        placeholder="a short name, such as ada",
        help="What you mark and link is kept under this name, and exported with it.",
    )
    name = (typed or "").strip()
    if not name:
        st.caption("Say who you are to mark words and to link them.")
        return None
    try:
        st.session_state[WHO] = named(name)
    except WhoError as error:
        complaint(error)
        return None
    return name


def do(edit: Edit, told: str, instead_of: Edit | None = None) -> Edit | None:
    """Carry an edit out, so that it can be undone; None where it could not be.

    Args:
        edit: what to do.
        told: in words, for the button that undoes it.
        instead_of: an earlier edit of the same, which comes back when this one is undone.
    """
    kept = _carried_out(edit)
    if kept is not None:
        st.session_state.setdefault(DONE, []).append((kept, told, instead_of))
        st.session_state[UNDONE] = []
    return kept


def attempt(made: Callable[[], Edit], told: str) -> None:
    """Carry out an edit that has yet to be made, and may not be possible."""
    tried(lambda: do(made(), told))


def undo_and_redo() -> None:
    """Buttons for the last edit of this session, and for the last that was undone."""
    done, undone = st.session_state.get(DONE, []), st.session_state.get(UNDONE, [])
    with st.container(horizontal=True):
        if done:
            st.button(f"Undo: {plain(done[-1][1])}", icon=":material/undo:", on_click=_undo)
        if undone:
            st.button(f"Redo: {plain(undone[-1][1])}", icon=":material/redo:", on_click=_redo)


def failure() -> None:
    """Say why the last edit could not be carried out, once."""
    if error := st.session_state.pop(FAILED, None):
        complaint(error)


def withdraw(edit: Edit) -> None:
    """Take back what this person did."""
    tried(lambda: take_back(st.session_state[WHO], edit))


def tried(act: Callable[[], object]) -> bool:
    """Whether it could be done. It is for callbacks: the page says why not, in its own place."""
    try:
        act()
    except ThroughlineError as error:
        st.session_state[FAILED] = error
        return False
    return True


def _carried_out(edit: Edit) -> Edit | None:
    kept: list[Edit] = []
    tried(lambda: kept.append(record(st.session_state[WHO], edit)))
    return kept[0] if kept else None


def _undo() -> None:
    edit, told, before = st.session_state[DONE][-1]
    who = st.session_state[WHO]
    if not tried(lambda: record(who, before) if before else take_back(who, edit)):
        return
    if isinstance(edit, Quoting):
        address.choose(**{address.QUOTE: None})
    st.session_state[DONE].pop()
    st.session_state[UNDONE].append((edit, told, before))


def _redo() -> None:
    edit, told, before = st.session_state[UNDONE][-1]
    if _carried_out(edit) is not None:
        st.session_state[UNDONE].pop()
        st.session_state[DONE].append((edit, told, before))
