"""What is meant by this, whose voices does it have, and what does it go with?"""

import streamlit as st

from dashboards import address, over_time
from dashboards.concepts import Row, meaning, told_feature, told_voices, told_wordings
from dashboards.data import answer, choices, rows
from dashboards.parts import (
    Shown,
    both_sides,
    chart,
    empty,
    evidence,
    is_read,
    name,
    names,
    nothing_stored,
    question,
    say,
    table,
    thing,
)
from dashboards.words import named, plain
from graph.model import Concept
from graph.ontology.committee import Account

CODEBOOK, TREND, TOGETHER = "evidence/codebook", "evidence/trend", "evidence/together"
LISTED = ["name", "label", "definition", "mentions", "people", "accounts", "last_said_on"]
LIST, QUARTERS, QUARTER = "codebook", "quarters", "quarter"
GOES_WITH = 15
"""Other things that are named."""


def choose_concept() -> None:
    """Somebody clicked a row of the list."""
    for row in address.picked_in(LIST, "rows")[:1]:
        address.choose(concept=everything[row]["concept"])


def choose_quarter() -> None:
    """Somebody clicked a bar."""
    points = address.picked_in(QUARTERS, over_time.CLICKED)
    address.choose(**{QUARTER: points[0][QUARTER] if points else None})


def list_all() -> list[Row]:
    """The codebook, to choose from."""
    chosen = question(CODEBOOK)
    everything = rows(answer(CODEBOOK, **chosen))
    if everything:
        table(everything, Shown.of(CODEBOOK, LISTED, ["definition"]), LIST, choose_concept)
    else:
        empty("Nothing of this kind is known.", "Name it in `codebook.yaml`, and import again.")
    return everything


def draw_head(concept: Row) -> None:
    """What is meant, and where it belongs."""
    label = concept["label"]
    st.caption(named(label), help=meaning(label))
    say(plain(concept["name"]), 1)
    if concept["definition"]:
        say(plain(concept["definition"]))
    for told in (told_wordings(concept), told_feature(concept)):
        if told:
            say(told)
    for words, things in (("Part of", concept["part_of"]), ("Its parts", concept["parts"])):
        if things:
            with st.container(horizontal=True, gap="xsmall"):
                st.caption(words, width="content")
                names((each["concept"], each["name"]) for each in things)


def draw_trend(concept: str) -> list[str] | None:
    """Voices in each quarter; the quotes of the one that was clicked, else None."""
    trend = rows(answer(TREND, of=concept))
    if len(trend) < 2:
        return None
    chart(over_time.quarters(trend, address.chosen(QUARTER)), QUARTERS, choose_quarter)
    clicked = address.chosen(QUARTER)
    quarters: dict[str, list[str]] = {over_time.quarter(r["quarter"]): r["quotes"] for r in trend}
    return quarters.get(clicked or "")


def draw_together(concept: str) -> None:
    """What else the same words speak of, and what is said to join it with others."""
    others = rows(answer(TOGETHER, of=concept, limit=GOES_WITH))
    if not others:
        st.caption("Nothing else so far.")
    for other in others:
        what = f"{other['thing']} {other['how']}"
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            name(other["thing"], other["name"])
            st.caption(f"{named(other['label'])}, {plain(other['how'])}", width="content")
            is_open = is_read(what, other["quotes"])
        if is_open:
            evidence(other["quotes"], what, concept)


if nothing_stored():
    st.stop()
asked = thing(Concept)
if asked is None:
    everything = list_all()
    st.stop()
[concept] = rows(answer(CODEBOOK, concept=asked))
draw_head(concept)
say(told_voices(concept, len(choices(Account.label()))))
left, right = st.columns([3, 2], gap="large")
with right:
    say("Over time", 2)
    of_quarter = draw_trend(asked)
    say("What it goes with", 2)
    draw_together(asked)
with left:
    say("The words", 2)
    if of_quarter is not None:
        evidence(of_quarter, "quarter", asked)
    else:
        both_sides(concept["quotes_for"], concept["quotes_against"], asked)
