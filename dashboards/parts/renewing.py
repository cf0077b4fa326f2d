"""Ids in an address: a former one becomes that of today, and of what is gone it is told."""

from collections.abc import Iterable
from functools import cache

import streamlit as st

from dashboards import address
from dashboards.data import answer, choices, rows
from dashboards.parts.nearest import instead, nearest
from dashboards.places import SHOWN, place_of
from dashboards.words import plain
from graph.ontology import ONTOLOGY
from graph.queries import library

QUESTION = "evidence/thing"
MOST = 30
"""Ids in one value; more than that are a list that somebody typed for a question."""


def renew() -> None:
    """Let the address name things as they are called today, and say which there are no more."""
    for name, values in address.stated().items():
        ids = [known for value in values for known in value.split()]
        if name in _told_elsewhere() or len(ids) > MOST or not all(map(_is_id, ids)):
            continue
        today = {known: _today(known) for known in ids}
        if any(each not in (known, None) for known, each in today.items()):
            now = [" ".join(today[each] or each for each in value.split()) for value in values]
            address.choose(**{name: now})
        _tell(name, (known for known, each in today.items() if each is None))


@cache
def _told_elsewhere() -> frozenset[str]:
    """Where pages and filters do so themselves: they know names, too, and not only ids."""
    filters = (
        name
        for query in library()
        for name, each in query.params.items()
        if isinstance(each.choices, str)
    )
    return frozenset([address.QUOTE, *(name for _, name in SHOWN.values()), *filters])


def _is_id(word: str) -> bool:
    prefix, colon, _ = word.partition(":")
    return bool(colon) and prefix in ONTOLOGY.by_prefix


def _today(known: str) -> str | None:
    """The id that the thing has today; None where there is none."""
    return next((row["thing"] for row in rows(answer(QUESTION, id=known))), None)


def _tell(name: str, gone: Iterable[str]) -> None:
    for known in gone:
        st.warning(f"The address names {plain(known)}, which is not stored, nor was it before.")
        if place_of(known):
            things = {each.id: each for each in choices(ONTOLOGY.node_of(known).label())}
            near = nearest(known, {each: each for each in things})
            instead(name, {each: things[each].name for each in near})
