"""What a page says of a link, and advises where it has no answer, without a graph's own words."""

from typing import Any

import pytest

from dashboards.quoted import Link, citation, in_context, others, readings
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


def quoted(**told: Any) -> Any:
    """A row of `evidence/quotes_of`, as far as the words about it need it."""
    nothing = dict.fromkeys(("account_name", "interview_title", "said_on", "before", "after"))
    return {**nothing, "text": "no", "name": "Ada", "title": None, "links": [], **told}


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


def test_who_disagree_in_what_they_read_are_both_shown() -> None:
    denies: Link = {**SIGN_OFF, "stance": "contradicts", "coder": "mk"}

    told = [each for _, each in others(quoted(links=[SIGN_OFF, denies]), None)]

    assert told == ["sign-off: Ada decides", "against sign-off: Ada decides"]


def test_of_words_that_stand_twice_in_a_line_those_that_were_marked_are_shown() -> None:
    quote = quoted(text="no", line="no means no", start=29, end=31, line_start=20)

    assert in_context(quote) == [("no means ", "no", "")]


def test_words_that_go_on_in_the_next_line_are_shown_as_far_as_this_one_goes() -> None:
    quote = quoted(text="it fails\nagain", line="Then it fails", start=5, end=19, line_start=0)

    assert in_context(quote) == [("Then ", "it fails", "")]


def test_who_is_not_known_by_name_is_cited_by_title() -> None:
    assert citation(quoted(name=None, title="Controller")).startswith("“no” Controller. ")
