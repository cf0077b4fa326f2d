"""What is this account, what does it suffer from, who is there, and when will it move?"""

import streamlit as st

from dashboards import address
from dashboards.accounts import Row, told_account, told_conversation, told_cue, told_person
from dashboards.committees import told_deal
from dashboards.data import answer, choices, rows
from dashboards.parts import (
    Shown,
    evidence,
    is_read,
    name,
    names,
    nothing_stored,
    read_button,
    say,
    table,
    thing,
    way,
)
from dashboards.words import counted, plain
from graph.ontology.committee import Account

ACCOUNTS, PEOPLE, NEEDS = "committee/accounts", "committee/people", "needs/gaps"
LISTED = ["name", "status", "segments", "deals", "conversations", "mentions", "people"]
LIST = "accounts"
FIRST = 12
"""Needs that are named; the page of gaps lists all."""


def choose_account() -> None:
    """Somebody clicked a row of the list."""
    for row in address.picked_in(LIST, "rows")[:1]:
        address.choose(account=everything[row]["account"])


def draw_head(account: Row) -> None:
    """What it is, and to whom it belongs."""
    say(plain(account["name"]), 1)
    say(told_account(account))
    if account["parent"]:
        with st.container(horizontal=True, gap="xsmall"):
            st.caption("Belongs to", width="content")
            name(account["parent"], account["parent_name"])
    if account["subsidiaries"]:
        with st.container(horizontal=True, gap="xsmall"):
            st.caption("Owns", width="content")
            names((each["account"], each["name"]) for each in account["subsidiaries"])


def draw_deals(account: str) -> None:
    """Its deals, open ones first."""
    for deal in rows(answer("committee/deals", account=account)):
        with st.container(border=True, gap="xsmall"):
            name(deal["deal"], deal["name"])
            say(told_deal(deal))


def draw_needs(account: str) -> None:
    """What its people suffer from, against how many accounts there are in all."""
    everywhere = {gap["need"]: gap for gap in rows(answer(NEEDS))}
    here = [gap for gap in rows(answer(NEEDS, account=account, by="people")) if gap["mentions"]]
    if not here:
        st.caption("Nobody there voiced a pain or a job.")
    for gap in here[:FIRST]:
        shared = everywhere.get(gap["need"], gap)["accounts"]
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            name(gap["need"], gap["name"])
            people = counted(gap["people"], "person", "people")
            st.caption(f"{people} here · {shared} of {known} accounts", width="content")
            is_open = is_read(gap["need"], gap["quotes"])
        if is_open:
            evidence(gap["quotes"], gap["need"], gap["need"])
    way("needs/feature_gaps", "All needs of this account", account=account)


def draw_people(account: str) -> None:
    """Who is there, those first who said most."""
    people = rows(answer(PEOPLE, account=account))
    for person in sorted(people, key=lambda each: (-each["mentions"], -each["mentions_about"])):
        with st.container(horizontal=True, gap="xsmall"):
            name(person["person"], person["name"])
            st.caption(told_person(person, account), width="content")


def draw_cues(account: str) -> None:
    """When it will move, the next day first."""
    cues = rows(answer("committee/cues", account=account))
    if not cues:
        st.caption("Nobody spoke of a day or a season.")
    for cue in cues:
        say(told_cue(cue))
        read_button(cue["cue"], cue["quotes"])


def draw_conversations(account: str) -> None:
    """What was held with it, the latest first."""
    for each in rows(answer("evidence/interviews", account=account)):
        with st.container(horizontal=True, gap="xsmall"):
            name(each["interview"], each["title"] or "A conversation")
            st.caption(told_conversation(each), width="content")


if nothing_stored():
    st.stop()
asked = thing(Account)
known = len(choices(Account.label()))
if asked is None:
    everything = rows(answer(ACCOUNTS))
    say("Accounts", 1)
    st.caption(f"{counted(len(everything), 'account')}: click a row, or type a name above.")
    table(everything, Shown.of(ACCOUNTS, LISTED, ["deals"]), LIST, choose_account)
    st.stop()
[account] = rows(answer(ACCOUNTS, account=asked))
draw_head(account)
left, right = st.columns([3, 2], gap="large")
with left:
    say("What they bring up", 2)
    draw_needs(asked)
    say("When they will move", 2)
    draw_cues(asked)
with right:
    say("Deals", 2)
    draw_deals(asked)
    say("People", 2)
    draw_people(asked)
    say("Conversations", 2)
    draw_conversations(asked)
