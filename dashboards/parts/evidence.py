"""The words behind what a page shows, the same on all pages: sorted, chosen, and page by page."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboards import address
from dashboards.data import answer, rows
from dashboards.panel import card_of, show
from dashboards.parts.choosing import chosen_of, order, page_of
from dashboards.parts.keeping import note
from dashboards.quoted import Quoted
from dashboards.sheet import Words
from dashboards.words import counted, plain

QUESTION = "evidence/quotes_of"
PER_PAGE = 10


def evidence(ids: Sequence[str], key: str = "quotes", of: str | None = None) -> None:
    """Show these quotes, the latest conversation first unless somebody wants another order.

    Args:
        ids: the quotes.
        key: tells several panels of one page apart.
        of: the thing that the page speaks of, by id; it is not named again with each quote.
    """
    grouped({"": ids}, key, of)


def both_sides(supporting: Sequence[str], contradicting: Sequence[str], of: str) -> None:
    """The quotes for a thing and those against it, side by side where there are both."""
    grouped({"For": supporting, "Against": contradicting}, of, of)


def grouped(groups: Mapping[str, Sequence[str]], key: str, of: str | None = None) -> None:
    """Quotes in groups, each under its words; two stand side by side."""
    # Streamlit draws anew whatever moves: in one place of its own a panel moves nothing below it,
    # and what somebody opened there stays open.
    with st.container():
        _groups({title: ids for title, ids in groups.items() if ids}, key, of)


def _groups(spoken: Mapping[str, Sequence[str]], key: str, of: str | None) -> None:
    if not spoken:
        st.caption("Nobody spoke of it.")
        return
    wanted = chosen_of({each for ids in spoken.values() for each in ids}, key)
    side_by_side = list(spoken) == ["For", "Against"]
    places = st.columns(2) if side_by_side else [st.container() for _ in spoken]
    for place, (title, ids) in zip(places, spoken.items(), strict=True):
        with place:
            _panel(title, [each for each in ids if each in wanted], f"{key} {title}", of)


def _panel(title: str, ids: Sequence[str], key: str, of: str | None) -> None:
    note(Words(title, ids))
    pages = max(1, -(-len(ids) // PER_PAGE))
    if title or pages > 1:
        head = st.container(horizontal=True, vertical_alignment="center")
        head.markdown(f"**{plain(title)}** · {counted(len(ids), 'quote')}" if title else "")
    shown = st.container()
    first = (page_of(key, pages) - 1) * PER_PAGE
    with shown:
        if pages > 1:
            last = min(first + PER_PAGE, len(ids))
            st.caption(f"{first + 1} to {last} of {counted(len(ids), 'quote')}")
        kept = address.kept()
        cards = [card_of(quote, of, kept) for quote in _quotes(ids, first)]
        if cards:
            show(cards, f"{key} cards")


def _quotes(ids: Sequence[str], first: int) -> list[Quoted]:
    """The quotes of one page; nobody needs to ask for none."""
    if not ids:
        return []
    return rows(answer(QUESTION, quotes=list(ids), first=first, limit=PER_PAGE, order=order()))
