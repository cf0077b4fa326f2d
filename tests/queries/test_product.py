"""What is built and what it is worth: coverage, what nobody asked for, us and the others."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account
from graph.ontology.needs import Criterion, Pain
from graph.ontology.product import Alternative, Comparison, Feature, Fit, Offer
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

SLOW = Pain(name="Slow export")
CSV = Feature(name="CSV", status="shipped", shipped_on=MARCH)
FIT = Fit(feature=CSV, need=SLOW)
ADA, BOB, CY, OUR_OWN = person("Ada"), person("Bob"), person("Cy"), person("Di", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
OURS, RIVAL = Alternative(name="We", kind="ours"), Alternative(name="Rival", kind="competitor")
CHEAPER = Comparison(alternative=RIVAL, against=OURS, criterion=Criterion(name="Price"))
SOLVES, PARTLY = {"says": "solves"}, {"says": "partly"}
FAILS = {"says": "fails", "stance": "contradicts"}
DENIES = {"stance": "contradicts"}
ASKS = {"says": "asks for"}

Row: TypeAlias = dict[str, Any]
Covered: TypeAlias = Callable[..., Row]
Unvoiced: TypeAlias = Callable[..., list[str]]


@pytest.fixture
def covered(graph: Graph, answer: Ask) -> Covered:
    """The one row of the coverage, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> Row:
        put(graph, *stated)
        (row,) = answer("product/coverage", **chosen)
        return row

    return ask


@pytest.fixture
def unvoiced(graph: Graph, answer: Ask) -> Unvoiced:
    """The features for which no voice speaks, where one source states all this."""

    def ask(*stated: Element | list[Element], **chosen: object) -> list[str]:
        put(graph, *stated)
        return [row["name"] for row in answer("product/unvoiced", **chosen)]

    return ask


def test_a_need_for_which_nothing_is_meant_stands_alone(covered: Covered) -> None:
    row = covered(SLOW)

    assert (row["need_name"], row["feature"], row["denied"]) == ("Slow export", None, None)


def test_people_who_find_that_it_serves_are_counted_by_how_well(covered: Covered) -> None:
    said = [told(ADA, FIT, "a", **SOLVES), told(BOB, FIT, "b", **PARTLY), told(CY, FIT, **FAILS)]

    row = covered(talk("1", *said, told(CY, FIT, "it fails again", **FAILS)))

    assert [row[level] for level in ("solves", "partly", "fails", "mentions")] == [1, 1, 1, 4]


@pytest.mark.parametrize("grade", ["compliment", "hypothetical"])
def test_cheap_words_neither_solve_nor_fail(covered: Covered, grade: str) -> None:
    row = covered(talk("1", told(ADA, FIT, grade=grade, **SOLVES)))

    assert (row["mentions"], row["solves"]) == (1, 0)


def test_words_of_our_own_people_cover_nothing(covered: Covered) -> None:
    assert covered(talk("1", told(OUR_OWN, FIT, **SOLVES)))["mentions"] == 0


def test_a_feature_that_more_people_deny_is_marked_and_not_left_out(covered: Covered) -> None:
    row = covered(talk("1", told(ADA, FIT, **DENIES)))

    assert (row["feature_name"], row["denied"]) == ("CSV", True)


def test_a_feature_that_fails_is_not_denied(covered: Covered) -> None:
    assert covered(talk("1", told(ADA, FIT, **FAILS)))["denied"] is False


def test_the_coverage_of_one_account_counts_its_voices_alone(covered: Covered) -> None:
    there = talk("1", told(ADA, FIT, **SOLVES), account=ACME)

    row = covered(there, talk("2", told(BOB, FIT, **FAILS), account=BRAX), account=ACME.id)

    assert (row["solves"], row["fails"]) == (1, 0)


def test_a_feature_of_which_nobody_speaks_is_unvoiced(unvoiced: Unvoiced) -> None:
    assert unvoiced(FIT) == ["CSV"]


@pytest.mark.parametrize("says", [ASKS, SOLVES, PARTLY], ids=lambda says: says["says"])
@pytest.mark.parametrize("thing", [CSV, FIT], ids=["feature", "fit"])
def test_a_feature_for_which_somebody_speaks_is_voiced(
    unvoiced: Unvoiced, thing: Feature | Fit, says: dict[str, str]
) -> None:
    assert unvoiced(talk("1", told(ADA, thing, **says))) == []


def test_a_feature_for_a_need_that_somebody_has_is_voiced(unvoiced: Unvoiced) -> None:
    assert unvoiced(FIT, talk("1", told(ADA, SLOW))) == []


@pytest.mark.parametrize("grade", ["compliment", "hypothetical"])
def test_cheap_words_are_no_request(unvoiced: Unvoiced, grade: str) -> None:
    assert unvoiced(talk("1", told(ADA, CSV, grade=grade, **ASKS))) == ["CSV"]


@pytest.mark.parametrize("thing", [CSV, SLOW], ids=["feature", "need"])
def test_our_own_people_ask_for_nothing(unvoiced: Unvoiced, thing: Feature | Pain) -> None:
    assert unvoiced(FIT, talk("1", told(OUR_OWN, thing, **ASKS))) == ["CSV"]


@pytest.mark.parametrize("status", ["retired", None])
def test_a_feature_that_is_not_ours_is_not_unvoiced(
    unvoiced: Unvoiced, status: Literal["retired"] | None
) -> None:
    assert unvoiced(Feature(name="CSV", status=status)) == []


def test_shipped_features_that_nobody_asked_for_come_first(unvoiced: Unvoiced) -> None:
    assert unvoiced(Feature(name="API", status="planned"), CSV) == ["CSV", "API"]


def test_what_another_offers_stands_beside_our_own_status(graph: Graph, answer: Ask) -> None:
    put(graph, OURS, Offer(alternative=RIVAL, feature=CSV, level="partly"))

    (row,) = answer("product/compared")

    assert [row[name] for name in ("basis", "level", "against_name", "our_status")] == [
        "catalogue",
        "partly",
        "We",
        "shipped",
    ]


def test_the_latest_catalogue_is_shown(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        Offer(alternative=RIVAL, feature=CSV, as_of=MAY, level="yes"),
        Offer(alternative=RIVAL, feature=CSV, as_of=MARCH, level="no"),
    )

    assert [(row["as_of"], row["level"]) for row in answer("product/compared")] == [(MAY, "yes")]


def test_voices_hold_one_option_against_another_by_a_criterion(graph: Graph, answer: Ask) -> None:
    said = [told(ADA, CHEAPER, "a"), told(ADA, CHEAPER, "b"), told(BOB, CHEAPER, **DENIES)]
    put(graph, talk("1", *said))

    (row,) = answer("product/compared")

    assert [row[name] for name in ("basis", "subject_name", "people_for", "people_against")] == [
        "voices",
        "Price",
        1,
        1,
    ]


def test_one_option_is_shown_alone_on_request(graph: Graph, answer: Ask) -> None:
    other = Alternative(name="Other", kind="competitor")
    put(graph, Offer(alternative=RIVAL, feature=CSV), Offer(alternative=other, feature=CSV))

    rows = answer("product/compared", alternative=other.id)

    assert [row["name"] for row in rows] == ["Other"]
