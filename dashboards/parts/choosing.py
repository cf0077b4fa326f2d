"""Which of the quotes behind a number somebody wants to read, and in which order."""

from collections.abc import Set

import streamlit as st

from dashboards import address
from dashboards.data import answer, rows
from dashboards.parts.asking import allowed
from dashboards.words import counted
from graph.queries import load

QUESTION, WHO = "evidence/quotes_of", "evidence/voices"
ORDER, VOICE = "order", "voice"
FEW = 3
"""As many quotes need no choosing."""


def order() -> str:
    """The order that the address asks for, else the question's own."""
    wanted, orders = address.chosen(ORDER), allowed(QUESTION, ORDER)
    return wanted if wanted in orders else str(load(QUESTION).params[ORDER].default)


def chosen_of(ids: Set[str], key: str) -> Set[str]:
    """Of these quotes those of the person that the address names; all where it names nobody."""
    if len(ids) <= FEW:
        return ids
    spoke: dict[str, set[str]] = {}
    called: dict[str, str] = {}
    for voice in rows(answer(WHO, quotes=sorted(ids))):
        if voice["person"]:
            spoke.setdefault(voice["person"], set()).update(voice["quotes"])
            called[voice["person"]] = voice["name"] or voice["person"]
    with st.popover("Sort and choose", icon=":material/filter_list:"):
        _order(key)
        _voice(
            key, {each: f"{called[each]} · {counted(len(spoke[each]), 'quote')}" for each in spoke}
        )
    return spoke.get(address.chosen(VOICE) or "", ids)


def _order(key: str) -> None:
    widget = f"{key} {ORDER}"
    address.link(widget, order())
    st.radio(
        load(QUESTION).params[ORDER].help,
        allowed(QUESTION, ORDER),
        key=widget,
        format_func=str.capitalize,
        on_change=_write,
        args=(ORDER, widget),
    )


def _voice(key: str, called: dict[str, str]) -> None:
    widget, voice = f"{key} {VOICE}", address.chosen(VOICE)
    address.link(widget, voice if voice in called else None)
    st.selectbox(
        "Only the words of",
        list(called),
        index=None,
        format_func=called.__getitem__,
        key=widget,
        placeholder="everybody",
        on_change=_write,
        args=(VOICE, widget),
    )


def _write(name: str, widget: str) -> None:
    picked = address.picked(widget)
    address.choose(**{name: None if picked is None else str(picked)})
