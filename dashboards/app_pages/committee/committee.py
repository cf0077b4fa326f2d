"""Who decides, who is missing, and who moves whom?"""

from itertools import compress

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboards import address
from dashboards.committees import (
    AS_EXPECTED,
    MOVED,
    REPORTING,
    Row,
    askable,
    at,
    drawn,
    told_cut,
    told_deal,
    told_practice,
    told_seat,
    told_shared,
    told_step,
    told_voices,
)
from dashboards.data import answer, rows
from dashboards.networks import organisation
from dashboards.parts import (
    PICK,
    Behind,
    Shown,
    alone,
    empty,
    entry,
    is_read,
    led,
    name,
    network,
    nothing_stored,
    read_button,
    read_lines,
    say,
    table_to_read,
    thing,
    way,
    words_of,
)
from dashboards.people import files
from dashboards.words import plain
from graph.ontology.committee import Deal

QUESTION, ALIKE, BYLINES = "committee/members", "committee/resembles", "evidence/bylines"
MOST_ALIKE = 4
"""Lost deals that are named; the library's question lists all."""
MEMBERS = ["name", "title", "seats", "signs", "support", "people"]


def warn(deal: str) -> None:
    """That the deal looks like some that were lost, and what it shares with each."""
    alike = rows(answer(ALIKE, deal=deal, limit=MOST_ALIKE + 1))
    for row in alike[:MOST_ALIKE]:
        with st.container(border=True, gap="xsmall"):
            say(f":material/warning: {told_shared(row)}")
            name(row["lost"], row["lost_name"])
            read_button(f"warned {row['lost']}", row["quotes"])
    if len(alike) > MOST_ALIKE:
        way("library", "More lost deals that it resembles", question=ALIKE, deal=deal)


def draw_reasons(reasons: list[Row]) -> None:
    """What people say decided it, each with the words behind it."""
    for reason in reasons:
        known = reason["concept"]
        behind = Behind(f"reason {known}", reason["quotes"], known)
        entry(known, reason["name"], told_voices(reason), behind)


def draw_practice(deal: str) -> None:
    """Who decides in truth, and without whom no way to the signature remains."""
    for row in rows(answer("committee/cuts", deal=deal)):
        if not row["left"]:
            say(told_cut(row))
            read_button(f"cut {row['person']}", row["quotes"])
    for row in rows(answer("committee/paper_and_practice", deal=deal)):
        if row["verdict"] not in AS_EXPECTED:
            say(told_practice(row))
            said = row["quotes_moved_by" if row["verdict"] == MOVED else "quotes"]
            read_button(f"practice {row['person']}", said)


def draw_steps(deal: str) -> None:
    """The steps to the signature, beside one another, with who has a say in each."""
    steps = rows(answer("committee/steps", deal=deal))
    if not steps:
        st.caption("No step is known: say who signs what in `steps.csv` and `seats.csv`.")
        return

    def draw() -> None:
        behind = [Behind(f"step {step['step']}", step["quotes"]) for step in steps]
        places = st.columns(len(steps))
        opened = [draw_step(*each) for each in zip(places, steps, behind, strict=True)]
        for each in compress(behind, opened):
            words_of(each)

    alone(draw, "steps")


def draw_step(place: DeltaGenerator, step: Row, behind: Behind) -> bool:
    """Who has a say in it, and where that is from; whether somebody wants to read the words."""
    with place, st.container(border=True, gap="xsmall"):
        say(f"**{told_step(step)}**")
        for seat in step["seats"]:
            say(told_seat(seat))
        if on_record := files(step):
            st.caption(f"The step is on record in {plain(on_record)}")
        return is_read(behind)


def draw_missing(deal: str) -> None:
    """The seats nobody is known to hold: whom to ask for it, and what they said so far."""
    for seat in rows(answer("committee/unfilled_seats", deal=deal)):
        with st.container(border=True, gap="xsmall"):
            say(f"Nobody is known to hold the seat **{plain(seat['name'])}**.")
            if seat["quotes"]:
                led(
                    "Ask those who spoke of it:",
                    askable(rows(answer(BYLINES, quotes=seat["quotes"]))),
                )
            read_button(f"seat {seat['seat']}", seat["quotes"])


def draw_lines(deal: str) -> None:
    """The organisation chart, with the lines that people spoke of over it; what was picked."""
    lines = rows(answer("committee/lines", deal=deal))
    if not lines:
        st.caption("Nobody spoke of who moves whom, and no table says who reports to whom.")
        return
    pick = address.chosen(PICK)
    paper = [line for line in lines if line["kind"] == REPORTING]
    real = [line for line in lines if line["kind"] != REPORTING]
    network(organisation(drawn(paper), drawn(real), {pick} if pick else ()), "committee picture")
    read_lines(at(lines, pick))


def usual(deals: list[Row]) -> str:
    """The deal that is shown where none is chosen: of the account that is kept, if it has one."""
    kept = (each["deal"] for each in deals if each["account"] == address.chosen("account"))
    return next(kept, deals[0]["deal"])


if nothing_stored():
    st.stop()
deals = rows(answer("committee/deals"))
if not deals:
    empty(
        "No deal is known yet.",
        "Say which deals there are in `deals.csv` of your folder, and import it again.",
        "Say who sits in the committee in `seats.csv`, and who signs what in `steps.csv`.",
    )
    st.stop()
asked = thing(Deal, usual(deals))
deal = next(each for each in deals if each["deal"] == asked)
say(plain(deal["name"] or deal["deal"]), 1)
with st.container(horizontal=True, gap="small", vertical_alignment="center"):
    name(deal["account"], deal["account_name"])
    way("committee/influence_walk", "Who reaches the signature?", deal=deal["deal"])
say(told_deal(deal))
if deal["reason_on_record"]:
    say(f"On record: {plain(deal['reason_on_record'])}.")
draw_reasons(deal["reasons"])
if deal["outcome"] is None:
    warn(deal["deal"])

say("Steps to the signature", 2)
draw_steps(deal["deal"])
draw_missing(deal["deal"])

say("On paper, and what people say", 2)
draw_lines(deal["deal"])
draw_practice(deal["deal"])

say("Everybody in it", 2)
members = rows(answer(QUESTION, deal=deal["deal"]))
if members:
    table_to_read(members, Shown.of(QUESTION, MEMBERS, ["seats", "signs"]), "members")
else:
    st.caption("Nobody is known to sit in the committee.")
