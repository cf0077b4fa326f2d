"""Another name for the thing that a page shows; it is found by the old one as well."""

import streamlit as st

from dashboards.data import edits_of
from dashboards.parts.acting import attempt, failure, refuse, undo_and_redo
from dashboards.parts.acting import who as asked_who
from graph.edits import Rename

FIELD = "new name"


def renaming(known: str, called: str) -> None:
    """Draw the form, behind a button.

    Args:
        known: the thing, by id; things of its kind have names.
        called: its name until now.
    """
    with st.popover("Rename", icon=":material/edit:", type="tertiary"):
        if who := asked_who():
            with st.form("rename", border=False):
                st.text_input("Its name from now on", value=called, key=f"{FIELD} {known}")
                st.form_submit_button("Rename", on_click=_rename, args=(who, known, called))
    failure()
    undo_and_redo()


def _rename(who: str, known: str, called: str) -> None:
    name = str(st.session_state[f"{FIELD} {known}"]).strip()
    if not name or name == called:
        refuse("Type another name than it has.")
        return
    attempt(lambda: _rename_of(who, known, name, called), f"renamed to {name}")


def _rename_of(who: str, known: str, name: str, called: str) -> Rename:
    """The edit; the names that the same person gave it before stay among its former ones."""
    before = (each for each in edits_of(who) if isinstance(each, Rename) and each.id == known)
    former = [*(word for each in before for word in each.formerly), called]
    return Rename(id=known, name=name, formerly=tuple(dict.fromkeys(former)))
