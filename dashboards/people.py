"""A person in words: rows of `committee/people` and `committee/support` -> sentences."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from dashboards.words import day, plain

Row: TypeAlias = Mapping[str, Any]
SIDES = {"ours": "one of us", "third party": "neither of theirs nor of ours"}
LEVELS = {
    2: "strongly for us",
    1: "for us",
    0: "undecided",
    -1: "against us",
    -2: "strongly against us",
}


def told_person(person: Row) -> str:
    """Title, side, what is not known, and other spellings of the name."""
    unknown = "not known by name" if person["identity"] == "unnamed" else ""
    group = "several people who spoke as one" if person["identity"] == "group" else ""
    also = f"also written {', '.join(person['aliases'])}" if person["aliases"] else ""
    parts = [person["title"], SIDES.get(person["side"] or ""), unknown, group, also]
    return " · ".join(plain(part) for part in parts if part)


def told_job(job: Row) -> str:
    """`Head of finance, since 1 May 2026`."""
    since = f"since {day(job['since'])}" if job["since"] else ""
    until = f"until {day(job['until'])}" if job["until"] else ""
    told = [part for part in (plain(job["title"] or ""), since, until) if part]
    return ", ".join(told) or "works there"


def told_seats(seat: Row) -> str:
    """`Champion (lost)`: the seat that somebody holds in a deal."""
    return plain(f"{seat['seat']} ({seat['outcome'] or 'open'})")


def told_support(row: Row) -> str:
    """`Harnvale 2026, 25 June 2026: against us, 3 less than before, after the failed pilot`."""
    level = LEVELS.get(round(row["level"]), f"{row['level']:+g}")
    change = row["change"]
    turned = f", {abs(change):g} {'more' if change > 0 else 'less'} than before" if change else ""
    after = f", after “{plain(row['event'])}” ({day(row['event_on'])})" if row["event"] else ""
    says = plain(row["speaker_name"] or "somebody")
    who = "" if row["speaker"] == row["person"] else f" (says {says})"
    return f"**{plain(row['deal_name'])}**, {day(row['said_on'])}: {level}{turned}{after}{who}."
