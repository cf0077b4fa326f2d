"""The words behind what a page shows: who said them, when and where, and what they speak for."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypedDict

import streamlit as st

from dashboards.data import answer, rows
from dashboards.words import counted, day, plain
from graph.handles import hyphenated

QUESTION = "evidence/quotes_of"
PER_PAGE = 10
AGAINST = "contradicts"
MEANT_ANYWAY = "has"
"""What somebody says of most things; a person need not read it each time."""


class Link(TypedDict):
    """What somebody read in the words."""

    thing: str
    label: str
    name: str | None
    stance: str
    says: str | None
    low: float | None
    high: float | None
    unit: str | None
    note: str | None


class Quoted(TypedDict):
    """A quote with all that the panel shows of it: a row of `evidence/quotes_of`."""

    text: str
    placed: str | None
    name: str | None
    title: str | None
    about: list[str]
    account_name: str | None
    said_on: date | None
    interview_title: str | None
    record: str | None
    grade: str | None
    elicited: str | None
    before: str | None
    line: str | None
    after: str | None
    links: list[Link]


def evidence(ids: Sequence[str], key: str = "quotes", of: str | None = None) -> None:
    """Show these quotes, the latest conversation first.

    Args:
        ids: the quotes.
        key: tells several panels of one page apart.
        of: the thing that the page speaks of, by id; it is not named again with each quote.
    """
    shown, pages = st.container(), -(-len(ids) // PER_PAGE)
    page = st.pagination(pages, key=f"{key} page") if pages > 1 else 1
    first = (page - 1) * PER_PAGE
    with shown:
        if pages > 1:
            last = min(first + PER_PAGE, len(ids))
            st.caption(f"{first + 1} to {last} of {counted(len(ids), 'quote')}")
        for quote in _quotes(ids, first):
            _show(quote, of)


def both_sides(supporting: Sequence[str], contradicting: Sequence[str], of: str) -> None:
    """The quotes for a claim and those against it, side by side where there are both."""
    sides = [("For", supporting), ("Against", contradicting)]
    spoken = [(side, ids) for side, ids in sides if ids]
    if not spoken:
        st.caption("Nobody spoke of it.")
        return
    for place, (side, ids) in zip(st.columns(len(spoken)), spoken, strict=True):
        with place:
            st.markdown(f"**{side}** · {counted(len(ids), 'quote')}")
            evidence(ids, f"{of} {side}", of)


def _quotes(ids: Sequence[str], first: int) -> list[Quoted]:
    """The quotes of one page; nobody needs to ask for none."""
    if not ids:
        return []
    return rows(answer(QUESTION, quotes=list(ids), first=first, limit=PER_PAGE))


def _show(quote: Quoted, of: str | None) -> None:
    with st.container(border=True, gap="xsmall"):
        st.markdown(f"“{plain(quote['text'])}”")
        st.caption(_by_whom(quote))
        if marks := _marks(quote):
            st.markdown(" ".join(marks))
        read = dict.fromkeys(told_link(link) for link in quote["links"] if link["thing"] != of)
        if read:
            st.caption(f"Also read as {plain('; '.join(read))}")
        with st.expander("In context", type="compact"):
            st.markdown(in_context(quote))


def _by_whom(quote: Quoted) -> str:
    who = [plain(part) for part in (quote["title"], quote["account_name"]) if part]
    name = f"**{plain(quote['name'] or 'Somebody')}**"
    about = f" · about {plain(', '.join(quote['about']))}" if quote["about"] else ""
    where = plain(quote["interview_title"] or "a conversation")
    return f"{', '.join([name, *who])}{about} · {day(quote['said_on'])} · {where}"


def _marks(quote: Quoted) -> list[str]:
    """What to know before believing it."""
    worth = [part for part in (quote["grade"], quote["elicited"]) if part]
    marks = [_badge("notes, not their words", "orange")] if quote["record"] == "notes" else []
    marks += [_badge("found by likeness", "orange")] if quote["placed"] == "fuzzy" else []
    return marks + ([_badge(", ".join(worth), "gray")] if worth else [])


def _badge(words: str, colour: str) -> str:
    return f":{colour}-badge[{plain(words)}]"


def told_link(link: Link) -> str:
    """What was read in the words: for or against which thing, what they say of it, the figure."""
    thing = link["name"] or link["thing"]
    says = [part for part in (link["says"], _figure(link)) if part and part != MEANT_ANYWAY]
    against = "against " if link["stance"] == AGAINST and link["says"] != "fails" else ""
    kind = hyphenated(link["label"])
    return f"{against}{kind}: {thing}" + (f" ({', '.join(says)})" if says else "")


def _figure(link: Link) -> str | None:
    known = [number for number in (link["low"], link["high"]) if number is not None]
    if not known:
        return None
    figure = " to ".join(f"{number:g}" for number in sorted(set(known)))
    return f"{figure} {link['unit']}" if link["unit"] else figure


def in_context(quote: Quoted) -> str:
    """The line in which the words stand, the words in bold, between its neighbours."""
    around: list[Any] = [quote["before"], _line(quote), quote["after"]]
    shown = [
        text if position == 1 else f":gray[{plain(text)}]"
        for position, text in enumerate(around)
        if text
    ]
    return "\n\n".join(shown)


def _line(quote: Quoted) -> str:
    """Words that go on in the next line stand there; only what this line holds is in bold."""
    before, found, after = (quote["line"] or "").partition(quote["text"].partition("\n")[0])
    bold = f" **{plain(found)}** " if found else ""
    return f"{plain(before)}{bold}{plain(after)}".strip()
