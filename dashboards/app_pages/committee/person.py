"""Who is this, what did they say, whom do they move, and what do others say of them?"""

import streamlit as st

from dashboards import address, charts
from dashboards.committees import at, drawn, told_line
from dashboards.data import answer, rows
from dashboards.networks import around
from dashboards.parts import (
    PICK,
    Shown,
    both_sides,
    chart,
    evidence,
    name,
    network,
    nothing_stored,
    read_button,
    say,
    table,
    thing,
)
from dashboards.people import Row, told_job, told_person, told_seats, told_support
from dashboards.reading import sides
from dashboards.voices import MOST, dots
from dashboards.words import counted, plain
from graph.analysis.certainty import standing
from graph.analysis.telling import tell_standing
from graph.ontology.committee import Person

PEOPLE, TOPIC, QUOTE = "committee/people", "topic", "quote"
LISTED = ["name", "title", "account_name", "side", "mentions", "mentions_about", "last_said_on"]
LIST, TIME = "people", "timeline"
ALL = 10_000
"""Quotes of one person that the picture can hold."""


def choose_person() -> None:
    """Somebody clicked a row of the list."""
    for row in address.picked_in(LIST, "rows")[:1]:
        address.choose(person=everybody[row]["person"])


def choose_topic() -> None:
    """Somebody wants only what was said of one thing."""
    picked = address.picked(TOPIC)
    address.choose(**{TOPIC: None if picked is None else str(picked), QUOTE: None})


def choose_dot() -> None:
    """Somebody clicked a quote in the picture."""
    points = address.picked_in(TIME, charts.CLICKED)
    address.choose(**{QUOTE: points[0][QUOTE] if points else None})


def draw_head(person: Row) -> None:
    """Who this is: jobs, seats, and whether they are for us."""
    say(plain(person["name"] or person["person"]), 1)
    say(told_person(person))
    for job in person["jobs"]:
        with st.container(horizontal=True, gap="xsmall"):
            name(job["account"], job["name"])
            st.caption(told_job(job), width="content")
    for seat in person["seats"]:
        with st.container(horizontal=True, gap="xsmall"):
            name(seat["deal"], seat["deal_name"])
            st.caption(told_seats(seat), width="content")


def draw_support(person: str) -> None:
    """How much they are for us, and when that changed."""
    told = rows(answer("committee/support", person=person))
    if not told:
        return
    say("For us, or against us", 2)
    for row in told:
        say(told_support(row))
        read_button(f"support {row['quotes'][0]}", row["quotes"])


def draw_lines(person: str) -> None:
    """Whom they move, and who moves them; what was picked."""
    lines = rows(answer("committee/lines", person=person))
    if not lines:
        return
    pick = address.chosen(PICK)
    say("Whom they move, and who moves them", 2)
    network(around([drawn(lines)], {person, pick} if pick else {person}), "person picture")
    if not pick:
        st.caption("Click a person or a line to read what was said of it.")
    for line in at(lines, pick):
        st.subheader(plain(told_line(line)), divider="gray")
        st.caption(plain(tell_standing(line, standing(line))))
        both_sides(*sides(line), line["line"])


def draw_said(person: Row) -> None:
    """What they said, by topic and over time."""
    say(f"What they said · {counted(person['mentions'], 'quote')}", 2)
    if not person["mentions"]:
        st.caption("We never heard them: all that is known is from others, or from tables.")
        return
    topics = rows(answer("evidence/topics", person=person["person"]))
    said = rows(answer("evidence/quotes_of", quotes=person["quotes"], limit=ALL))
    if topics:
        first = [topic["name"] for topic in topics[:MOST]]
        chart(charts.timeline(dots(said, topics), first), TIME, choose_dot)
    quotes = {topic["concept"]: topic["quotes"] for topic in topics}
    called = {t["concept"]: f"{t['name']} · {counted(t['mentions'], 'quote')}" for t in topics}
    wanted = address.chosen(TOPIC)
    address.link(TOPIC, wanted if wanted in quotes else None)
    st.selectbox(
        "Of what",
        list(quotes),
        index=None,
        format_func=called.__getitem__,
        key=TOPIC,
        placeholder="everything",
        on_change=choose_topic,
    )
    dot = address.chosen(QUOTE)
    of_topic: list[str] = quotes.get(wanted or "", person["quotes"])
    evidence([dot] if dot and dot in person["quotes"] else of_topic, "said", wanted)


def draw_about(person: Row) -> None:
    """What others say of them, kept apart."""
    say(f"What others say of them · {counted(person['mentions_about'], 'quote')}", 2)
    if person["mentions_about"]:
        st.caption(f"By {counted(person['people_about'], 'other person', 'other people')}.")
        evidence(person["quotes_about"], "about")
    else:
        st.caption("Nobody spoke of them.")


if nothing_stored():
    st.stop()
asked = thing(Person)
if asked is None:
    everybody = rows(answer(PEOPLE))
    say("Whom we know", 1)
    st.caption(f"{counted(len(everybody), 'person', 'people')}: click a row, or type a name above.")
    table(everybody, Shown.of(PEOPLE, LISTED), LIST, choose_person)
    st.stop()
[person] = rows(answer(PEOPLE, person=asked))
draw_head(person)
draw_support(asked)
draw_lines(asked)
draw_said(person)
draw_about(person)
