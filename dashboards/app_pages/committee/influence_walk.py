"""Who moves whom, up to the signature?"""

import pandas as pd
import streamlit as st

from dashboards import address
from dashboards.committees import told_deal
from dashboards.data import answer, choices, rows
from dashboards.networks import chains as drawn
from dashboards.parts import (
    PICK,
    Chosen,
    both_sides,
    empty,
    kept_back,
    network,
    note,
    question,
    read_hop,
    say,
    way,
)
from dashboards.reading import (
    chosen_chain,
    code,
    deal_of,
    hops_to_read,
    lines,
    sides,
    spoken_beside,
)
from dashboards.sheet import Said
from dashboards.telling import told_beside, told_way, told_weight, ways_out
from dashboards.words import plain
from graph.ontology.committee import Deal

QUESTION, LINES = "committee/chains", "committee/lines"
CHAIN = "chain"


def people(chosen: Chosen) -> set[str]:
    """Whoever moves or is moved in the deal: a chain can begin with nobody else."""
    if not deals:
        return set()
    known = lines_of(chosen)
    return {*known["start"], *known["end"]}


def lines_of(chosen: Chosen) -> pd.DataFrame:
    """Every line that counts in the deal, also those that no chain takes."""
    return answer(LINES, deal=chosen.get("deal"), otherwise=chosen["otherwise"])


def read_chain() -> None:
    """Somebody chose a chain of the list."""
    address.choose(**{CHAIN: str(address.picked(CHAIN)), PICK: None})


def read_all() -> None:
    """Somebody wants to read the whole chain again."""
    address.choose(**{PICK: None})


def draw_deal(known: str | None) -> None:
    """Which deal it is, how it stands, and whom nobody knows."""
    for deal in rows(answer("committee/deals", deal=known)) if known else []:
        next_one = "" if "deal" in chosen else " It is the deal that closes next."
        say(f"**{plain(deal['name'] or deal['deal'])}**: {told_deal(deal)}.{next_one}")
        seats = rows(answer("committee/unfilled_seats", deal=known))
        if seats:
            lacking = ", ".join(plain(seat["name"]) for seat in seats)
            say(f":red[Nobody is known to hold: {lacking}.]")
        way("committee/committee", "The committee of this deal", deal=known)


deals = {deal.id: deal.name for deal in choices(Deal.label())}
chosen = question(QUESTION, start=people)
if not deals:
    empty(
        "No deal is known yet, so there is no signature to find a way to.",
        "Say which deals there are in `deals.csv` of your folder.",
        "Say who signs what in `seats.csv` and `steps.csv`, and import the folder again.",
    )
    st.stop()
found = answer(QUESTION, **chosen)
if found.empty:
    empty(
        "No chain of lines that somebody spoke of leads to anybody who signs.",
        *ways_out(list(st.query_params), len(deals)),
    )
    st.stop()

chains, pick = rows(found), address.chosen(PICK)
chain = chosen_chain(chains, address.chosen(CHAIN), pick)
by_code = {code(each): each for each in chains}
if (asked := address.chosen(CHAIN)) and asked not in by_code:
    st.warning("The way that the address names is not among these any more; the surest is shown.")
draw_deal(chosen.get("deal") or deal_of(chains))

left, right = st.columns([3, 2], gap="medium")
with left:
    network(drawn(chains, {*lines(chain), *chain["people"]}), "influence picture")
with right:
    address.link(CHAIN, code(chain))
    st.radio(
        "Ways, the surest first",
        list(by_code),
        format_func=lambda each: plain(told_way(by_code[each])),
        captions=[plain(told_weight(each)) for each in chains],
        key=CHAIN,
        on_change=read_chain,
    )
    for each in by_code.values():
        note(Said(f"{plain(told_way(each))}: {plain(told_weight(each))}"))
    kept_back(found)

with st.container():
    if pick:
        st.button("Read the whole way", on_click=read_all, icon=":material/arrow_back:")
known = {line["line"]: line for line in rows(lines_of(chosen))}
for hop in hops_to_read(chains, chain, pick):
    read_hop(hop)
    for other, line in spoken_beside(hop, known):
        say(f"**Also: {plain(told_beside(hop, other))}**")
        both_sides(*sides(line), line["line"])
