"""What is this account, what does it suffer from, who is there, and when will it move?"""

import streamlit as st

from dashboards import address
from dashboards.accounts import (
    Row,
    by_voice,
    told_account,
    told_conversation,
    told_cue,
    told_heard,
    told_need,
    told_person,
)
from dashboards.committees import told_deal
from dashboards.data import answer, choices, rows
from dashboards.parts import (
    Behind,
    Shown,
    entry,
    led,
    nothing_stored,
    renaming,
    say,
    sentence,
    table,
    thing,
    way,
)
from dashboards.people import called
from dashboards.words import counted, plain
from graph.ontology.committee import Account

ACCOUNTS, PEOPLE, NEEDS = "committee/accounts", "committee/people", "needs/gaps"
LISTED = ["name", "status", "segments", "deals", "conversations", "mentions", "people"]
LIST, HEARD = "accounts", "heard"
FIRST = 12
"""Needs that are named; the page of gaps lists all."""


def choose_account() -> None:
    """Somebody ticked a row of the list."""
    for row in address.picked_rows(LIST):
        address.choose(account=everything[row]["account"])


def draw_head(account: Row) -> None:
    """What it is, and to whom it belongs."""
    say(plain(account["name"]), 1)
    if told := told_account(account):
        say(told)
    sentence(told_heard(account), Behind(HEARD, account["quotes"]))
    if account["parent"]:
        led("Belongs to", [(account["parent"], account["parent_name"])])
    led("Owns", [(each["account"], each["name"]) for each in account["subsidiaries"]])


def draw_deals(account: str) -> None:
    """Its deals, open ones first."""
    deals = rows(answer("committee/deals", account=account))
    for deal in deals:
        entry(deal["deal"], deal["name"] or deal["deal"], told_deal(deal))
    if not deals:
        st.caption("None is known.")


def draw_needs(account: str) -> None:
    """What its people suffer from, against how many accounts there are in all."""
    everywhere = {gap["need"]: gap for gap in rows(answer(NEEDS))}
    here = [gap for gap in rows(answer(NEEDS, account=account, by="people")) if gap["mentions"]]
    accounts = len(choices(Account.label()))
    for gap in here[:FIRST]:
        need, quotes = gap["need"], gap["quotes"]
        told = told_need(gap, everywhere.get(need, gap), accounts)
        entry(need, gap["name"], told, Behind(need, quotes, need))
    if here:
        way("needs/feature_gaps", "All needs of this account", account=account)
    else:
        st.caption("Nobody there voiced a pain or a job.")


def draw_people(account: str) -> None:
    """Who is there, those first who said most."""
    for person in by_voice(rows(answer(PEOPLE, account=account))):
        entry(person["person"], called(person), told_person(person, account))


def draw_cues(account: str) -> None:
    """When it will move, the next day first."""
    cues = rows(answer("committee/cues", account=account))
    for cue in cues:
        sentence(told_cue(cue), Behind(cue["cue"], cue["quotes"], cue["cue"]))
    if not cues:
        st.caption("Nobody spoke of a day or a season.")


def draw_conversations(account: str) -> None:
    """What was held with it, the latest first."""
    held = rows(answer("evidence/interviews", account=account))
    for each in held:
        entry(each["interview"], each["title"] or "A conversation", told_conversation(each))
    if not held:
        st.caption("None so far.")


if nothing_stored():
    st.stop()
asked = thing(Account)
if asked is None:
    everything = rows(answer(ACCOUNTS))
    say("Accounts", 1)
    st.caption(f"{counted(len(everything), 'account')}: tick a row, or type a name above.")
    table(everything, Shown.of(ACCOUNTS, LISTED, ["deals"]), LIST, choose_account)
    st.stop()
[account] = rows(answer(ACCOUNTS, account=asked))
draw_head(account)
renaming(asked, account["name"] or asked)
left, right = st.columns([4, 3], gap="large")
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
