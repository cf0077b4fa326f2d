"""What is meant by this, whose voices does it have, and what does it go with?"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial

import streamlit as st

from dashboards import address
from dashboards.charts import CLICKED
from dashboards.colours import STANCES
from dashboards.concepts import (
    Row,
    Voices,
    by_account,
    goes_with,
    meaning,
    told_cover,
    told_feature,
    told_how,
    told_speaker,
    told_voices,
    told_wordings,
)
from dashboards.data import answer, choices, rows
from dashboards.over_time import quarter, quarters
from dashboards.parts import (
    Behind,
    Shown,
    both_sides,
    chart,
    empty,
    entry,
    in_a_row,
    kept_back,
    led,
    name,
    note,
    nothing_stored,
    question,
    renaming,
    say,
    table,
    thing,
    way,
)
from dashboards.sheet import Said
from dashboards.words import counted, named, plain
from graph.model import Concept
from graph.ontology.committee import Account
from graph.ontology.needs import Job, Pain
from graph.ontology.product import Feature

CODEBOOK, TOGETHER = "evidence/codebook", "evidence/together"
LISTED = ["name", "label", "definition", "mentions", "people", "accounts", "last_said_on"]
LIST, QUARTERS, QUARTER = "codebook", "quarters", "quarter"
FEW = 4
"""Other things of one sort that are named; the library's question lists all."""


def choose_concept() -> None:
    """Somebody ticked a row of the list."""
    for row in address.picked_rows(LIST):
        address.choose(concept=everything[row]["concept"])


def choose_quarter() -> None:
    """Somebody clicked a bar."""
    for point in address.picked_in(QUARTERS, CLICKED)[:1]:
        address.choose(**{QUARTER: point[QUARTER]})


def read_all() -> None:
    """Somebody wants to read the words of all quarters again."""
    address.choose(**{QUARTER: None})


def list_all() -> list[Row]:
    """The codebook, to choose from."""
    chosen = question(CODEBOOK, ["concept"])
    everything = rows(answer(CODEBOOK, **chosen))
    if everything:
        table(everything, Shown.of(CODEBOOK, LISTED, ["definition"]), LIST, choose_concept)
    else:
        empty("Nothing of this kind is known.", "Name it in `codebook.yaml`, and import again.")
    return everything


def draw_head(concept: Row) -> None:
    """What is meant, and where it belongs."""
    st.caption(named(concept["label"]), help=meaning(concept["label"]))
    say(plain(concept["name"] or concept["concept"]), 1)
    if concept["definition"]:
        say(plain(concept["definition"]))
    for told in (told_wordings(concept), told_feature(concept)):
        if told:
            say(told)
    led("Part of", [(each["concept"], each["name"]) for each in concept["part_of"]])
    led("Its parts", [(each["concept"], each["name"]) for each in concept["parts"]])
    say(told_voices(concept, len(choices(Account.label()))))
    if concept["label"] in (Pain.label(), Job.label()):
        way("needs/feature_gaps", "What is there for it, of ours and of others?", need=asked)


def draw_voices(concept: str) -> None:
    """Who speaks of it, account by account."""
    voices = answer("evidence/voices", of=concept)
    for each in by_account(rows(voices)):
        told = map(told_speaker, each.people)
        note(Said(f"{plain(each.called)}: {plain(', '.join(told))}"))
        behind = Behind(f"voices {each.account or ''}", each.quotes, concept)
        in_a_row(partial(draw_voice, each), behind)
    kept_back(voices)


def draw_voice(voice: Voices) -> None:
    """An account, and who of it speaks."""
    name(voice.account, voice.called)
    for person in voice.people:
        name(person["person"], told_speaker(person))


def draw_covers(feature: str) -> None:
    """What our feature is meant for, and how well it serves."""
    covers = rows(answer("product/coverage", feature=feature))
    if covers:
        say("What it is meant for", 2)
    for cover in covers:
        behind = Behind(f"cover {cover['need']}", cover["quotes"], cover["fit"])
        entry(cover["need"], cover["need_name"], told_cover(cover), behind)


def draw_together(concept: Row) -> None:
    """What else the same words speak of, and what is said to join it with others."""
    known = concept["concept"]
    found = answer(TOGETHER, of=known)
    sorts = goes_with(concept["label"], rows(found))
    for how, others in sorts.items():
        heading, help_text = told_how(how)
        st.caption(f"**{heading}**", help=help_text)
        for other in others[:FEW]:
            behind = Behind(f"{how} {other['thing']}", other["quotes"], known)
            entry(other["thing"], other["name"] or other["thing"], named(other["label"]), behind)
        if len(others) > FEW:
            way("library", f"and {len(others) - FEW} more", question=TOGETHER, of=known)
    if not sorts:
        st.caption("Nothing else so far.")
    kept_back(found)


def draw_words(concept: Row, by_quarter: Mapping[str, Sequence[str]]) -> None:
    """For and against side by side; or those of the quarter that was clicked."""
    clicked = address.chosen(QUARTER) or ""
    wanted: Collection[str] = by_quarter.get(clicked, concept["quotes"])
    if clicked in by_quarter:
        told = f"Only {clicked}: read all {counted(concept['mentions'], 'quote')}"
        st.button(told, key="read all", on_click=read_all, icon=":material/arrow_back:")
    supporting, contradicting = (
        [quote for quote in concept[side] if quote in wanted]
        for side in ("quotes_for", "quotes_against")
    )
    both_sides(supporting, contradicting, concept["concept"])


if nothing_stored():
    st.stop()
asked = thing(Concept)
if asked is None:
    everything = list_all()
    st.stop()
[concept] = rows(answer(CODEBOOK, concept=asked))
trend = rows(answer("evidence/trend", of=asked))
draw_head(concept)
renaming(asked, concept["name"] or asked)
left, right = st.columns([4, 3], gap="large")
with left:
    if concept["label"] == Feature.label():
        draw_covers(asked)
    if concept["mentions"]:
        say("Whose voices", 2)
        draw_voices(asked)
    if len(trend) > 1:
        say("Over time", 2)
        chart(quarters(trend, address.chosen(QUARTER)), QUARTERS, choose_quarter, STANCES)
with right:
    say("What it goes with", 2)
    draw_together(concept)
if concept["mentions"]:
    say("The words", 2)
    draw_words(concept, {quarter(row["quarter"]): row["quotes"] for row in trend})
