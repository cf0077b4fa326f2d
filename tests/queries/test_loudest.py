"""What people bring up most: whom a voice counts for, and what ranks first."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account
from graph.ontology.evidence import About, Quote
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB, CY = person("Ada"), person("Bob"), person("Cy")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")

Loud: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def loud(graph: Graph, answer: Ask) -> Loud:
    """The row of the one need that is voiced, where one source states all this."""

    def ask(*stated: Element | list[Element]) -> dict[str, Any]:
        put(graph, *stated)
        (row,) = answer("needs/loudest")
        return row

    return ask


@pytest.mark.parametrize(
    ("by", "first"), [("people", LATE), ("accounts", SLOW), ("mentions", LATE)]
)
def test_needs_are_ranked_by_what_is_chosen(
    graph: Graph, answer: Ask, by: str, first: Pain
) -> None:
    late = [told(who, LATE, who.id) for who in (ADA, BOB, CY)]
    put(
        graph,
        talk("1", *late, told(ADA, SLOW), account=ACME),
        talk("2", told(person("Eve"), SLOW), account=BRAX),
    )

    assert answer("needs/loudest", by=by)[0]["need"] == first.id


def test_a_need_of_more_people_goes_before_one_of_more_words(graph: Graph, answer: Ask) -> None:
    loud = [told(CY, LATE, words) for words in ("late", "very late", "at night")]
    put(graph, talk("1", *loud, told(ADA, SLOW), told(BOB, SLOW, "days")))

    assert [row["need"] for row in answer("needs/loudest")] == [SLOW.id, LATE.id]


def test_one_loud_person_counts_once(loud: Loud) -> None:
    row = loud(talk("1", told(ADA, SLOW), told(ADA, SLOW, "days")), talk("2", told(ADA, SLOW, "x")))

    assert (row["people"], row["mentions"]) == (1, 3)


def test_one_quote_that_two_coders_read_is_one_mention(loud: Loud) -> None:
    words = talk("1", told(ADA, SLOW))
    (read,) = [each for each in words if hasattr(each, "coder")]

    assert loud(words, read.model_copy(update={"coder": "KL"}))["mentions"] == 1


def test_hearsay_counts_for_the_speaker(loud: Loud) -> None:
    words = talk("1", told(ADA, SLOW))
    hearsay = [About(start=quote, end=BOB) for quote in words if isinstance(quote, Quote)]

    row = loud(words, *hearsay, employed(ADA, ACME), employed(BOB, BRAX))

    assert (row["people"], row["loudest_account"]) == (1, ACME.id)


def test_the_account_of_the_interview_goes_before_the_employer(loud: Loud) -> None:
    row = loud(talk("1", told(ADA, SLOW), account=BRAX), employed(ADA, ACME))

    assert (row["accounts"], row["loudest_account"]) == (1, BRAX.id)


def test_without_an_account_the_employer_counts(loud: Loud) -> None:
    assert loud(talk("1", told(ADA, SLOW)), employed(ADA, ACME))["loudest_account"] == ACME.id


@pytest.mark.parametrize(("day", "employer"), [(MARCH, ACME), (MAY, BRAX), (None, BRAX)])
def test_the_employer_is_that_of_the_day_else_the_latest(
    loud: Loud, day: Any, employer: Account
) -> None:
    jobs = [employed(ADA, ACME, until=MARCH), employed(ADA, BRAX, since=MAY)]

    assert loud(talk("1", told(ADA, SLOW), held_on=day), *jobs)["loudest_account"] == employer.id


def test_who_works_nowhere_is_a_person_of_no_account(loud: Loud) -> None:
    row = loud(talk("1", told(ADA, SLOW)))

    assert (row["people"], row["accounts"], row["loudest_account"]) == (1, 0, None)


def test_our_own_people_voice_nothing(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(person("Di", side="ours"), SLOW), account=ACME))

    assert answer("needs/loudest") == []


def test_words_against_a_need_voice_nothing(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, SLOW, stance="contradicts"), account=ACME))

    assert answer("needs/loudest") == []


def test_the_loudest_account_is_that_of_most_quotes(loud: Loud) -> None:
    quiet = talk("1", told(ADA, SLOW), account=ACME)

    row = loud(quiet, talk("2", told(BOB, SLOW, "a"), told(BOB, SLOW, "b"), account=BRAX))

    assert (row["loudest_account_name"], row["loudest_account_mentions"]) == ("Brax", 2)
