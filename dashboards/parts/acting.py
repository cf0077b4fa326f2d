"""Who marks, links and settles: said once in a session, and nothing is edited without it."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from dashboards import address
from dashboards.data import edits_of, record, take_back
from dashboards.parts.states import complaint
from dashboards.words import plain
from graph.edits import Edit, Quoting, Settle
from graph.errors import ThroughlineError
from graph.who import WhoError, named

WHO, DONE, UNDONE, FAILED, REFUSED = "who", "done", "undone", "failed edit", "refused edit"


@dataclass(frozen=True)
class Act:
    """What somebody did on a page; it is undone under the name that it was done with."""

    who: str
    edit: Edit | None
    """What stands since; None where something was taken back."""
    told: str
    """In words, for the button that undoes it."""
    instead_of: Edit | None = None
    """What stood before, and comes back when this is undone."""

    @property
    def undone(self) -> "Act":
        """The act that brings back what stood before."""
        return Act(self.who, self.instead_of, self.told, self.edit)

    def carry_out(self) -> None:
        """Let its edit stand; errors as in `data.record` and `data.take_back`."""
        if self.edit:
            record(self.who, self.edit, self.instead_of)
        elif self.instead_of:
            take_back(self.who, self.instead_of)


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


def do(edit: Edit, told: str) -> bool:
    """Carry an edit out, so that it can be undone; whether it could be.

    What the same person said of the same before comes back when this is undone.

    Args:
        edit: what to do.
        told: in words, for the button that undoes it.
    """
    return attempt(lambda: edit, told)


def attempt(made: Callable[[], Edit], told: str) -> bool:
    """Carry out an edit that has yet to be made, and may not be possible; whether it was."""
    return _tried(lambda: _do(_instead(made(), told)))


def drop(edit: Edit, told: str) -> None:
    """Take an edit back that stands, so that this can be undone."""
    if _tried(lambda: _do(Act(st.session_state[WHO], None, told, edit))):
        _leave(edit)


def refuse(why: str) -> None:
    """Let the page say, once, what is missing before anything can be done."""
    st.session_state[REFUSED] = why


def undo_and_redo() -> None:
    """Buttons for the last edit of this session, and for the last that was undone."""
    done, undone = _acts(DONE), _acts(UNDONE)
    with st.container(horizontal=True):
        if done:
            st.button(f"Undo: {plain(done[-1].told)}", icon=":material/undo:", on_click=_undo)
        if undone:
            st.button(f"Redo: {plain(undone[-1].told)}", icon=":material/redo:", on_click=_redo)


def failure() -> None:
    """Say why the last edit could not be carried out, once."""
    if error := st.session_state.pop(FAILED, None):
        complaint(error)
    if why := st.session_state.pop(REFUSED, None):
        st.warning(why)


def _instead(edit: Edit, told: str) -> Act:
    who = st.session_state[WHO]
    before = (each for each in edits_of(who) if each.subject == edit.subject)
    return Act(who, edit, told, next(before, None))


def _do(act: Act) -> None:
    act.carry_out()
    _acts(DONE).append(act)
    _acts(UNDONE).clear()


def _undo() -> None:
    act = _acts(DONE)[-1]
    if _tried(act.undone.carry_out):
        _acts(UNDONE).append(_acts(DONE).pop())
        _leave(act.edit)


def _redo() -> None:
    act = _acts(UNDONE)[-1]
    if _tried(act.carry_out):
        _acts(DONE).append(_acts(UNDONE).pop())
        _leave(act.instead_of if act.edit is None else None)


def _tried(done: Callable[[], None]) -> bool:
    try:
        done()
    except ThroughlineError as error:
        # A callback runs before the page does: the page says it, in its own place.
        st.session_state[FAILED] = error
        return False
    return True


def _leave(edit: Edit | None) -> None:
    """Nobody reads a quote any more that is none."""
    if isinstance(edit, Quoting | Settle) and address.chosen(address.QUOTE) == edit.quote:
        address.choose(**{address.QUOTE: None})


def _acts(which: str) -> list[Act]:
    return st.session_state.setdefault(which, [])
