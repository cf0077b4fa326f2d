"""A quote as a card: the words, who said them, when and where, and what was read in them."""

from functools import partial

import streamlit as st

from dashboards import address
from dashboards.parts.alone import alone
from dashboards.parts.names import name, names
from dashboards.places import place_of
from dashboards.quoted import Quoted, called, citation, in_context, marks, others, readings
from dashboards.words import day, plain


def card(quote: Quoted, key: str, of: str | None) -> None:
    """Draw it.

    Args:
        quote: a row of `evidence/quotes_of`.
        key: tells several panels of one page apart.
        of: the thing of which the page speaks; it is not named again.
    """
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"“{plain(quote['text'])}”")
        _by_whom(quote)
        if told := marks(quote, of):
            with st.container(horizontal=True, gap="xsmall"):
                for mark in told:
                    st.badge(plain(mark.words), color=mark.colour, help=mark.meaning)
        if further := others(quote, of):
            names(further)
        more = f"around {key} {quote['quote']}"
        alone(partial(_more, quote, more), more)


def _by_whom(quote: Quoted) -> None:
    with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
        name(quote["person"], called(quote))
        if quote["name"] and quote["title"]:
            st.caption(plain(quote["title"]), width="content")
        if quote["account"]:
            name(quote["account"], quote["account_name"])
        st.caption(day(quote["said_on"]), width="content")
        _open(quote)


def _open(quote: Quoted) -> None:
    """To its line in the conversation."""
    place = place_of(quote["interview"])
    if place is None:
        return
    leads = {place.parameter: quote["interview"], address.QUOTE: quote["quote"]}
    title = plain(quote["interview_title"] or "the conversation")
    st.page_link(place.page, label=title, icon=":material/format_quote:", query_params=leads)


def _more(quote: Quoted, key: str) -> None:
    """What stands around the words comes when somebody opens it: most cards stay closed."""
    label = "In context, who read it, and how to cite it"
    around = st.expander(label, key=key, type="compact", on_change="rerun")
    if around.open:
        with around:
            _around(quote)


def _around(quote: Quoted) -> None:
    for before, words, after in in_context(quote):
        if words:
            st.markdown(_emphasised(before, words, after))
        else:
            st.markdown(f":gray[{plain(before)}]")
    for reading in readings(quote["links"]):
        st.caption(f"Read by {plain(reading)}")
    st.code(citation(quote), language=None, wrap_lines=True)


def _emphasised(before: str, words: str, after: str) -> str:
    """The words in bold, with the spaces around them, and none where none is."""
    left = " " if before[-1:].isspace() else ""
    right = " " if after[:1].isspace() else ""
    return f"{plain(before)}{left}**{plain(words)}**{right}{plain(after)}"
