"""Finding a thing by its name or its id."""

import pytest

from graph.model import Node, Same
from graph.ontology.committee import Account, Deal, Influence
from graph.ontology.evidence import Interview
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import is_now
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

SLOW = Pain(name="Slow export", aliases=("two-day report",))
INES = person("Ines", aliases=("Innis Callwood",))
ACME = Account(name="Acme-North GmbH & Co. KG")
DEAL = Deal(handle="d-1", name="Renewal 2026")
TALK = Interview(handle="1", title="Kick-off with the controllers")
EVERYTHING = (SLOW, INES, ACME, DEAL, TALK)


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("slow", SLOW),
        ("EXP sl", SLOW),
        ("two-day rep", SLOW),
        ("ines", INES),
        ("innis call", INES),
        ("acme-n", ACME),
        ("Acme, North", ACME),
        ("gmbh & co. kg", ACME),
        ("renewal 20", DEAL),
        ("kick-off", TALK),
        ("controllers with", TALK),
    ],
)
def test_a_thing_is_found_by_the_beginnings_of_its_names_words(
    graph: Graph, answer: Ask, words: str, thing: Node
) -> None:
    put(graph, *EVERYTHING)

    assert [row["thing"] for row in answer("evidence/named", words=words)] == [thing.id]


@pytest.mark.parametrize("words", ["low", "slow nothing", "", " ", "*", "-", "\\", '"', "AND"])
def test_what_no_name_begins_with_finds_nothing(graph: Graph, answer: Ask, words: str) -> None:
    put(graph, *EVERYTHING)

    assert answer("evidence/named", words=words) == []


def test_a_thing_found_in_two_ways_is_listed_once(graph: Graph, answer: Ask) -> None:
    put(graph, person("Ines", aliases=("Inesa",)))

    assert [row["name"] for row in answer("evidence/named", words="ines")] == ["Ines"]


def test_a_thing_says_what_kind_it_is_and_what_else_it_is_called(graph: Graph, answer: Ask) -> None:
    put(graph, SLOW)

    (row,) = answer("evidence/named", words="slow")

    assert (row["label"], row["name"], row["also"]) == ("Pain", "Slow export", ["two-day report"])


def test_a_thing_that_became_another_is_found_by_its_old_name(graph: Graph, answer: Ask) -> None:
    put(graph, SLOW, Pain(name="Friday file"))
    put(graph, is_now("pain:friday-file", SLOW.id), source="edits/jd")

    assert [row["thing"] for row in answer("evidence/named", words="friday")] == [SLOW.id]


@pytest.mark.parametrize("thing", EVERYTHING, ids=lambda thing: thing.id)
def test_an_id_means_the_thing_that_has_it(graph: Graph, answer: Ask, thing: Node) -> None:
    put(graph, *EVERYTHING)

    (row,) = answer("evidence/thing", id=thing.id)

    assert (row["thing"], row["label"], row["former"]) == (thing.id, thing.label(), False)


def test_quotes_and_claims_have_ids_that_mean_them(graph: Graph, answer: Ask) -> None:
    claim = Influence(influencer=INES, influenced=person("Bob"), kind="informal")
    put(graph, talk("1", told(INES, claim)))
    (quote,) = answer("evidence/quotes_of")

    labels = [answer("evidence/thing", id=id)[0]["label"] for id in (claim.id, quote["quote"])]

    assert labels == ["Influence", "Quote"]


def test_a_former_id_leads_to_what_became_of_the_thing(graph: Graph, answer: Ask) -> None:
    put(graph, SLOW, Pain(name="Friday file"))
    put(graph, Same(former="pain:friday-file", target=SLOW.id), source="edits/jd")

    (row,) = answer("evidence/thing", id="pain:friday-file")

    assert (row["thing"], row["name"], row["former"]) == (SLOW.id, "Slow export", True)


def test_an_id_that_nothing_has_means_nothing(graph: Graph, answer: Ask) -> None:
    put(graph, SLOW)

    assert answer("evidence/thing", id="pain:fast-export") == []
