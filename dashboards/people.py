"""A person in words: rows of `committee/people`, `members` and `support` -> sentences."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from dashboards.telling import told_signs
from dashboards.words import counted, day, period, plain

Row: TypeAlias = Mapping[str, Any]
OURS = "ours"
SIDES = {OURS: "one of us", "third party": "neither of theirs nor of ours"}
LEVELS = {
    2: "strongly for us",
    1: "for us",
    0: "undecided",
    -1: "against us",
    -2: "strongly against us",
}
OTHERS = ("other person", "other people")


def called(person: Row) -> str:
    """The name, else what is known instead of it."""
    return person["name"] or person["title"] or person["person"]


def told_person(person: Row) -> str:
    """Title, side, what is not known, and other spellings of the name."""
    unknown = "not known by name" if person["identity"] == "unnamed" else ""
    group = "several people who spoke as one" if person["identity"] == "group" else ""
    also = f"also written {', '.join(person['aliases'])}" if person["aliases"] else ""
    title = person["title"] if person["name"] else ""
    parts = [title, SIDES.get(person["side"] or ""), unknown, group, also]
    return " · ".join(plain(part) for part in parts if part)


def told_heard(person: Row) -> str:
    """How much we heard of the person and about the person; that we never did is said plainly."""
    said, about = person["mentions"], person["mentions_about"]
    others = f"{counted(about, 'quote')} of {counted(person['people_about'], *OTHERS)}"
    tables = f" and from {plain(files(person))}" if person["records"] else ""
    if said:
        days = period(person["first_said_on"], person["last_said_on"])
        spoken_of = f" · {others} speak of them" if about else ""
        return f"**{counted(said, 'quote')}** {days}{spoken_of}"
    if person["side"] == OURS:
        return f"No quote is theirs · {others} speak of them" if about else "No quote is theirs."
    if about and not person["spoke"]:
        return f"**Never spoke to us.** What we know is from {others}{tables}."
    if person["spoke"]:
        return f"Spoke to us{tables}; none of it is marked as a quote yet."
    where = f" in {plain(files(person))}" if person["records"] else ""
    return f"**Only on record{where}.** Never spoke to us, and nobody spoke of them."


def told_job(job: Row) -> str:
    """`Head of finance, since 1 May 2026`."""
    since = f"since {day(job['since'])}" if job["since"] else ""
    until = f"until {day(job['until'])}" if job["until"] else ""
    told = [part for part in (plain(job["title"] or ""), since, until) if part]
    return ", ".join(told) or "works there"


def deals_of(person: Row, support: Iterable[Row]) -> dict[str, str]:
    """The deals in which somebody has a seat, or is said to be for or against us, by id."""
    named = [*person["seats"], *support]
    return {each["deal"]: each["deal_name"] or each["deal"] for each in named}


def told_deal(deal: str, person: Row, members: Iterable[Row]) -> str:
    """`lost · Champion · recommends (step 1)`: the seats and the say of somebody in a deal."""
    seats = [seat for seat in person["seats"] if seat["deal"] == deal]
    ended = dict.fromkeys(seat["outcome"] or "open" for seat in seats)
    held = dict.fromkeys(seat["seat"] for seat in seats)
    mine = (each for each in members if each["person"] == person["person"])
    say = [told_signs(each["signs"]) for each in mine]
    return " · ".join(plain(part) for part in (*ended, *held, *say) if part)


def told_support(row: Row) -> str:
    """`25 June 2026: against us, 3 less than before, after “Failed pilot” (4 June 2026)`."""
    level = LEVELS.get(round(row["level"]), f"{row['level']:+g}")
    change = row["change"]
    turned = f", {abs(change):g} {'more' if change > 0 else 'less'} than before" if change else ""
    events = " and ".join(_told_event(each) for each in row["events"])
    after = f", after {events}" if events else ""
    says = plain(row["speaker_name"] or "somebody")
    who = "" if row["speaker"] == row["person"] else f" (says {says})"
    return f"{day(row['said_on'])}: **{level}**{turned}{after}{who}"


def _told_event(event: Row) -> str:
    return f"“{plain(event['name'])}” ({day(event['happened_on'])})"


def files(row: Row) -> str:
    """The tables of record that name somebody: `people.csv`."""
    return ", ".join(dict.fromkeys(record["path"] or record["source"] for record in row["records"]))
