"""An account in words: rows of the library's questions -> sentences."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from dashboards.words import amount, counted, day, day_of_year, month, people, plain
from graph.analysis.lessons import when

Row: TypeAlias = Mapping[str, Any]
PEOPLE = ("person", "people")


def told_account(account: Row) -> str:
    """Status, industry, size, segments, revenue, and the end of the fiscal year."""
    size = f"{counted(account['size'], *PEOPLE)} work there" if account["size"] else None
    arr = f"pays {amount(account['arr'], None)} a year" if account["arr"] else None
    year_end = account["fiscal_year_end"]
    year = f"fiscal year ends {day_of_year(year_end)}" if year_end else None
    segments = ", ".join(each["name"] for each in account["segments"])
    parts = [account["status"], account["industry"], segments, size, arr, year]
    return " · ".join(plain(part) for part in parts if part)


def told_heard(account: Row) -> str:
    """`**105 quotes** of 3 people in 6 conversations`; that nobody was heard is said plainly."""
    known, talks = account["people_known"], account["conversations"]
    there = f"{counted(known, *PEOPLE)} there {'is' if known == 1 else 'are'} known to us."
    if not talks:
        return f"**Nobody there spoke to us.** {there}"
    said = f"**{counted(account['mentions'], 'quote')}**"
    by = f" of {counted(account['people'], *PEOPLE)}" if account["people"] else ""
    return f"{said}{by} in {counted(talks, 'conversation')}"


def by_voice(people: Iterable[Row]) -> list[Row]:
    """Those first who said most, then those of whom others said most."""
    return sorted(people, key=lambda each: (-each["mentions"], -each["mentions_about"]))


def told_person(person: Row, account: str) -> str:
    """Title there, and how much they said; or that they are known from others or tables alone."""
    there = next((job for job in person["jobs"] if job["account"] == account), {})
    left = f"left {day(there['until'])}" if there.get("until") else ""
    parts = [there.get("title") or person["title"] or "", left, _told_known(person)]
    return " · ".join(plain(part) for part in parts if part)


def told_need(here: Row, everywhere: Row, accounts: int) -> str:
    """`3 people here · 7 of 9 accounts`."""
    there = f"{everywhere['accounts']} of {counted(accounts, 'account')}"
    return f"{people(here['people'])} here · {there}"


def told_cue(cue: Row) -> str:
    """What makes the time, when it comes, and how surely."""
    again = f", {cue['recurs']}" if cue["recurs"] else ""
    against = cue["people_against"]
    denied = f" ({counted(against, *PEOPLE)} against it)" if against else ""
    return f"{plain(cue['kind'].capitalize())}: {_told_time(cue)}{again}{denied}"


def told_conversation(each: Row) -> str:
    """Day, purpose and how much was quoted."""
    parts = [day(each["held_on"]), each["kind"], counted(each["mentions"], "quote")]
    return plain(" · ".join(part for part in parts if part))


def _told_known(person: Row) -> str:
    said, about = person["mentions"], person["mentions_about"]
    if said:
        return f"{counted(said, 'quote')}, {about} about them" if about else counted(said, "quote")
    if person["spoke"]:
        return "spoke, not quoted yet"
    return f"known only from others: {counted(about, 'quote')}" if about else "only on record"


def _told_time(cue: Row) -> str:
    """The day, or the month where only that is known; and how far away it is."""
    comes, is_day = cue["next_on"] or cue["falls_on"], cue["falls_on"] is not None
    if comes is None:
        return "day not known"
    told = day(comes) if is_day else month(comes)
    if cue["next_on"] is None:
        return f"{told}, has passed"
    return f"**{told}**, {when(cue['days']) if is_day or cue['days'] else 'this month'}"
