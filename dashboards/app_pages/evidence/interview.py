"""What was said in this conversation, what was read in it, and what else is worth quoting?"""

import streamlit as st

from dashboards import address, transcript
from dashboards.data import answer, rows
from dashboards.parts import (
    Shown,
    acting,
    coding,
    empty,
    evidence,
    kept,
    name,
    names,
    note,
    nothing_stored,
    say,
    settling,
    table,
    thing,
)
from dashboards.talks import Row, beginning, quoting, told_share, told_talk, written
from dashboards.words import counted, plain
from graph.ontology.committee import Account, Deal
from graph.ontology.evidence import Interview

TALKS, QUOTES, LINES = "evidence/interviews", "evidence/quotes_of", "evidence/transcript"
LISTED = ["held_on", "title", "account_name", "deal_name", "kind", "mentions", "people"]
LIST, TALK = "conversations", "transcript"
ALL = 10_000
"""Quotes of one conversation."""


def choose_talk() -> None:
    """Somebody ticked a row of the list."""
    for row in address.picked_rows(LIST):
        address.choose(interview=everything[row]["interview"])


def pick() -> None:
    """Somebody clicked a quote."""
    address.choose(**{address.QUOTE: transcript.picked(TALK)})


def mark() -> None:
    """Somebody chose words: they are a quote from now on, or what another one meant."""
    words = transcript.chosen(TALK)
    if words is None:
        return
    if not st.session_state.get(acting.WHO):
        acting.refuse("Say who you are first: what you mark is kept under your name.")
        return
    edit = quoting(asked or "", turns, words["start"], words["end"])
    if edit is None:
        acting.refuse("A quote is what one person said: choose words of one speaker.")
    elif row := settling.sought(edit.interview):
        settling.settle(row, edit.text)
    elif acting.do(edit, f"marked “{beginning(edit.text)}”"):
        address.choose(**{address.QUOTE: edit.quote})


def draw_head(talk: Row) -> None:
    """When it was, with whom, who spoke, and how much."""
    say(plain(talk["title"] or "A conversation"), 1)
    say(told_talk(talk))
    with st.container(horizontal=True, gap="small"):
        if talk["account"]:
            name(talk["account"], talk["account_name"])
        if talk["deal"]:
            name(talk["deal"], talk["deal_name"])
        names((each["person"], each["name"]) for each in talk["participants"])


def draw_shares(talk: str) -> None:
    """Who spoke how much."""
    shares = rows(answer("evidence/talk_shares", interview=talk))
    for share in shares:
        st.progress(share["share"], text=told_share(share))


def draw_quote(quote: str | None, who: str | None) -> None:
    """The quote that is read, and what this person says that it speaks of."""
    if quote is None:
        st.caption("Click a quote to read it, or choose words with the mouse to mark them.")
        return
    evidence([quote], "read quote")
    if who:
        coding(quote, who)


if nothing_stored():
    st.stop()
asked = thing(Interview)
if asked is None:
    say("Conversations", 1)
    everything = rows(answer(TALKS, **kept(Account, Deal)))
    st.caption(f"{counted(len(everything), 'conversation')}: tick a row, or type a title above.")
    table(everything, Shown.of(TALKS, LISTED), LIST, choose_talk)
    st.stop()
[talk] = rows(answer(TALKS, interview=asked))
turns = rows(answer(LINES, interview=asked))
draw_head(talk)
if not turns:
    empty("No word of this conversation is stored.", "Import its transcript, or its notes.")
    st.stop()
quotes = rows(answer(QUOTES, of=asked, limit=ALL))
there = {quote["quote"] for quote in quotes}
wanted = address.chosen(address.QUOTE)
read = wanted if wanted in there else None
left, right = st.columns([3, 2], gap="large")
with left:
    view: transcript.View = {
        "turns": transcript.turns_of(turns),
        "marks": transcript.marks_of(quotes),
        "picked": read,
        "line": transcript.line_at(turns, address.chosen(address.LINE)),
    }
    transcript.show(view, TALK, pick, mark)
    for block in written(turns, quotes):
        note(block)
with right:
    acting.failure()
    if wanted and not read:
        st.warning("The quote of the address is not in this conversation any more.")
    who = acting.who()
    acting.undo_and_redo()
    draw_quote(read, who)
    settling.unplaced(rows(answer("evidence/unplaced", interview=asked)), who)
    say("Who spoke how much", 2)
    draw_shares(asked)
