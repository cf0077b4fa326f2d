"""An account in words: rows of the library's questions -> sentences."""

from calendar import month_name
from collections.abc import Mapping
from typing import Any, TypeAlias

from dashboards.words import amount, counted, day, plain
from graph.analysis.lessons import when

Row: TypeAlias = Mapping[str, Any]


def told_account(account: Row) -> str:
    """Status, industry, size, segments, revenue, and the end of the fiscal year."""
    size = f"{counted(account['size'], 'person', 'people')} work there" if account["size"] else None
    arr = f"pays {amount(account['arr'], None)} a year" if account["arr"] else None
    year_end = account["fiscal_year_end"]
    year = f"fiscal year ends {_told_year_end(year_end)}" if year_end else None
    segments = ", ".join(each["name"] for each in account["segments"])
    parts = [account["status"], account["industry"], segments, size, arr, year]
    return " · ".join(plain(part) for part in parts if part)


def told_person(person: Row, account: str) -> str:
    """Title there, how much they said, or that they are known from others alone."""
    there = next((job for job in person["jobs"] if job["account"] == account), {})
    left = f"left {day(there['until'])}" if there.get("until") else ""
    said = counted(person["mentions"], "quote") if person["mentions"] else "never heard"
    spoken_of = person["mentions_about"]
    about = f"{counted(spoken_of, 'quote')} about them" if spoken_of else ""
    parts = [there.get("title") or person["title"] or "", left, said, about]
    return " · ".join(plain(part) for part in parts if part)


def told_cue(cue: Row) -> str:
    """What makes the time, when it comes, and how surely."""
    comes = (
        f"**{day(cue['next_on'])}**, {when(cue['days'])}"
        if cue["next_on"]
        else day(cue["falls_on"])
    )
    again = f", {cue['recurs']}" if cue["recurs"] else ""
    against = cue["people_against"]
    denied = f" ({counted(against, 'person', 'people')} against it)" if against else ""
    return f"{plain(cue['kind'].capitalize())}: {comes}{again}{denied}."


def told_conversation(each: Row) -> str:
    """Day, purpose and how much was quoted."""
    parts = [day(each["held_on"]), each["kind"], counted(each["mentions"], "quote")]
    return plain(" · ".join(part for part in parts if part))


def _told_year_end(text: str) -> str:
    """`12-31` as `31 December`."""
    month, _, number = text.partition("-")
    return f"{int(number)} {month_name[int(month)]}" if number else text
