"""Who is this, are they for us, whom do they move, and what did we hear of and about them?"""

import streamlit as st

from dashboards import address
from dashboards.charts import CLICKED
from dashboards.colours import STANCES
from dashboards.committees import at, drawn
from dashboards.data import answer, choices, rows
from dashboards.networks import around
from dashboards.over_time import timeline
from dashboards.parts import (
    PICK,
    Behind,
    Shown,
    chart,
    entry,
    evidence,
    grown,
    kept,
    network,
    nothing_stored,
    read_lines,
    renaming,
    say,
    sentence,
    table,
    thing,
)
from dashboards.people import (
    OTHERS,
    Row,
    called,
    deals_of,
    told_deal,
    told_heard,
    told_job,
    told_person,
    told_support,
)
from dashboards.voices import dots, named_topics
from dashboards.words import counted, plain
from graph.analysis.lines import Line
from graph.ontology.committee import Account, Person

PEOPLE, TOPIC, DOT = "committee/people", "topic", "dot"
LISTED = ["name", "title", "account_name", "side", "mentions", "mentions_about", "last_said_on"]
LIST, TIME = "people", "timeline"
LATEST = 400
"""Quotes in the picture; the list below it holds all."""


def choose_person() -> None:
    """Somebody ticked a row of the list."""
    for row in address.picked_rows(LIST):
        address.choose(person=everybody[row]["person"])


def choose_topic() -> None:
    """Somebody wants only what was said of one thing."""
    picked = address.picked(TOPIC)
    address.choose(**{TOPIC: None if picked is None else str(picked), DOT: None})


def choose_dot() -> None:
    """Somebody clicked a quote in the picture, or beside the quotes of a topic."""
    for point in address.picked_in(TIME, CLICKED)[:1]:
        address.choose(**{TOPIC: point[TOPIC], DOT: point.get("quote")})


def read_all() -> None:
    """Somebody wants to read all quotes of the topic again, and not one."""
    address.choose(**{DOT: None})


def lines_of(known: str) -> list[Line]:
    """The lines at somebody, in all deals."""
    return rows(answer("committee/lines", person=known))


def neighbours(known: str) -> set[str]:
    """Whom somebody moves, and who moves them."""
    return {end for line in lines_of(known) for end in (line["start"], line["end"])}


def draw_deals(person: Row) -> None:
    """The deals in which they have a seat, and since when they are for us or against us there."""
    support = rows(answer("committee/support", person=person["person"]))
    deals = deals_of(person, support)
    if deals:
        say("Their part in deals", 2)
    for deal, deal_name in deals.items():
        members = rows(answer("committee/members", deal=deal))
        entry(deal, deal_name, told_deal(deal, person, members))
        for row in support:
            if row["deal"] == deal:
                sentence(
                    told_support(row), Behind(f"support {deal} {row['quotes'][0]}", row["quotes"])
                )


def draw_lines(person: str) -> list[Line]:
    """Whom they move, and who moves them; the lines that were picked."""
    known = {each.id for each in choices(Person.label())}
    steps = [lines_of(each) for each in (person, *(more for more in grown() if more in known))]
    if not steps[0]:
        st.caption("Nobody spoke of whom they move or who moves them, and no table says it.")
        return []
    pick = address.chosen(PICK)
    picture = around([drawn(step) for step in steps], {person, pick} if pick else {person})
    network(picture, "person picture", neighbours)
    return list({line["line"]: line for step in steps for line in at(step, pick)}.values())


def draw_said(person: Row) -> None:
    """What they said, by topic and over time."""
    topics = rows(answer("evidence/topics", person=person["person"]))
    said = rows(answer("evidence/quotes_of", quotes=person["quotes"], limit=LATEST))
    topic, first = address.chosen(TOPIC), named_topics(topics)
    if shown := dots(said, first):
        chart(timeline(shown, first, topic), TIME, choose_dot, STANCES)
    if len(said) < person["mentions"]:
        st.caption(f"The picture shows the latest {counted(LATEST, 'quote')}.")
    called_so = {t["concept"]: f"{t['name']} · {counted(t['mentions'], 'quote')}" for t in topics}
    address.link(TOPIC, topic if topic in called_so else None)
    st.selectbox(
        "Of what",
        list(called_so),
        index=None,
        format_func=called_so.__getitem__,
        key=TOPIC,
        placeholder="everything",
        on_change=choose_topic,
    )
    of_topic = {t["concept"]: t["quotes"] for t in topics}.get(topic, person["quotes"])
    # With or without the way back to all quotes, what stands below keeps its place.
    with st.container():
        read(of_topic, topic)


def read(quotes: list[str], topic: str | None) -> None:
    """The quotes, or the one of them whose dot was clicked."""
    dot = address.chosen(DOT)
    if dot is None or dot not in quotes:
        evidence(quotes, "said", topic)
        return
    if len(quotes) > 1:
        told = f"Read all {counted(len(quotes), 'quote')}"
        st.button(told, key="read all", on_click=read_all, icon=":material/arrow_back:")
    evidence([dot], "said", topic)


if nothing_stored():
    st.stop()
asked = thing(Person)
if asked is None:
    say("Whom we know", 1)
    everybody = [{**each, "name": called(each)} for each in rows(answer(PEOPLE, **kept(Account)))]
    st.caption(f"{counted(len(everybody), 'person', 'people')}: tick a row, or type a name above.")
    table(everybody, Shown.of(PEOPLE, LISTED), LIST, choose_person)
    st.stop()
[person] = rows(answer(PEOPLE, person=asked))
say(plain(called(person)), 1)
if told := told_person(person):
    say(told)
say(told_heard(person))
renaming(asked, called(person))

left, right = st.columns([2, 3], gap="large")
with left:
    if person["jobs"]:
        say("Where they work", 2)
    for job in person["jobs"]:
        entry(job["account"], job["name"], told_job(job))
    draw_deals(person)
with right:
    say("Whom they move, and who moves them", 2)
    picked = draw_lines(asked)
read_lines(picked)
if person["mentions"]:
    say(f"What they said · {counted(person['mentions'], 'quote')}", 2)
    draw_said(person)
say(f"What others say of them · {counted(person['mentions_about'], 'quote')}", 2)
if person["mentions_about"]:
    st.caption(f"By {counted(person['people_about'], *OTHERS)}.")
    evidence(person["quotes_about"], "about")
else:
    st.caption("Nobody spoke of them.")
