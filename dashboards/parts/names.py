"""Names that lead to the page of what they name."""

from collections.abc import Iterable, Sequence

import streamlit as st

from dashboards import address
from dashboards.parts.keeping import note
from dashboards.places import page, place_of
from dashboards.sheet import Said
from dashboards.words import plain


def name(known: str | None, called: str | None) -> None:
    """A name that leads to the page of the thing; words alone where no page shows it."""
    place = place_of(known) if known else None
    if place is None:
        st.caption(plain(called or known or ""), width="content")
        return
    leads = {**address.kept(), place.parameter: known or ""}
    st.page_link(place.page, label=plain(called or known or ""), query_params=leads)


def names(things: Iterable[tuple[str, str | None]]) -> None:
    """Several names in one row, each of which leads to its page."""
    with st.container(horizontal=True, gap="xsmall"):
        for known, called in things:
            name(known, called)


def led(words: str, things: Sequence[tuple[str, str | None]]) -> None:
    """Words, and behind them the names of things, each of which leads to its page; else nothing."""
    if not things:
        return
    note(Said(f"{words} {', '.join(plain(called or known) for known, called in things)}"))
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
        st.caption(words, width="content")
        for known, called in things:
            name(known, called)


def way(to: str, label: str, icon: str | None = None, **leads: str | None) -> None:
    """A link to another page, by area and name, with what it shall show."""
    stated = {**address.kept(), **{name: value for name, value in leads.items() if value}}
    st.page_link(page(to), label=plain(label), icon=icon, query_params=stated)
