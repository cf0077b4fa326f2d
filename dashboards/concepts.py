"""A thing of the codebook in words: rows of `evidence/codebook` and its neighbours -> sentences."""

from collections.abc import Iterable, Mapping
from inspect import getdoc
from typing import Any, NamedTuple, TypeAlias

from dashboards.words import counted, day, named, people, period, plain
from graph.handles import hyphenated
from graph.ontology import AREAS, ONTOLOGY
from graph.ontology.product import Feature, Fit

Row: TypeAlias = Mapping[str, Any]
PEOPLE = ("person", "people")
NEEDS = {node.label() for node in AREAS["needs"].nodes}
"""Kinds of things that somebody has, or denies to have; of all others people only speak."""
BELONGING, ANSWERING = "part of", Fit.label().lower()
"""What a page shows apart: where a thing belongs, and what a feature is meant for."""


class Voices(NamedTuple):
    """Those of one account who speak of a thing."""

    account: str | None
    called: str
    people: list[Row]
    quotes: list[str]


def meaning(label: str) -> str:
    """What things of this kind are, as the ontology defines them."""
    kinds = {node.label(): node for node in ONTOLOGY.nodes}
    return getdoc(kinds[label]) or ""


def told_wordings(concept: Row) -> str:
    """What else people call it."""
    wordings = ", ".join(f"“{plain(each)}”" for each in concept["aliases"])
    return f"Also called {wordings}." if wordings else ""


def told_feature(concept: Row) -> str:
    """Whether a feature of ours is shipped, and since when."""
    if not concept["status"]:
        return ""
    since = f" on {day(concept['shipped_on'])}" if concept["shipped_on"] else ""
    return f"**{plain(concept['status'].capitalize())}**{since}."


def told_voices(concept: Row, accounts: int) -> str:
    """`**7 of 9 accounts** have it · 10 people speak for it, 2 against it · 15 quotes …`."""
    if not concept["mentions"]:
        return "**No quote speaks of it so far.**"
    base = counted(accounts, "account")
    if concept["label"] in NEEDS:
        speak_for = counted(concept["people_for"], *PEOPLE)
        who = f"**{concept['accounts_for']} of {base}** · {speak_for} for it, "
        who += f"{concept['people_against']} against it"
    else:
        who = f"**{concept['accounts']} of {base}** · {people(concept['people'])}"
    days = period(concept["first_said_on"], concept["last_said_on"])
    return f"{who} · {counted(concept['mentions'], 'quote')} {days}"


def by_account(voices: Iterable[Row]) -> list[Voices]:
    """Who speaks of it, account by account; those with the most quotes first."""
    found: dict[str | None, Voices] = {}
    for row in voices:
        called = row["account_name"] or "Of no account we know"
        place = found.setdefault(row["account"], Voices(row["account"], called, [], []))
        place.people.append(row)
        place.quotes.extend(row["quotes"])
    return sorted(found.values(), key=lambda each: (-len(each.quotes), each.called))


def told_speaker(row: Row) -> str:
    """`Odile Brannoch (2 for, 1 against)`: who said it, and in how many quotes.

    A quote that one read for the thing and another against it counts on both sides.
    """
    supporting, against = row["mentions_for"], row["mentions_against"]
    sides = [f"{supporting} for"] * bool(supporting) + [f"{against} against"]
    told = ", ".join(sides) if against else str(row["mentions"])
    return f"{row['name'] or row['title'] or 'Somebody'} ({told})"


def goes_with(label: str, others: Iterable[Row]) -> dict[str, list[Row]]:
    """What a thing of this kind goes with, by what joins both: the same words, or a claim."""
    apart = {BELONGING, *([ANSWERING] if label == Feature.label() else [])}
    found: dict[str, list[Row]] = {}
    for other in others:
        if other["how"] not in apart:
            found.setdefault(other["how"], []).append(other)
    return found


def told_how(how: str) -> tuple[str, str]:
    """What joins two things as a heading, and what it means: `Sign-off`, with its definition."""
    labels = {node.label().lower(): node.label() for node in ONTOLOGY.nodes}
    if how not in labels:
        return f"In the {how}", "One quote speaks of both."
    return named(hyphenated(labels[how])), meaning(labels[how])


def told_cover(cover: Row) -> str:
    """How well a feature serves a need: `solves it for 2 people, fails for 1`."""
    verdicts = {"solves it for": "solves", "in part for": "partly", "fails for": "fails"}
    told = {words: cover[said] for words, said in verdicts.items() if cover[said]}
    counts = (f"{words} {counted(people, *PEOPLE)}" for words, people in told.items())
    return ", ".join(counts) or "nobody says how well"
