"""The thing that a page is about: chosen by typing a part of its name, and kept in the address."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboards import address
from dashboards.data import Thing, choices
from dashboards.parts.names import names
from dashboards.parts.nearest import nearest
from dashboards.places import SHOWN
from dashboards.words import plain
from graph.model import Node


def thing(kind: type[Node], otherwise: str | None = None) -> str | None:
    """Draw the choice; the id of what is chosen, or `otherwise` where nothing is.

    An id that the thing had before, or its name, will do. Where the address names what there is
    not, it says so, offers the nearest and the choice among all, and the page ends there.
    """
    _, parameter = SHOWN[kind]
    known = {each.id: each for each in choices(kind.label())}
    stated = address.chosen(parameter)
    found = _resolved(known, stated)
    gone = None if found else stated
    if gone:
        _unknown(kind, gone, list(known.values()))
    address.link(parameter, found)
    st.selectbox(
        kind.label(),
        list(known),
        index=None,
        format_func=lambda each: _called(known[each]),
        key=parameter,
        placeholder="Type a part of the name",
        label_visibility="collapsed",
        on_change=_choose,
        args=(parameter,),
    )
    if gone:
        st.stop()
    return found or otherwise


def _resolved(known: Mapping[str, Thing], stated: str | None) -> str | None:
    if stated is None or stated in known:
        return stated
    wanted = stated.casefold()
    also = (
        each.id
        for each in known.values()
        if wanted in {word.casefold() for word in (each.name, *each.also)}
    )
    return next(also, None)


def _unknown(kind: type[Node], stated: str, known: Sequence[Thing]) -> None:
    label = kind.label().lower()
    st.warning(f"The address names {plain(stated)}, and no {label} is called so, nor was before.")
    called = {each.id: each.name for each in known}
    wordings = {word: each.id for each in known for word in (each.id, each.name, *each.also)}
    if near := nearest(stated, wordings):
        st.caption("Did you mean one of these?")
        names((each, called[each]) for each in near)


def _called(each: Thing) -> str:
    return each.name or each.id


def _choose(parameter: str) -> None:
    picked = address.picked(parameter)
    address.begin_anew((), **{parameter: None if picked is None else str(picked)})
