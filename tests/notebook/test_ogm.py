"""The ontology as py2neo classes, walked on the real Neo4j."""

from collections.abc import Generator

import pytest
from py2neo.ogm import Repository

from graph.model import Claim, claim_ends
from graph.ogm import ReadOnlyError, Thing, models, repository
from graph.ontology import ONTOLOGY
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.factories import MARCH, influences, person, shows, source, spoken, voiced

MODELS = models()


@pytest.fixture(scope="session")
def connected(settings: Settings) -> Generator[Repository]:
    """One connection for all; py2neo itself never closes one."""
    opened = repository(settings)
    yield opened
    service: Thing = opened.graph.service
    service.connector.close()


@pytest.fixture
def notebook(graph: Graph, connected: Repository) -> Repository:
    """A store in which Ada moves Bob, who moves Cleo, and complains of a slow export."""
    lines = [influences("Ada", "Bob"), influences("Bob", "Cleo")]
    graph.put(source("co/1"), [*voiced(), shows(lines[0])])
    graph.put(source("co/claims"), [*lines, person("Cleo")])
    return connected


def the(notebook: Repository, label: str, known: str) -> Thing:
    found = notebook.match(MODELS[label], known).first()
    assert found
    return found


def test_every_label_is_a_class_with_the_label_and_its_meaning() -> None:
    declared = {node.label(): node.meaning() for node in ONTOLOGY.nodes}

    assert {label: model.__doc__ for label, model in MODELS.items()} == declared


def test_no_relationship_hides_a_property() -> None:
    hidden = [
        (label, name)
        for label, model in MODELS.items()
        for name in (each.name for each in ONTOLOGY.by_label[label].properties())
        if not isinstance(vars(model)[name], type(vars(model)["id"]))
    ]

    assert hidden == []


def test_every_end_of_a_claim_is_an_attribute() -> None:
    claims = [node for node in ONTOLOGY.nodes if issubclass(node, Claim)]

    missing = [
        (claim.label(), end)
        for claim in claims
        for end in claim_ends(claim)
        if end not in vars(MODELS[claim.label()])
    ]

    assert missing == []


def test_one_walks_from_a_person_to_whom_they_influence_and_on(notebook: Repository) -> None:
    ada = the(notebook, "Person", "person:ada")

    assert [[c.name for c in bob.influences] for bob in ada.influences] == [["Cleo"]]


def test_one_walks_back_to_whom_a_person_is_moved_by(notebook: Repository) -> None:
    bob = the(notebook, "Person", "person:bob")

    assert [mover.name for mover in bob.influences_from] == ["Ada"]


def test_one_walks_from_a_quote_to_the_pain_that_it_shows(notebook: Repository) -> None:
    quote = notebook.match(MODELS["Quote"]).first()

    shown = {type(thing).__name__: thing for thing in quote.evidences}

    assert shown["Pain"].name == "Slow export"


def test_one_walks_from_a_pain_to_who_voiced_it(notebook: Repository) -> None:
    pain = the(notebook, "Pain", Pain(name="Slow export").id)

    assert [who.name for quote in pain.evidences_from for who in quote.said_by] == ["Ada"]


def test_one_walks_from_a_claim_to_its_ends(notebook: Repository) -> None:
    quote = notebook.match(MODELS["Quote"]).first()
    line = next(thing for thing in quote.evidences if type(thing).__name__ == "Influence")

    assert [person.id for person in line.influenced] == ["person:bob"]


def test_what_is_a_word_of_python_has_a_line_below_its_end(notebook: Repository) -> None:
    turn = notebook.match(MODELS["Utterance"]).first()

    assert [place.id for place in turn.in_] == ["interview:1"]


def test_a_day_is_a_day_of_python(notebook: Repository) -> None:
    assert the(notebook, "Interview", "interview:1").held_on == MARCH


def test_what_is_unknown_is_none(notebook: Repository) -> None:
    assert the(notebook, "Person", "person:ada").title is None


def test_a_model_cannot_be_changed(notebook: Repository) -> None:
    ada = the(notebook, "Person", "person:ada")

    with pytest.raises(ReadOnlyError):
        ada.name = "Eve"


def test_a_frame_comes_from_a_question_in_cypher(notebook: Repository, graph: Graph) -> None:
    graph.put(source("co/2"), spoken(words="three days", by="Bob", of="2"))

    frame = notebook.graph.query("MATCH (p:Person) RETURN p.name AS name ORDER BY name")

    assert list(frame.to_data_frame()["name"]) == ["Ada", "Bob", "Cleo"]
