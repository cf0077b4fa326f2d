"""What answers teach, in one sentence each, with the thing it is about and the quotes behind it.

Pure: rows of the library's questions in, sentences out; the terminal and the pages say the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, TypedDict

Row: TypeAlias = Mapping[str, Any]

WEEK = 7
OURS: Mapping[str, str] = {
    "no feature": "we have no feature for it",
    "planned": "our feature for it is not shipped",
    "shipped but fails": "ours is shipped, and fails",
    "exists but unknown": "they do not know that ours has it",
}
"""What we have for a need, by its verdict; an answered one is no lesson."""


class Lesson(TypedDict):
    """A sentence, what it is about, and the words behind it."""

    told: str
    of: str
    """The deal, need or decision, by id."""
    name: str
    """What that is called in the sentence."""
    quotes: list[str]


def like_a_lost_one(alike: Sequence[Row]) -> Iterator[Lesson]:
    """Which open deals look like a lost one: from rows of `committee/resembles`."""
    for row in alike:
        shared = _empty_seat(row["seats"]) or _objection(row["objections"])
        name = row["deal_name"] or row["deal"]
        told = (
            f"{name}, which {closing(row['days'])}, looks like "
            f"{row['lost_name'] or row['lost']}, which was lost{shared}."
        )
        yield Lesson(told=told, of=row["deal"], name=name, quotes=row["quotes"])


def loud_request(loudest: Sequence[Row]) -> Iterator[Lesson]:
    """Whose voice the loudest need is: from the first rows of `needs/loudest` by mentions."""
    for need in loudest:
        share, all_ = need["loudest_account_mentions"], need["mentions"]
        if need["loudest_account_name"] is None or 2 * share <= all_:
            continue
        part = f"all {all_}" if share == all_ else f"{share} of its {all_}"
        told = (
            f"The loudest request, “{need['name']}”, is one customer: {part} quotes come from "
            f"{need['loudest_account_name']}."
        )
        yield Lesson(told=told, of=need["need"], name=need["name"], quotes=need["quotes"])


def quiet_pain(gaps: Sequence[Row]) -> Iterator[Lesson]:
    """What many accounts live with: from the first rows of `needs/gaps` by accounts."""
    for need in gaps:
        if need["verdict"] not in OURS or not need["accounts"]:
            continue
        others = " and ".join(other["name"] for other in need["alternatives"])
        have = "has" if len(need["alternatives"]) == 1 else "have"
        theirs = f", {others} {have}" if others else ""
        told = f"{_live(need['accounts'])} with “{need['name']}”: {OURS[need['verdict']]}{theirs}."
        yield Lesson(told=told, of=need["need"], name=need["name"], quotes=need["quotes"])


def closing(days: int | None) -> str:
    """`closes in 7 weeks`; of a day that has passed, `was to close 3 days ago`."""
    if days is None:
        return "has no closing day"
    return f"closes {when(days)}" if days >= 0 else f"was to close {when(days)}"


def when(days: int | None) -> str:
    """`in 7 weeks`, `in 3 days`, `3 days ago`."""
    if days is None:
        return "on a day that is not known"
    if days < 0:
        return f"{_counted(-days, 'day')} ago"
    return f"in {_counted(round(days / WEEK), 'week')}" if days >= 2 * WEEK else _in_days(days)


def _live(accounts: int) -> str:
    return "1 account lives" if accounts == 1 else f"{accounts:,} accounts live"


def _in_days(days: int) -> str:
    return f"in {_counted(days, 'day')}" if days else "today"


def _empty_seat(seats: Sequence[Row]) -> str:
    """The first seat that both lack, and who sat there unheard."""
    if not seats:
        return ""
    there = " and ".join(seats[0]["played_by"])
    sat = f", which {there} held there" if there else ""
    return f": nobody is known to hold the {_in_a_sentence(seats[0]['name'])} seat{sat}"


def _objection(objections: Sequence[Row]) -> str:
    """The first objection that both heard."""
    return f": both heard “{objections[0]['name']}”" if objections else ""


def _in_a_sentence(name: str) -> str:
    """`Economic buyer` with a small letter, `CFO` as it is."""
    return " ".join(word if word.isupper() else word.lower() for word in name.split())


def _counted(count: int, thing: str) -> str:
    return f"{count:,} {thing if count == 1 else f'{thing}s'}"
