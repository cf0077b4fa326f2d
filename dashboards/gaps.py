"""Feature gaps, counted and laid out: the figures above the list, and the matrix."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten
from typing import Literal, TypedDict

from dashboards.words import amount

Option = Literal["ours", "others"]

ANSWERED = "answered"
SHIPPED = "shipped"
OFFERED = {"yes": "offered", "partly": "in part"}
"""How the catalogue of another product reads in the matrix."""
WIDEST = 28
"""Characters in a cell of the list."""
CELLS = ("offered", "in part", "fails", "not shipped", "solves", "no word yet")
"""Everything that a cell of the matrix can say."""


class DealOfGap(TypedDict):
    """A deal in whose course a need was voiced."""

    deal: str
    name: str
    amount: float | None
    currency: str | None
    outcome: str | None


class Other(TypedDict):
    """A product of others that answers a need, whole or in part."""

    name: str
    level: str


class Ours(TypedDict):
    """A feature of ours that is meant for a need."""

    name: str


class Gap(TypedDict):
    """A need with its verdict: a row of `needs/gaps`."""

    need: str
    name: str
    verdict: str
    mentions: int
    people: int
    accounts: int
    deals: list[DealOfGap]
    alternatives: list[Other]
    features: list[Ours]
    quotes: list[str]
    quotes_solves: list[str]
    quotes_fails: list[str]
    quotes_asked: list[str]


class Cover(TypedDict):
    """A need with a feature that is meant for it, or with none: a row of `product/coverage`."""

    need: str
    feature_name: str | None
    status: str | None
    denied: bool
    solves: int
    partly: int
    fails: int


class Cell(TypedDict):
    """What the matrix says of one need and one option."""

    need: str
    name: str
    option: str
    of: Option
    cell: str


def unanswered(gaps: Iterable[Gap]) -> list[Gap]:
    """The needs that somebody voiced and that nothing of ours answers."""
    return [gap for gap in gaps if gap["verdict"] != ANSWERED and gap["mentions"]]


def distinct_deals(gaps: Iterable[Gap]) -> list[DealOfGap]:
    """The deals in which these needs were voiced, each once however many needs it stands under."""
    return list({deal["deal"]: deal for gap in gaps for deal in gap["deals"]}.values())


def told_worth(deals: Iterable[DealOfGap]) -> str:
    """What the deals are worth, by currency; of some it may not be known."""
    sums: dict[str | None, float] = {}
    for deal in deals:
        if deal["amount"] is not None:
            currency = deal["currency"]
            sums[currency] = sums.get(currency, 0) + deal["amount"]
    return " + ".join(amount(worth, currency) for currency, worth in sums.items())


def listed(gaps: Iterable[Gap]) -> list[dict[str, object]]:
    """The needs as rows of a table: deals, features and others' products by their names."""
    return [
        {
            **gap,
            "deals": _cell(gap["deals"]),
            "alternatives": _cell(gap["alternatives"]),
            "features": _cell(gap["features"]),
        }
        for gap in gaps
    ]


def told_options(gap: Gap) -> str:
    """What is there for a need, and in which deals it was voiced, all by name."""
    told = [
        ("Ours", gap["features"]),
        ("Others", gap["alternatives"]),
        ("In the course of", gap["deals"]),
    ]
    return " · ".join(f"{what}: {_names(things)}" for what, things in told if things)


def voices(gap: Gap) -> dict[str, list[str]]:
    """The quotes of a need by what they say, with words for it; nothing for what nobody says."""
    said = [
        ("People voice it", gap["quotes"]),
        ("People say that ours fails", gap["quotes_fails"]),
        ("People say that ours solves it", gap["quotes_solves"]),
        ("People ask for what we have shipped", gap["quotes_asked"]),
    ]
    return {words: quotes for words, quotes in said if quotes}


def matrix(gaps: Sequence[Gap], covers: Iterable[Cover]) -> list[Cell]:
    """Needs by options: what people say of ours, and what catalogues say of others' products."""
    names = {gap["need"]: gap["name"] for gap in gaps}
    return [*_cells_of_ours(names, covers), *_cells_of_others(gaps)]


def _cells_of_ours(names: dict[str, str], covers: Iterable[Cover]) -> Iterator[Cell]:
    for cover in covers:
        need, feature = cover["need"], cover["feature_name"]
        if need in names and feature and cover["status"] and not cover["denied"]:
            yield Cell(need=need, name=names[need], option=feature, of="ours", cell=_verdict(cover))


def _cells_of_others(gaps: Iterable[Gap]) -> Iterator[Cell]:
    for gap in gaps:
        for other in gap["alternatives"]:
            yield Cell(
                need=gap["need"],
                name=gap["name"],
                option=other["name"],
                of="others",
                cell=OFFERED[other["level"]],
            )


def _verdict(cover: Cover) -> str:
    """What most people say of our feature; before it is shipped nobody can say anything."""
    if cover["status"] != SHIPPED:
        return "not shipped"
    said = {"fails": cover["fails"], "solves": cover["solves"], "in part": cover["partly"]}
    loudest = max(said, key=lambda cell: said[cell])
    return loudest if said[loudest] else "no word yet"


def _cell(things: Iterable[DealOfGap | Other | Ours]) -> str:
    """As many names as a cell has room for; the dots say that there are more."""
    return shorten(_names(things), WIDEST, placeholder=" …")


def _names(things: Iterable[DealOfGap | Other | Ours]) -> str:
    return ", ".join(thing["name"] for thing in things)
