"""Which of the quotes behind a number somebody wants to read, and in which order."""

from collections.abc import Set
from functools import partial

import streamlit as st

from dashboards import address
from dashboards.bylines import FACETS, Facet, Row, ids, narrowed, options, sensible
from dashboards.data import answer, rows
from dashboards.parts.alone import alone
from dashboards.parts.asking import allowed
from graph.queries import load

QUESTION, BYLINES = "evidence/quotes_of", "evidence/bylines"
ORDER = "order"
ONLY = "only_{}"
"""What the address calls a choice among the quotes; `account` alone is kept from page to page."""
FEW = 3
"""As many quotes need no choosing."""


def order() -> str:
    """The order that the address asks for, else the question's own."""
    wanted, orders = address.chosen(ORDER), allowed(QUESTION, ORDER)
    return wanted if wanted in orders else str(load(QUESTION).params[ORDER].default)


def chosen_of(known: Set[str], key: str) -> Set[str]:
    """Of these quotes those that somebody wants to read; all where nothing is chosen."""
    if len(known) <= FEW:
        return known
    bylines = _bylines(known) if any(_stated().values()) else []
    wanted = sensible(bylines, _stated())
    alone(partial(_choose, known, key, len(wanted)), f"{key} choose")
    return ids(narrowed(bylines, wanted)) if wanted else known


def _choose(known: Set[str], key: str, choices: int) -> None:
    """What may be chosen is drawn, and asked for, when somebody opens it: most only read."""
    with st.container(horizontal=True, vertical_alignment="center"):
        popover = st.popover(
            "Sort and choose", icon=":material/filter_list:", key=f"{key} choose", on_change="rerun"
        )
        if choices:
            st.caption(f"{choices} chosen", width="content")
    if popover.open:
        with popover:
            _offer(known, key)


def _offer(known: Set[str], key: str) -> None:
    st.caption("What you choose holds for all quotes of this page.")
    _order(key)
    bylines = _bylines(known)
    wanted = sensible(bylines, _stated())
    for facet in FACETS:
        others = {name: value for name, value in wanted.items() if name != facet.column}
        _facet(key, facet, options(narrowed(bylines, others), facet), wanted)


def _stated() -> dict[str, str | None]:
    """What the address asks for, whether or not any quote has it."""
    return {facet.column: address.chosen(ONLY.format(facet.column)) for facet in FACETS}


def _bylines(known: Set[str]) -> list[Row]:
    return rows(answer(BYLINES, quotes=sorted(known), limit=len(known)))


def page_of(key: str, pages: int) -> int:
    """Draw the numbers of the pages of one panel; the page that is open, from 1."""
    if pages < 2:
        return 1
    widget = f"{key} {address.PAGE}"
    address.link(widget, min(max(_pages().get(key, 1), 1), pages))
    return st.pagination(pages, key=widget, on_change=_turn, args=(key, widget))


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


def _facet(key: str, facet: Facet, there: dict[str, str], wanted: dict[str, str]) -> None:
    """A list of what may be chosen; none where all quotes are alike in it."""
    if len(there) < 2 and facet.column not in wanted:
        return
    widget = f"{key} {facet.column}"
    address.link(widget, wanted.get(facet.column))
    st.selectbox(
        facet.label,
        list(there),
        index=None,
        format_func=there.__getitem__,
        key=widget,
        placeholder="all",
        on_change=_write,
        args=(ONLY.format(facet.column), widget),
    )


def _write(name: str, widget: str) -> None:
    """Somebody chose: what they read begins with its first page again."""
    picked = address.picked(widget)
    address.choose(**{name: None if picked is None else str(picked), address.PAGE: None})


def _turn(key: str, widget: str) -> None:
    """Somebody turned a page."""
    turned = {**_pages(), key: address.picked(widget)}
    stated = [f"{number} {panel}" for panel, number in turned.items() if number != 1]
    address.choose(**{address.PAGE: stated})


def _pages() -> dict[str, int]:
    """The page that each panel is open at, of those that the address names."""
    told = [each.partition(" ") for each in address.every(address.PAGE)]
    return {
        panel: int(number) for number, _, panel in told if number.isdecimal() and len(number) < 6
    }
