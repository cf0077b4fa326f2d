"""Which sources are stored, what each states, and who builds on it."""

import pytest

from graph.model import Element
from graph.ontology.evidence import Source
from graph.ontology.needs import Pain
from graph.statements import state
from graph.store import Graph
from graph.store.sources import SourceInUseError, UnknownSourceError
from tests.factories import influences, interview, is_now, person, shows, source, spoken, voiced
from tests.law.contents import contents, wipe

TALK, CODEBOOK = "source:co/interviews/1", "source:co/codebook"
SLOW = Pain(name="Slow export", definition="Days until the file is there.")


@pytest.fixture
def used(graph: Graph) -> Graph:
    """A codebook, and an interview that is coded with one of its names."""
    graph.put(source("co/codebook"), [SLOW])
    graph.put(source("co/interviews/1"), voiced(SLOW.name))
    return graph


def test_every_source_is_listed_with_what_it_defines(used: Graph) -> None:
    counts = {each.source.id: each.counts for each in used.sources()}

    assert counts == {
        CODEBOOK: {"Pain": 1},
        TALK: {"Interview": 1, "Person": 1, "Quote": 1, "Utterance": 1},
    }


def test_a_source_is_listed_as_it_was_put(graph: Graph) -> None:
    put = Source(handle="co/a", path="a.yaml", hash="abc", rank=20, importer="1")
    graph.put(put, [SLOW])

    assert [each.source for each in graph.sources()] == [put]


def test_what_a_source_states_is_read_back_as_it_was_stated(graph: Graph) -> None:
    told = [*voiced(), is_now("pain:old", "pain:slow-export")]
    graph.put(source(), told)

    stated = graph.stated(source().id)

    expected = state(told)
    assert (stated.nodes, stated.parts) == (expected.nodes, expected.parts)
    assert (stated.links, stated.sames) == (expected.links, expected.sames)


def test_it_is_read_back_under_the_ids_that_the_source_uses_after_a_merge(used: Graph) -> None:
    before = used.stated(TALK)
    used.put(source("edits/jd", 30), [is_now("pain:slow-export", "pain:late"), Pain(name="Late")])

    after = used.stated(TALK)

    assert (after.nodes, after.links) == (before.nodes, before.links)


def test_nothing_is_read_back_of_a_source_that_is_not_stored(graph: Graph) -> None:
    assert not graph.stated("source:nowhere")


def test_removing_every_source_leaves_nothing(used: Graph) -> None:
    used.remove(CODEBOOK, TALK)

    assert contents(used.driver) == []


def test_a_source_that_uses_others_is_removed_without_a_question(used: Graph) -> None:
    used.remove(TALK)

    assert [each.source.id for each in used.sources()] == [CODEBOOK]


def test_a_codebook_whose_names_are_in_use_is_not_removed(used: Graph) -> None:
    before = contents(used.driver)

    with pytest.raises(SourceInUseError, match=r"co/codebook .*\n  co/interviews/1 names 1 of it"):
        used.remove(CODEBOOK)

    assert contents(used.driver) == before


def test_an_interview_that_others_quote_has_them_as_dependents(graph: Graph) -> None:
    graph.put(source(), spoken())
    graph.put(source("edits/jd", 30), [shows(SLOW)])

    (dependent,) = graph.dependents(source().id)

    assert (dependent.source, len(dependent.things)) == ("source:edits/jd", 1)


def test_what_two_codebooks_define_depends_on_neither(used: Graph) -> None:
    used.put(source("co/second"), [SLOW])

    assert used.dependents(CODEBOOK) == []


def test_an_unknown_source_is_named_with_what_it_may_have_meant(used: Graph) -> None:
    with pytest.raises(UnknownSourceError) as raised:
        used.remove("source:co/codebok")

    assert raised.value.hint == "Did you mean co/codebook?"


def test_with_its_dependents_a_codebook_takes_what_others_say_of_its_names(used: Graph) -> None:
    used.remove_with_dependents(CODEBOOK)

    stated = used.stated(TALK)
    assert stated.links.keys() == state(spoken()).links.keys()


def test_with_its_dependents_an_interview_takes_the_quotes_of_others(graph: Graph) -> None:
    graph.put(source(), [interview()])
    graph.put(source("edits/jd", 30), [*spoken()[1:], shows(SLOW), SLOW])

    graph.remove_with_dependents(source().id)

    assert "quote" not in {
        known.partition(":")[0] for known in graph.stated("source:edits/jd").nodes
    }


def test_with_its_dependents_people_take_the_claims_on_them(graph: Graph) -> None:
    graph.put(source("co/people"), [person("Ada"), person("Bob")])
    graph.put(source(), [*spoken(by="Cleo"), shows(influences())])

    graph.remove_with_dependents("source:co/people")

    assert contents(graph.driver) == contents_of(graph, spoken(by="Cleo"))


def test_what_lost_its_object_is_read_again_at_the_next_import(graph: Graph) -> None:
    graph.put(source("co/codebook"), [SLOW])
    graph.put(source().model_copy(update={"hash": "abc"}), voiced(SLOW.name))

    graph.remove_with_dependents(CODEBOOK)

    assert graph.hashes() == {TALK: ""}


def contents_of(graph: Graph, elements: list[Element]) -> list[str]:
    """What is stored where one source states these elements, and nobody anything else."""
    wipe(graph.driver)
    graph.put(source(), elements)
    return contents(graph.driver)
