"""Feature gaps: the figures beside the verdict, and which needs are shown."""

from typing import Literal

import pytest

from graph.ontology.committee import Deal, InSegment, Segment
from graph.ontology.needs import Pain
from graph.ontology.product import Alternative, Offer
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.gap_words import (
    ACME,
    ADA,
    BOB,
    BRAX,
    CY,
    DENIES,
    FAILS,
    FIT,
    LATE,
    RENEWAL,
    RIVAL,
    SLOW,
    Gap,
    meant,
)
from tests.queries.talks import employed, person, put, talk, told


def test_a_need_is_voiced_by_different_people(gap: Gap) -> None:
    row = gap(talk("1", told(ADA, SLOW), told(ADA, SLOW, "days"), told(BOB, SLOW, "weeks")))

    assert (row["people"], row["mentions"]) == (2, 3)


def test_a_need_is_voiced_at_different_accounts(gap: Gap) -> None:
    named = talk("1", told(ADA, SLOW), told(BOB, SLOW), account=ACME)
    by_job = talk("2", told(CY, SLOW))

    row = gap(named, by_job, employed(CY, BRAX), talk("3", told(person("Nobody"), SLOW)))

    assert row["accounts"] == 2


def test_words_against_a_need_do_not_voice_it(gap: Gap) -> None:
    assert gap(talk("1", told(ADA, SLOW, **DENIES), account=ACME))["people"] == 0


def test_a_need_stands_in_every_deal_in_whose_course_it_was_voiced_once(gap: Gap) -> None:
    two = [talk(name, told(ADA, SLOW, name), deal=RENEWAL) for name in "12"]

    row = gap(*two, talk("3", told(BOB, LATE), deal=Deal(handle="d-2", name="Other")))

    assert row["deals"] == [
        {
            "deal": RENEWAL.id,
            "name": "Renewal",
            "amount": 500.0,
            "currency": "EUR",
            "outcome": "lost",
        }
    ]


def test_one_deal_under_two_needs_is_the_same_one(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(ADA, LATE, "at night"), deal=RENEWAL))

    rows = answer("needs/gaps")

    assert [[deal["deal"] for deal in row["deals"]] for row in rows] == [[RENEWAL.id]] * 2


@pytest.mark.parametrize(("level", "shown"), [("yes", "yes"), ("partly", "partly"), (None, "yes")])
def test_others_that_have_a_feature_for_the_need_answer_it(
    gap: Gap, level: Literal["yes", "partly"] | None, shown: str
) -> None:
    row = gap(FIT, Offer(alternative=RIVAL, feature=FIT.feature, level=level))

    assert [(each["name"], each["level"]) for each in row["alternatives"]] == [("Rival", shown)]


def test_others_answer_also_with_what_we_never_built(gap: Gap) -> None:
    theirs = meant(None, since=None)

    row = gap(theirs, Offer(alternative=RIVAL, feature=theirs.feature, level="yes"))

    assert (row["verdict"], [each["name"] for each in row["alternatives"]]) == (
        "no feature",
        ["Rival"],
    )


def test_the_latest_catalogue_says_whether_others_answer(gap: Gap) -> None:
    before = Offer(alternative=RIVAL, feature=FIT.feature, as_of=MARCH, level="yes")
    now = Offer(alternative=RIVAL, feature=FIT.feature, as_of=MAY, level="no")

    assert gap(FIT, before, now)["alternatives"] == []


def test_of_two_features_of_another_the_better_one_counts(gap: Gap) -> None:
    other = meant("planned", name="XLS")
    offers = [
        Offer(alternative=RIVAL, feature=FIT.feature, level="partly"),
        Offer(alternative=RIVAL, feature=other.feature, level="yes"),
    ]

    row = gap(FIT, other, *offers)

    assert [each["level"] for each in row["alternatives"]] == ["yes"]


def test_our_own_product_is_no_alternative(gap: Gap) -> None:
    ours = Alternative(name="We", kind="ours")

    row = gap(FIT, Offer(alternative=ours, feature=FIT.feature, level="yes"))

    assert row["alternatives"] == []


def test_the_voices_of_one_account_leave_the_verdict_as_it_is(gap: Gap) -> None:
    failing = talk("1", told(ADA, FIT, **FAILS), account=ACME)
    voicing = [
        talk("2", told(BOB, SLOW), account=BRAX),
        talk("3", told(CY, SLOW, "x"), account=ACME),
    ]

    row = gap(FIT, failing, *voicing, account=BRAX.id)

    assert (row["verdict"], row["people"]) == ("shipped but fails", 1)


def test_the_voices_of_one_segment_are_those_of_its_accounts(gap: Gap) -> None:
    banks = Segment(name="Banks")
    voicing = [talk("1", told(ADA, SLOW), account=ACME), talk("2", told(BOB, SLOW), account=BRAX)]

    row = gap(InSegment(start=ACME, end=banks), *voicing, segment=banks.id)

    assert (row["accounts"], row["people"]) == (1, 1)


@pytest.mark.parametrize(("by", "first"), [("accounts", SLOW), ("people", LATE)])
def test_needs_are_ranked_by_what_is_chosen(
    graph: Graph, answer: Ask, by: str, first: Pain
) -> None:
    many = [told(who, LATE, who.id) for who in (ADA, BOB, CY)]
    put(
        graph,
        talk("1", *many, told(ADA, SLOW), account=ACME),
        talk("2", told(person("Eve"), SLOW), account=BRAX),
    )

    assert answer("needs/gaps", by=by)[0]["need"] == first.id


def test_a_chosen_verdict_leaves_the_others_out(graph: Graph, answer: Ask) -> None:
    put(graph, FIT, LATE)

    assert [row["name"] for row in answer("needs/gaps", verdict="no feature")] == ["Late nights"]


def test_the_voices_of_an_account_that_is_left_out_do_not_count(gap: Gap) -> None:
    at_acme = talk("1", told(ADA, SLOW), account=ACME)
    by_job = [*talk("2", told(BOB, SLOW)), employed(BOB, ACME)]

    row = gap(at_acme, by_job, talk("3", told(CY, SLOW)), without=ACME.id)

    assert (row["mentions"], row["people"], row["accounts"]) == (1, 1, 0)
