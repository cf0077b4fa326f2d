"""The head of a page: what is asked, and what may be chosen, out of the question's header."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TypeAlias

import streamlit as st
from streamlit.elements.lib.column_types import ColumnConfig

from dashboards.parts.filters import Filter, draw, drawable, filter_of
from dashboards.parts.keeping import note
from dashboards.parts.nearest import instead
from dashboards.parts.states import nothing_stored
from dashboards.sheet import Said
from dashboards.words import named, plain
from graph.queries import Parameter, Query, load

Chosen: TypeAlias = dict[str, str]
"""What is chosen or meant, by the names of the parameters; where it is nothing, it is not in it."""
Offer: TypeAlias = Callable[[Chosen], Collection[str]]
"""The ids that make sense for a parameter, given what is chosen before it."""


def question(name: str, hidden: Collection[str] = (), **offers: Offer) -> Chosen:
    """Draw heading, description and filters of a question; what is chosen.

    Where nothing is stored yet, it says what to do, and the page ends there. An offer under the
    name of a parameter shortens the list of what may be chosen for it; those in `hidden` have no
    filter here.
    """
    query = load(name)
    heading(query.title, query.description)
    if nothing_stored():
        st.stop()
    shown = {n: p for n, p in query.params.items() if drawable(n, p) and n not in hidden}
    return {**_meant(query), **_drawn(shown, _meant(query), offers, list(query.params))}


def whole_form(query: Query) -> Chosen:
    """Draw a filter for every parameter of a question, also for what one has to type."""
    return {**_meant(query), **_drawn(query.params, _meant(query), {}, list(query.params))}


def heading(title: str, description: str) -> None:
    """What a page is about, and the first sentence of what there is to know of it."""
    st.title(title, help=description)
    st.caption(first_sentence(description))
    note(Said(title, 1))
    note(Said(description))


def columns(name: str, wide: Collection[str] = ()) -> dict[str, ColumnConfig]:
    """The heading and the help of each column of a question's answer, for a table of it.

    Columns in `wide` get room for several names.
    """
    return {
        column: st.column_config.Column(
            named(column), help=meaning, width="medium" if column in wide else None
        )
        for column, meaning in load(name).returns.items()
    }


def allowed(name: str, parameter: str) -> list[str]:
    """The values that the header of a question lists for a parameter."""
    stated = load(name).params[parameter].choices
    return [str(value) for value in stated] if isinstance(stated, tuple) else []


def first_sentence(text: str) -> str:
    """The first sentence; what follows it stands in the help."""
    first, stop, _ = text.partition(". ")
    return f"{first}." if stop else text


def _meant(query: Query) -> Chosen:
    return {n: str(p.default) for n, p in query.params.items() if p.default is not None}


def _drawn(
    shown: Mapping[str, Parameter], meant: Chosen, offers: Mapping[str, Offer], keep: list[str]
) -> Chosen:
    chosen = dict(meant)
    row = st.container(horizontal=True, vertical_alignment="bottom")
    numbers = [n for n, each in shown.items() if each.type == "int" and each.choices is None]
    for name, each in shown.items():
        if name not in numbers:
            with row:
                _choose(_offered(filter_of(name, each), chosen, offers), keep, chosen)
    if numbers:
        with row.popover("More", icon=":material/tune:"):
            for name in numbers:
                _choose(filter_of(name, shown[name]), keep, chosen)
    return chosen


def _offered(each: Filter, chosen: Chosen, offers: Mapping[str, Offer]) -> Filter:
    if each.name not in offers:
        return each
    sensible = offers[each.name](chosen)
    options = {value: called for value, called in each.options.items() if value in sensible}
    return replace(each, options=options)


def _choose(each: Filter, keep: list[str], chosen: Chosen) -> None:
    draw(each, keep)
    if each.is_unknown:
        asked = plain(each.stated or "")
        st.warning(f"{named(each.name)}: the address asks for {asked}, which is not among these.")
        instead(each.name, each.nearest)
    if each.value is not None:
        chosen[each.name] = each.value
