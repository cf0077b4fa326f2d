"""When accounts move: on which day a cue comes next."""

from datetime import date
from typing import Any

import pytest

from graph.ontology.committee import Account, Cue, Deal
from graph.ontology.evidence import With
from graph.store import Graph
from tests.factories import source
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

ACME = Account(name="Acme")
DEAL = Deal(handle="d-1", name="Renewal")
TODAY = date(2026, 3, 31)
CONTRACT = {"account": ACME, "kind": "contract end"}
ADA, BOB = person("Ada"), person("Bob")


def cue(**stated: Any) -> Cue:
    """Something that makes Acme move."""
    return Cue.model_validate({**CONTRACT, **stated})


def stated(graph: Graph, *cues: Cue) -> None:
    """These cues, in a store whose today is the last of March."""
    graph.put(source("co/day", as_of=TODAY), [ACME])
    put(graph, *cues)


@pytest.mark.parametrize(
    ("when", "next_on"),
    [
        ({"falls_on": date(2026, 5, 6)}, date(2026, 5, 6)),
        ({"falls_on": TODAY}, TODAY),
        ({"falls_on": date(2026, 3, 1)}, None),
        ({"falls_on": date(2024, 5, 6), "recurs": "yearly"}, date(2026, 5, 6)),
        ({"falls_on": date(2025, 3, 31), "recurs": "yearly"}, TODAY),
        ({"falls_on": date(2026, 1, 31), "recurs": "monthly"}, TODAY),
        ({"falls_on": date(2026, 1, 15), "recurs": "quarterly"}, date(2026, 4, 15)),
        ({"falls_on": date(2024, 2, 29), "recurs": "yearly"}, date(2027, 2, 28)),
        ({"month": 9}, date(2026, 9, 1)),
        ({"month": 3}, TODAY),
        ({"month": 1}, date(2027, 1, 1)),
        ({"month": 2, "recurs": "quarterly"}, date(2026, 5, 1)),
        ({}, None),
    ],
    ids=str,
)
def test_a_cue_says_the_next_day_on_which_it_comes(
    graph: Graph, answer: Ask, when: dict[str, Any], next_on: date | None
) -> None:
    stated(graph, cue(**when))

    (row,) = answer("committee/cues")

    assert (row["next_on"], row["days"]) == (next_on, (next_on - TODAY).days if next_on else None)


def test_the_next_one_comes_first_and_what_has_passed_last(graph: Graph, answer: Ask) -> None:
    passed, far, near = (
        cue(kind="trigger", falls_on=date(2026, 1, 1)),
        cue(kind="lifecycle", month=9),
        cue(falls_on=date(2026, 5, 6)),
    )
    stated(graph, passed, far, near)

    assert [row["cue"] for row in answer("committee/cues")] == [near.id, far.id, passed.id]


def test_a_cue_has_those_who_spoke_for_it_and_against_it(graph: Graph, answer: Ask) -> None:
    end = cue(month=9)
    put(graph, talk("1", told(ADA, end), told(BOB, end, "no", stance="contradicts")))

    (row,) = answer("committee/cues")

    assert (row["people"], row["people_for"], row["people_against"]) == (2, 1, 1)


def test_only_cues_of_the_deals_account_are_listed(graph: Graph, answer: Ask) -> None:
    ours, others = cue(month=9), cue(account=Account(name="Brax"), month=9)
    put(graph, ours, others, With(start=DEAL, end=ACME))

    assert [row["cue"] for row in answer("committee/cues", deal=DEAL.id)] == [ours.id]
