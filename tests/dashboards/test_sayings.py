"""What a page says of a link, and advises where it has no answer, without a graph's own words."""

import pytest

from dashboards.quoted import Link, readings
from dashboards.telling import ways_out

SIGN_OFF: Link = {
    "thing": "sign-off:1",
    "label": "SignOff",
    "name": "Ada decides",
    "stance": "supports",
    "says": None,
    "low": None,
    "high": None,
    "unit": None,
    "strength": None,
    "coder": "jd",
    "note": None,
}


def test_the_label_of_a_link_is_written_as_words() -> None:
    assert readings([SIGN_OFF]) == ["jd: sign-off: Ada decides"]


def test_that_somebody_has_a_thing_goes_without_saying() -> None:
    has: Link = {**SIGN_OFF, "says": "has", "low": 3, "unit": "days"}

    assert readings([has])[0].endswith("(3 days)")


@pytest.mark.parametrize(
    ("stated", "advice"),
    [
        ("start", "Let chains begin with anybody."),
        ("hops", "Let a chain have more hops: these are under *More*."),
    ],
)
def test_what_somebody_chose_can_be_taken_back(stated: str, advice: str) -> None:
    assert advice in ways_out([stated], 1)


def test_nobody_is_told_to_take_back_what_they_did_not_choose() -> None:
    assert not [advice for advice in ways_out([], 1) if "anybody" in advice or "hops" in advice]


@pytest.mark.parametrize(("deals", "advised"), [(1, False), (2, True)])
def test_another_deal_is_advised_only_where_there_is_one(deals: int, advised: bool) -> None:
    assert ("Choose another deal." in ways_out([], deals)) is advised
