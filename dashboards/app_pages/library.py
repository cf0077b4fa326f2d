"""What can be asked, and what does each question answer?"""

from itertools import groupby

import streamlit as st

from dashboards import address
from dashboards.data import answer, rows
from dashboards.parts import (
    Shown,
    draw,
    empty,
    first_sentence,
    heading,
    instead,
    kept_back,
    nearest,
    nothing_stored,
    say,
    table_to_read,
    way,
    whole_form,
)
from dashboards.receipts import readable
from dashboards.words import counted, named, plain
from graph.ontology import AREAS
from graph.queries import Query, library
from graph.reference.stored import ontology_page

ANSWER = "answer"
PART = "part"
PARTS = {"": "Questions", "stored": "What is stored"}
"""What the address calls a part of this page; nothing for the first."""


def choose_question() -> None:
    """Somebody wants another question."""
    picked = address.picked(address.QUESTION)
    address.begin_anew((), **{address.QUESTION: str(picked) if picked else None})


def choose_part() -> None:
    """Somebody wants to see another part."""
    picked = address.picked(PART)
    address.choose(**{PART: next(part for part, name in PARTS.items() if name == picked)})


def list_all() -> None:
    """Every question, and what is stored at all; each is drawn when somebody looks at it."""
    say("What can be asked", 1)
    nothing_stored()
    address.link(PART, PARTS.get(address.chosen(PART) or "", PARTS[""]))
    questions, stored = st.tabs(list(PARTS.values()), key=PART, on_change=choose_part)
    if questions.open:
        with questions:
            list_questions()
    if stored.open:
        with stored:
            st.markdown(ontology_page(AREAS).partition("-->")[2])


def list_questions() -> None:
    """Every question by area, with what it asks."""
    for area, some in groupby(known.values(), key=lambda each: each.area):
        say(named(area), 2)
        for each in some:
            way("library", each.title, question=each.name)
            st.caption(plain(first_sentence(each.description)))


def offer(asked: str) -> None:
    """That there is no such question, and the nearest that there are."""
    st.warning(f"The address names {plain(asked)}, and no question is called so.")
    wordings = {word: each.name for each in known.values() for word in (each.name, each.title)}
    instead(address.QUESTION, {each: known[each].title for each in nearest(asked, wordings)})


def show(query: Query) -> None:
    """The form of a question, its answer, and the words behind the row that was clicked."""
    heading(query.title, query.description)
    if nothing_stored():
        return
    chosen = whole_form(query)
    lacking = [name for name, each in query.params.items() if each.required and name not in chosen]
    if lacking:
        empty(f"This question needs: {', '.join(lacking)}.", "Choose it above.")
        return
    found = answer(query.name, **chosen)
    if found.empty:
        empty("Nothing that is stored answers this.", "Choose something else above.")
        return
    answered = rows(found)
    st.caption(counted(len(answered), "row"))
    if query.view:
        draw(query.view, answered, chosen.get("by"))
    table_to_read(answered, Shown.of(query.name, readable(answered)), ANSWER)
    kept_back(found)


known = {query.name: query for query in library()}
asked = address.chosen(address.QUESTION)
address.link(address.QUESTION, asked if asked in known else None)
st.selectbox(
    "Question",
    list(known),
    index=None,
    format_func=lambda each: f"{known[each].title} ({each})",
    key=address.QUESTION,
    placeholder="Type what you want to know",
    on_change=choose_question,
)
if asked in known:
    show(known[asked])
else:
    if asked:
        offer(asked)
    list_all()
