"""What needs attention, in sentences: the same in the terminal and on the page."""

from typing import Any

import pytest

from dashboards.attention import of_deals
from graph.analysis.lessons import closing, like_a_lost_one, quiet_pain

ALIKE: dict[str, Any] = {
    "deal": "deal:1",
    "deal_name": "Renewal",
    "days": 49,
    "lost": "deal:2",
    "lost_name": "Trial",
    "seats": [],
    "objections": [],
    "quotes": [],
}


def alike(**told: Any) -> str:
    """The sentence on a deal that resembles a lost one."""
    [lesson] = like_a_lost_one([{**ALIKE, **told}])
    return lesson["told"]


def need(verdict: str) -> dict[str, Any]:
    """A row of `needs/gaps`."""
    few = {"need": "pain:1", "accounts": 2, "alternatives": [], "quotes": []}
    return {**few, "name": f"a need with {verdict}", "verdict": verdict}


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (49, "closes in 7 weeks"),
        (0, "closes today"),
        (-3, "was to close 3 days ago"),
        (None, "has no closing day"),
    ],
)
def test_when_a_deal_closes_is_told_of_any_day(days: int | None, told: str) -> None:
    assert closing(days) == told


def test_capitals_that_stand_for_words_stay_capitals() -> None:
    seats = [{"name": name, "played_by": []} for name in ("CFO",)]

    assert "the CFO seat" in alike(seats=seats)


def test_what_is_shared_may_be_an_objection_alone() -> None:
    assert alike(objections=[{"name": "Too dear"}]).endswith("was lost: both heard “Too dear”.")


def test_deals_without_names_are_told_by_their_ids() -> None:
    told = alike(deal_name=None, lost_name=None)

    assert told.startswith("deal:1, which closes in 7 weeks, looks like deal:2, ")


def test_a_deal_that_looks_like_two_lost_ones_calls_for_attention_once() -> None:
    twice = like_a_lost_one([ALIKE, {**ALIKE, "lost": "deal:3", "lost_name": "Pilot"}])

    assert len(list(of_deals(twice))) == 1


def test_an_answered_need_does_not_hide_the_next_one() -> None:
    [lesson] = quiet_pain([need("answered"), need("no feature")])

    assert "a need with no feature" in lesson["told"]


def test_what_a_sentence_is_about_is_bold() -> None:
    [item] = of_deals(like_a_lost_one([ALIKE]))

    assert item.told.startswith(f"**{ALIKE['deal_name']}**, which closes")
