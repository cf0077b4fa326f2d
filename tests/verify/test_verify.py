"""What is changed behind our back is named, each thing by itself."""

from collections.abc import Callable, Iterable
from typing import LiteralString, TypeAlias

import pytest

from graph.model import Element
from graph.ontology.committee import Account, Deal, Influence, Reporting, WorksAt
from graph.ontology.needs import Job, Pain, PartOf, Tie
from graph.ontology.product import Alternative, Feature, Fit
from graph.store import Graph
from tests.factories import EDITS, MARCH, MAY, is_now, person, shows, source, spoken
from tests.queries.talks import talk, told
from tests.verify.meddling import MEDDLING, WORDS

ADA, BOB = person("Ada"), person("Bob")
SLOW = Pain(name="Slow export", aliases=("dump",))
DEAL = Deal(handle="d-1", name="Renewal", opened=MARCH)
MOVES = Influence(influencer=ADA, influenced=BOB, kind="veto", deal=DEAL)
FIT = Fit(feature=Feature(name="Export"), need=SLOW)

Meddle: TypeAlias = Callable[[LiteralString], None]


@pytest.fixture
def told_store(graph: Graph) -> Graph:
    """Two sources and a person's edits, with something of every kind."""
    graph.put(source("co/1"), talk("1", *(told(ADA, SLOW, words) for words in WORDS)))
    graph.put(source("co/claims", as_of=MAY), [*_claims(), SLOW, is_now("pain:slow", SLOW.id)])
    graph.put(source("edits/jd", EDITS), [is_now("person:adda", ADA.id), Pain(name="Slow export")])
    return graph


def _claims() -> Iterable[Element]:
    yield from (MOVES, FIT, Reporting(person=ADA, manager=BOB))
    yield Alternative(name="Rival", kind="competitor")
    yield Tie(start=SLOW, kind="hinders", end=Job(name="Close the books"))
    yield PartOf(start=Pain(handle="slow", name="Slow"), end=Pain(name="Month end"))
    yield WorksAt(start=person("Adda"), end=Account(name="Acme"), since=MARCH)


@pytest.fixture
def meddle(told_store: Graph) -> Meddle:
    """Changes the store behind our back."""

    def run(text: LiteralString) -> None:
        with told_store.driver.session() as session:
            assert session.run(text).consume().counters.contains_updates

    return run


def found(graph: Graph) -> list[str]:
    return [str(finding) for finding in graph.verify().findings]


def test_nothing_is_found_in_an_empty_store(graph: Graph) -> None:
    assert found(graph) == []


def test_nothing_is_found_where_only_imports_wrote(told_store: Graph) -> None:
    assert found(told_store) == []


def test_nothing_is_found_where_a_source_only_names_what_another_told(graph: Graph) -> None:
    graph.put(source("edits/jd", EDITS), [shows(Pain(name="Slow export"))])
    graph.put(source("edits/jd", EDITS), [])
    graph.put(source("co/1"), spoken())

    assert found(graph) == []


def test_what_is_wrong_is_told_in_a_sentence(told_store: Graph, meddle: Meddle) -> None:
    meddle("MATCH (turn:Utterance {id: 'utterance:1/1'}) SET turn.offset = 10")

    assert found(told_store) == ["utterance:1/1 begins at 9, and not at its offset 10."]


def test_a_long_text_is_shown_where_it_differs(told_store: Graph, meddle: Meddle) -> None:
    meddle("MATCH (pain:Pain {name: 'Slow export'}) SET pain.name = 'Slow, slow, slow xport'")

    expected = "holds as its name 'Slow, slow, slow xport', where its sources say 'Slow export'"
    assert found(told_store) == [f"pain:slow-export {expected}."]


@pytest.mark.parametrize(("text", "named"), MEDDLING.values(), ids=MEDDLING)
def test_what_is_changed_behind_our_back_is_named(
    told_store: Graph, meddle: Meddle, text: LiteralString, named: str
) -> None:
    meddle(text)

    assert [finding for finding in found(told_store) if named in finding] != []
