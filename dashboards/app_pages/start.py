"""What is in the store, what needs attention, and where to go next?"""

from datetime import date
from itertools import chain

import streamlit as st

from dashboards import attention
from dashboards.attention import Item
from dashboards.data import answer, rows
from dashboards.parts import evidence, is_read, name, note, nothing_stored, say, since, way
from dashboards.sheet import Said
from dashboards.words import counted, day, people, plain
from graph.analysis.lessons import like_a_lost_one, loud_request, quiet_pain

GROWN = 5
"""Needs that are named; the library's question lists all."""
LATEST = 6
"""Conversations that are named; the page of conversations lists all."""


def attend() -> list[Item]:
    """What needs attention, the most urgent first."""
    alike = list(like_a_lost_one(rows(answer("committee/resembles"))))
    warned = {lesson["of"] for lesson in alike}
    seats = attention.empty_seats(rows(answer("committee/unfilled_seats")))
    loud = loud_request(rows(answer("needs/loudest", by="mentions", limit=1)))
    quiet = quiet_pain(rows(answer("needs/gaps", limit=1)))
    return [
        *attention.of_deals(alike),
        *(seat for seat in seats if seat.leads["deal"] not in warned),
        *attention.of_needs(chain(loud, quiet)),
        *attention.one_account(rows(answer("decisions/resting_on"))),
        *attention.nobody_said(rows(answer("evidence/unplaced"))),
    ]


def show(item: Item, at: int) -> None:
    """One thing to look at, and the words behind it where somebody asked for them."""
    with st.container(border=True, gap="xsmall"):
        say(item.told)
        with st.container(horizontal=True, vertical_alignment="center"):
            way(item.page, item.label, **item.leads)
            is_open = is_read(f"item {at}", item.quotes)
        if is_open:
            evidence(item.quotes, f"item {at}")


def news(latest: date | None) -> None:
    """What came since a day: conversations, and needs that more accounts voice than before."""
    day_chosen = since(latest)
    for item in attention.grown(rows(answer("needs/grown", since=day_chosen, limit=GROWN))):
        note(Said(f"{plain(item.label)}: {item.told}"))
        way(item.page, item.label, **item.leads)
        st.caption(item.told)
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
say(
    f"**{counted(stored['conversations'], 'conversation')}** from {day(stored['first_held_on'])} "
    f"to {day(stored['last_held_on'])} · **{counted(stored['quotes_taken'], 'quote')}** of "
    f"{people(stored['people_heard'])} · {stored['accounts_heard']} of "
    f"{counted(stored['accounts_known'], 'account')} heard · "
    f"{counted(stored['deals_open'], 'deal')} open"
)
left, right = st.columns([3, 2], gap="large")
with left:
    say("What needs attention", 2)
    items = attend()
    for at, item in enumerate(items):
        show(item, at)
    if not items:
        st.success("Nothing calls for attention.")
with right:
    say("Where to go next", 2)
    way("committee/committee", "Who decides, who is missing, and who moves whom?")
    way("needs/feature_gaps", "Which needs are real, and which does nothing of ours answer?")
    way("search", "What did anybody say about …?")
    way("library", "Every question that can be asked")
    say("What is new", 2)
    news(stored["last_held_on"])
