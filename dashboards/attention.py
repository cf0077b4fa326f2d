"""What needs attention: sentences, each with the page that shows more and the words behind it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple, TypeAlias

from dashboards.words import counted, day, plain
from graph.analysis.lessons import Lesson, closing

Row: TypeAlias = Mapping[str, Any]


COMMITTEE = "committee/committee", "The committee"
GAP = "needs/feature_gaps", "The gap"
CONVERSATION = "evidence/interview", "The conversation"
DECISIONS = "library", "The decisions"


class Item(NamedTuple):
    """Something to look at: what is the matter, where one sees more, and the words behind it."""

    told: str
    """In Markdown."""
    of: str
    """What it speaks of, by id; it tells the item from the others of its kind."""
    page: str
    label: str
    """What the way to that page is called."""
    leads: Mapping[str, str]
    """What the page shall show, as its address says it."""
    quotes: Sequence[str]


class Matter(NamedTuple):
    """Items of one kind, the most urgent first."""

    items: Sequence[Item]
    question: str
    """The question of the library that lists them all."""


def of_deals(found: Iterable[Lesson]) -> Iterator[Item]:
    """What answers teach of deals, the first of each deal."""
    seen: set[str] = set()
    for lesson in found:
        deal = lesson["of"]
        if deal not in seen:
            seen.add(deal)
            yield Item(_told(lesson), deal, *COMMITTEE, {"deal": deal}, lesson["quotes"])


def of_needs(found: Iterable[Lesson]) -> Iterator[Item]:
    """What answers teach of needs."""
    for lesson in found:
        need = lesson["of"]
        yield Item(_told(lesson), need, *GAP, {"need": need}, lesson["quotes"])


def empty_seats(seats: Sequence[Row]) -> Iterator[Item]:
    """Open deals in which nobody is known to hold a seat: rows of `committee/unfilled_seats`."""
    still_open = [seat for seat in seats if seat["outcome"] is None]
    for deal, some in groupby(still_open, key=lambda seat: seat["deal"]):
        lacking = list(some)
        names = ", ".join(seat["name"] for seat in lacking)
        first = lacking[0]
        told = (
            f"**{plain(first['deal_name'] or deal)}** {closing(first['days'])}, and nobody is "
            f"known to hold {counted(len(lacking), 'seat')}: {plain(names)}."
        )
        quotes = [quote for seat in lacking for quote in seat["quotes"]]
        yield Item(told, deal, *COMMITTEE, {"deal": deal}, list(dict.fromkeys(quotes)))


def nobody_said(unplaced: Sequence[Row]) -> Iterator[Item]:
    """Quotes that their conversation does not hold: rows of `evidence/unplaced`."""
    for row in unplaced:
        told = f"“{plain(row['stated'])}” does not stand in {plain(_where(row))}."
        yield Item(told, row["unplaced"], *CONVERSATION, {"interview": row["interview"]}, ())


def one_account(decisions: Sequence[Row]) -> Iterator[Item]:
    """Decisions that fall without one account: rows of `decisions/resting_on`."""
    for row in decisions:
        if row["rests_on"]:
            told = (
                f"**{plain(row['name'])}** rests on one customer, {plain(row['rests_on_name'])}: "
                f"all {counted(row['mentions'], 'quote')} for it are from there."
            )
            yield Item(
                told,
                row["decision"],
                *DECISIONS,
                {"question": "decisions/resting_on"},
                row["quotes"],
            )


def grown(needs: Sequence[Row]) -> Iterator[Item]:
    """Needs that more accounts voice than before: rows of `needs/grown`."""
    for row in needs:
        if row["accounts_new"]:
            more = counted(row["accounts_new"], "account")
            before = row["accounts_before"]
            told = f"{more} more than the {before} before" if before else f"{more}, none before"
            page, _ = GAP
            yield Item(told, row["need"], page, row["name"], {"need": row["need"]}, row["quotes"])


def _told(lesson: Lesson) -> str:
    """The sentence, with what it is about in bold."""
    name = plain(lesson["name"])
    return plain(lesson["told"]).replace(name, f"**{name}**", 1)


def _where(row: Row) -> str:
    return f"“{row['interview_title'] or 'its conversation'}” ({day(row['held_on'])})"
