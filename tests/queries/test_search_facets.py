"""Searching among the words of some people, accounts and days only."""

from datetime import date
from typing import get_args

import pytest

from graph.model import Element
from graph.ontology.committee import Account
from graph.ontology.evidence import Interview, Purpose
from graph.ontology.needs import Pain
from graph.queries import load
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW = Pain(name="Slow export")
ADA, BOB = person("Ada", side="theirs"), person("Bob", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
BY_ADA, BY_BOB, LATER = "Ada on the export", "Bob on the export", "Ada again on the export"
STATED: list[Element | list[Element]] = [
    talk("1", told(ADA, SLOW, BY_ADA), told(BOB, SLOW, BY_BOB), account=ACME),
    talk("2", told(ADA, SLOW, LATER), held_on=MAY),
    Interview(handle="2", title="2", held_on=MAY, kind="win-loss"),
    employed(ADA, BRAX),
]


@pytest.mark.parametrize(
    ("facets", "texts"),
    [
        ({}, [BY_ADA, BY_BOB, LATER]),
        ({"account": "Acme"}, [BY_ADA, BY_BOB]),
        ({"account": "Brax"}, [LATER]),
        ({"person": "Ada"}, [BY_ADA, LATER]),
        ({"side": "ours"}, [BY_BOB]),
        ({"purpose": "win-loss"}, [LATER]),
        ({"since": MAY}, [LATER]),
        ({"until": MARCH}, [BY_ADA, BY_BOB]),
        ({"since": date(2026, 4, 1), "until": date(2026, 4, 30)}, []),
        ({"person": "Ada", "account": "Acme"}, [BY_ADA]),
    ],
    ids=str,
)
def test_only_hits_of_the_facets_chosen_are_shown(
    graph: Graph, answer: Ask, facets: dict[str, object], texts: list[str]
) -> None:
    put(graph, *STATED)

    hits = answer("evidence/search", words="export", **facets)

    assert sorted(hit["text"] for hit in hits) == sorted(texts)


def test_a_hit_of_a_rare_person_is_found_behind_many_better_ones(graph: Graph, answer: Ask) -> None:
    many = [told(ADA, SLOW, f"export export {number}") for number in range(60)]
    put(graph, talk("1", *many, told(BOB, SLOW, "a word or two on the export of ours")))

    hits = answer("evidence/search", words="export", person="Bob", limit=1)

    assert [hit["name"] for hit in hits] == ["Bob"]


def test_every_purpose_of_a_conversation_may_be_chosen() -> None:
    assert load("evidence/search").params["purpose"].choices == get_args(Purpose)
