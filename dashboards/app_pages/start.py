"""What is in the store, what needs attention, and where to go next?"""

from collections.abc import Iterator
from datetime import date
from itertools import islice

import streamlit as st

from dashboards import attention
from dashboards.attention import Item, Matter, Row
from dashboards.data import answer, rows, today
from dashboards.parts import (
    Behind,
    entry,
    in_a_row,
    name,
    note,
    nothing_stored,
    say,
    since,
    way,
)
from dashboards.sheet import Said
from dashboards.words import counted, day, people, period, plain
from graph.analysis.lessons import like_a_lost_one, loud_request, quiet_pain

ALIKE, SEATS, UNPLACED = "committee/resembles", "committee/unfilled_seats", "evidence/unplaced"
LOUDEST, GAPS, DECISIONS = "needs/loudest", "needs/gaps", "decisions/resting_on"
QUOTES = "evidence/quotes_of"
FEW = 4
"""Matters of one kind that are shown; the library's question lists all."""
NEEDS = 50
"""Needs among which one is looked for that nothing of ours answers."""
GROWN = 5
"""Needs that are named; the library's question lists all."""
LATEST = 6
"""Conversations that are named; the page of conversations lists all."""


def attend() -> Iterator[Matter]:
    """What needs attention, the most urgent first."""
    alike = list(attention.of_deals(like_a_lost_one(rows(answer(ALIKE)))))
    warned = {item.leads["deal"] for item in alike}
    seats = attention.empty_seats(rows(answer(SEATS)))
    loud = loud_request(rows(answer(LOUDEST, by="mentions", limit=1)))
    quiet = islice(quiet_pain(rows(answer(GAPS, limit=NEEDS))), 1)
    yield Matter(alike, ALIKE)
    yield Matter([seat for seat in seats if seat.leads["deal"] not in warned], SEATS)
    yield Matter(list(attention.of_needs(loud)), LOUDEST)
    yield Matter(list(attention.of_needs(quiet)), GAPS)
    yield Matter(list(attention.one_account(rows(answer(DECISIONS)))), DECISIONS)
    yield Matter(list(attention.nobody_said(rows(answer(UNPLACED)))), UNPLACED)


def show_all(matter: Matter) -> None:
    """The most urgent of one kind, and where the others are listed."""
    for item in matter.items[:FEW]:
        show(item, f"{matter.question} {item.of}")
    if (more := len(matter.items) - FEW) > 0:
        way("library", f"and {more} more like these", question=matter.question)


def show(item: Item, key: str) -> None:
    """One thing to look at, and the words behind it where somebody asked for them."""
    with st.container(border=True, gap="xsmall"):
        say(item.told)
        in_a_row(lambda: way(item.page, item.label, **item.leads), Behind(key, item.quotes))


def seen_from(now: date) -> None:
    """Which day is today here: one that `throughline.toml` or a source names, if any does."""
    told = f"Counted from {day(now)}."
    note(Said(told))
    st.caption(
        told,
        help="The `as_of` of `throughline.toml`, else the newest that a source names, else today.",
    )


def headline(stored: Row) -> None:
    """How much there is; each figure leads to where all of it is listed."""
    heard = f"{stored['accounts_heard']} of {counted(stored['accounts_known'], 'account')} heard"
    figures: list[tuple[str, str, dict[str, str]]] = [
        ("evidence/interview", counted(stored["conversations"], "conversation"), {}),
        ("library", counted(stored["quotes_taken"], "quote"), {"question": QUOTES}),
        ("committee/person", people(stored["people_heard"]), {}),
        ("committee/account", heard, {}),
        ("committee/committee", f"{counted(stored['deals_open'], 'deal')} open", {}),
    ]
    note(Said(" · ".join(plain(told) for _, told, _ in figures)))
    with st.container(horizontal=True, gap="small"):
        for page, told, leads in figures:
            way(page, told, **leads)


def news(latest: date | None) -> None:
    """What came since a day: conversations, and needs that more accounts voice than before."""
    day_chosen = since(latest)
    for item in attention.grown(rows(answer("needs/grown", since=day_chosen, limit=GROWN))):
        behind = Behind(f"grown {item.of}", item.quotes, item.of)
        entry(item.of, item.label, item.told, behind)
    held = rows(answer("evidence/interviews", since=day_chosen))
    say(f"**{counted(len(held), 'conversation')}** held since then.")
    for each in held[:LATEST]:
        with st.container(horizontal=True, gap="xsmall"):
            name(each["interview"], each["title"] or "A conversation")
            told = f"{day(each['held_on'])} · {counted(each['mentions'], 'quote')}"
            st.caption(told, width="content")


say("What your customers said", 1)
if nothing_stored():
    st.stop()
[stored] = rows(answer("health/overview"))
say(f"Heard {period(stored['first_held_on'], stored['last_held_on'])}:")
headline(stored)
left, right = st.columns([3, 2], gap="large")
with left:
    say("What needs attention", 2)
    seen_from(today())
    matters = list(attend())
    for matter in matters:
        show_all(matter)
    if not any(matter.items for matter in matters):
        st.success("Nothing calls for attention.")
with right:
    say("Where to go next", 2)
    way("committee/committee", "Who decides, who is missing, and who moves whom?")
    way("needs/feature_gaps", "Which needs are real, and which does nothing of ours answer?")
    way("search", "What did anybody say about …?")
    way("library", "Every question that can be asked")
    say("What is new", 2)
    news(stored["last_held_on"])
