"""Feature gaps: the one verdict on each need, and the figures beside it."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account, Deal, InSegment, Segment
from graph.ontology.needs import Job, Pain
from graph.ontology.product import Alternative, Feature, Fit, Offer
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

APRIL, JUNE = date(2026, 4, 5), date(2026, 6, 7)
SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB, CY, OUR_OWN = person("Ada"), person("Bob"), person("Cy"), person("Di", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
RENEWAL = Deal(handle="d-1", name="Renewal", amount=500.0, currency="EUR", outcome="lost")
RIVAL = Alternative(name="Rival", kind="competitor")

Status: TypeAlias = Literal["idea", "planned", "building", "shipped", "retired"]
Gap: TypeAlias = Callable[..., dict[str, Any]]


def meant(status: Status | None = "shipped", since: date | None = APRIL, name: str = "CSV") -> Fit:
    """A feature that is meant for the slow export."""
    return Fit(feature=Feature(name=name, status=status, shipped_on=since), need=SLOW)


FIT = meant()
SOLVES = {"says": "solves"}
FAILS = {"says": "fails", "stance": "contradicts"}
DENIES = {"stance": "contradicts"}
ASKS = {"says": "asks for"}


@pytest.fixture
def gap(graph: Graph, answer: Ask) -> Gap:
    """The row of the slow export, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> dict[str, Any]:
        put(graph, SLOW, *stated)
        (row,) = [row for row in answer("needs/gaps", **chosen) if row["need"] == SLOW.id]
        return row

    return ask


def test_a_need_for_which_nothing_is_meant_has_no_feature(gap: Gap) -> None:
    assert gap(talk("1", told(ADA, SLOW)))["verdict"] == "no feature"


def test_a_job_has_a_verdict_too(graph: Graph, answer: Ask) -> None:
    put(graph, Job(name="Close the books"))

    (row,) = answer("needs/gaps")

    assert (row["label"], row["verdict"]) == ("Job", "no feature")


@pytest.mark.parametrize("status", ["retired", None])
def test_a_feature_that_is_not_ours_any_more_or_never_was_is_none(
    gap: Gap, status: Status | None
) -> None:
    assert gap(meant(status))["verdict"] == "no feature"


def test_a_feature_is_left_out_where_more_people_deny_that_it_is_meant_for_the_need(
    gap: Gap,
) -> None:
    row = gap(FIT, talk("1", told(ADA, FIT), told(BOB, FIT, **DENIES), told(CY, FIT, **DENIES)))

    assert (row["verdict"], row["features"]) == ("no feature", [])


def test_as_many_people_for_a_feature_as_against_it_do_not_deny_it(gap: Gap) -> None:
    row = gap(FIT, talk("1", told(ADA, FIT), told(BOB, FIT, **DENIES)))

    assert row["verdict"] == "answered"


def test_one_person_who_denies_it_twice_denies_it_once(gap: Gap) -> None:
    again = told(BOB, FIT, "no, I said", **DENIES)

    row = gap(FIT, talk("1", told(ADA, FIT), told(BOB, FIT, **DENIES), again))

    assert row["verdict"] == "answered"


def test_saying_that_a_feature_fails_does_not_deny_that_it_is_meant_for_the_need(gap: Gap) -> None:
    row = gap(FIT, talk("1", told(ADA, FIT, **FAILS), account=ACME))

    assert [feature["name"] for feature in row["features"]] == ["CSV"]


@pytest.mark.parametrize("status", ["idea", "planned", "building"])
def test_a_need_none_of_whose_features_is_shipped_is_planned_for(gap: Gap, status: Status) -> None:
    assert gap(meant(status))["verdict"] == "planned"


def test_what_is_said_of_a_feature_that_is_not_shipped_moves_no_verdict(gap: Gap) -> None:
    fit = meant("building")

    row = gap(fit, talk("1", told(ADA, fit, **FAILS), account=ACME))

    assert (row["verdict"], row["fails"]) == ("planned", 0)


def test_one_shipped_feature_among_planned_ones_answers(gap: Gap) -> None:
    assert gap(FIT, meant("planned", name="XLS"))["verdict"] == "answered"


