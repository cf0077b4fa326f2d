"""Feature gaps: the one verdict on each need."""

from datetime import date
from typing import Any

import pytest

from graph.ontology.needs import Job
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.gap_words import (
    ACME,
    ADA,
    APRIL,
    ASKS,
    BOB,
    BRAX,
    CY,
    DENIES,
    FAILS,
    FIT,
    JUNE,
    OUR_OWN,
    SLOW,
    SOLVES,
    Gap,
    Status,
    meant,
)
from tests.queries.talks import employed, put, talk, told


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
