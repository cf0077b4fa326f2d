"""What the matrix of needs by options says, and the figures above the list of gaps."""

from typing import Literal

import pytest

from dashboards import charts, colours
from dashboards.gaps import Cover, DealOfGap, Gap, distinct_deals, matrix, told_worth, unanswered
from dashboards.gaps import voices as spoken

NOBODY = {"solves": 0, "partly": 0, "fails": 0}


def gap(name: str = "Slow export", verdict: str = "no feature", mentions: int = 1) -> Gap:
    """A need of which somebody speaks."""
    return {
        "need": f"pain:{name}",
        "name": name,
        "verdict": verdict,
        "mentions": mentions,
        "people": 1,
        "accounts": 1,
        "deals": [],
        "alternatives": [],
        "features": [],
        "quotes": ["quote:1"],
        "quotes_solves": [],
        "quotes_fails": [],
        "quotes_asked": [],
    }


def cover(
    status: str | None = "shipped", denied: Literal[True, False] = False, **said: int
) -> Cover:
    """Our exporter, meant for the slow export; so many accounts said something of it."""
    counts = {**NOBODY, **said}
    return {
        "need": "pain:Slow export",
        "feature_name": "Exporter",
        "status": status,
        "denied": denied,
        "solves": counts["solves"],
        "partly": counts["partly"],
        "fails": counts["fails"],
    }


def deal(name: str, amount: float | None, currency: str | None = "EUR") -> DealOfGap:
    """An open deal."""
    return {
        "deal": f"deal:{name}",
        "name": name,
        "amount": amount,
        "currency": currency,
        "outcome": None,
    }


@pytest.mark.parametrize(
    ("covered", "cell"),
    [
        (cover("planned", fails=3), "not shipped"),
        (cover(), "no word yet"),
        (cover(solves=2, fails=1), "solves"),
        (cover(partly=2, fails=1), "in part"),
        (cover(solves=1, fails=1), "fails"),
    ],
    ids=["planned", "silence", "solves", "in part", "a tie"],
)
def test_a_cell_of_ours_says_what_most_say_and_in_doubt_the_worst(
    covered: Cover, cell: str
) -> None:
    assert [each["cell"] for each in matrix([gap()], [covered])] == [cell]


@pytest.mark.parametrize("covered", [cover(denied=True), cover(status=None)])
def test_what_is_denied_or_not_ours_has_no_cell(covered: Cover) -> None:
    assert matrix([gap()], [covered]) == []


def test_a_need_that_is_not_listed_has_no_cell() -> None:
    assert matrix([gap("Slow import")], [cover()]) == []


def test_what_others_offer_stands_as_their_catalogue_says() -> None:
    offered: Gap = {**gap(), "alternatives": [{"name": "Abacrux", "level": "partly"}]}

    cells = matrix([offered], [])

    assert [(cell["option"], cell["of"], cell["cell"]) for cell in cells] == [
        ("Abacrux", "others", "in part")
    ]


def test_a_deal_under_two_needs_is_one_deal() -> None:
    needs: list[Gap] = [{**gap(name), "deals": [deal("North", 5)]} for name in ("a", "b")]

    assert distinct_deals(needs) == [deal("North", 5)]


def test_sums_of_different_currencies_are_not_added() -> None:
    deals = [deal("a", 1000), deal("b", 500), deal("c", 7, "USD"), deal("d", None)]

    assert told_worth(deals) == "€1,500 + US$7"


def test_of_deals_of_unknown_worth_no_sum_is_told() -> None:
    assert told_worth([deal("a", None)]) == ""


def test_a_need_that_nobody_voiced_or_that_is_answered_is_not_open() -> None:
    needs = [gap("open"), gap("answered", "answered"), gap("silent", mentions=0)]

    assert [each["name"] for each in unanswered(needs)] == ["open"]


def test_only_what_somebody_says_has_a_heading() -> None:
    heard: Gap = {**gap(), "quotes_fails": ["quote:2"]}

    assert list(spoken(heard).values()) == [["quote:1"], ["quote:2"]]


def test_the_bar_of_a_need_has_the_colour_of_its_verdict() -> None:
    verdicts = {"planned": colours.VERDICTS["planned"]}
    drawn = charts.ranking([gap(verdict="planned")], "accounts", verdicts, "").to_dict()

    assert drawn["layer"][0]["encoding"]["color"]["scale"] == {
        "domain": ["planned"],
        "range": [colours.VERDICTS["planned"]],
    }