def test_more_accounts_that_say_it_fails_than_that_it_solves_make_it_fail(gap: Gap) -> None:
    failing = talk("1", told(ADA, FIT, **FAILS), account=ACME)

    row = gap(FIT, failing)

    assert (row["verdict"], row["fails"], row["solves"]) == ("shipped but fails", 1, 0)


def test_as_many_accounts_on_both_sides_leave_it_answered(gap: Gap) -> None:
    failing = talk("1", told(ADA, FIT, **FAILS), account=ACME)
    solving = talk("2", told(BOB, FIT, **SOLVES), account=BRAX)

    row = gap(FIT, failing, solving)

    assert (row["verdict"], row["fails"], row["solves"]) == ("answered", 1, 1)


def test_two_people_of_one_account_who_say_that_it_fails_are_one_account(gap: Gap) -> None:
    failing = talk("1", told(ADA, FIT, **FAILS), told(CY, FIT, **FAILS), account=ACME)
    solving = talk("2", told(BOB, FIT, **SOLVES), account=BRAX)

    row = gap(FIT, failing, solving)

    assert (row["verdict"], row["fails"]) == ("answered", 1)


def test_who_changed_jobs_counts_for_the_employer_of_the_day(gap: Gap) -> None:
    jobs = [employed(ADA, ACME, until=APRIL), employed(ADA, BRAX, since=MAY)]
    before = talk("1", told(ADA, FIT, **FAILS), held_on=MARCH)
    after = talk("2", told(ADA, FIT, **FAILS), held_on=JUNE)

    row = gap(FIT, *jobs, before, after)

    assert row["fails"] == 2


@pytest.mark.parametrize("thing", [SLOW, FIT.feature, FIT], ids=["need", "feature", "fit"])
def test_what_is_asked_for_after_it_was_shipped_is_unknown(gap: Gap, thing: Any) -> None:
    row = gap(FIT, talk("1", told(ADA, thing, **ASKS), account=ACME, held_on=MAY))

    assert (row["verdict"], row["asked"]) == ("exists but unknown", 1)


@pytest.mark.parametrize("day", [MARCH, APRIL, None], ids=["before", "that day", "no day"])
def test_what_was_asked_for_until_it_was_shipped_is_answered(gap: Gap, day: date | None) -> None:
    assert gap(FIT, talk("1", told(ADA, SLOW, **ASKS), held_on=day))["verdict"] == "answered"


def test_what_was_shipped_nobody_knows_when_was_not_asked_for_after_that(gap: Gap) -> None:
    fit = meant(since=None)

    assert gap(fit, talk("1", told(ADA, SLOW, **ASKS), held_on=MAY))["verdict"] == "answered"


def test_what_somebody_says_is_solved_is_not_unknown(gap: Gap) -> None:
    asking = talk("1", told(ADA, SLOW, **ASKS), held_on=MAY)

    row = gap(FIT, asking, talk("2", told(BOB, FIT, **SOLVES)))

    assert row["verdict"] == "answered"


def test_failing_goes_before_being_unknown(gap: Gap) -> None:
    asking = talk("1", told(ADA, SLOW, **ASKS), held_on=MAY)

    row = gap(FIT, asking, talk("2", told(BOB, FIT, **FAILS), account=ACME))

    assert row["verdict"] == "shipped but fails"


@pytest.mark.parametrize("grade", ["compliment", "hypothetical"])
@pytest.mark.parametrize("says", [FAILS, ASKS], ids=["fails", "asks for"])
def test_words_that_are_cheap_move_no_verdict(gap: Gap, grade: str, says: dict[str, str]) -> None:
    row = gap(FIT, talk("1", told(ADA, FIT, grade=grade, **says), account=ACME, held_on=MAY))

    assert row["verdict"] == "answered"


def test_words_of_our_own_people_move_no_verdict(gap: Gap) -> None:
    row = gap(FIT, talk("1", told(OUR_OWN, FIT, **FAILS), account=ACME))

    assert row["verdict"] == "answered"


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
