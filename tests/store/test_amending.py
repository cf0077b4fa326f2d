"""One click: a few statements more or fewer of a source that states many."""

import pytest

from graph.amending import AmendedPartError
from graph.model import Element
from graph.ontology.evidence import Evidences, Quote, Utterance
from graph.ontology.needs import Pain
from graph.statements import state
from graph.store import Graph
from tests.factories import EDITS, MARCH, is_now, quote, source, spoken, voiced
from tests.law.contents import contents

EDIT = source("edits/jd", EDITS)
SLOW, LATE = Pain(name="Slow"), Pain(name="Late")


def linked(pain: Pain = SLOW, words: str = "it takes two days") -> Element:
    """Somebody's reading of a quote, both named by their ids alone."""
    return Evidences(
        start=Quote.reference(quote(words).id),
        end=Pain.reference(pain.id),
        coder="JD",
        stance="supports",
    )


def test_a_new_source_is_made_as_given(graph: Graph) -> None:
    graph.amend(source("edits/jd", EDITS, MARCH), [SLOW])

    (stored,) = graph.sources()
    assert (stored.source.rank, stored.source.as_of) == (EDITS, MARCH)


def test_the_weight_of_a_known_source_stays(graph: Graph) -> None:
    graph.put(EDIT, [SLOW])

    graph.amend(source("edits/jd", 10, MARCH), [LATE])

    (stored,) = graph.sources()
    assert (stored.source.rank, stored.source.as_of) == (EDITS, None)


def test_what_the_source_stated_before_stays(graph: Graph) -> None:
    graph.put(source(), voiced())

    graph.amend(source(), [SLOW])

    assert graph.stated(source().id).links.keys() == state(voiced()).links.keys()


def test_saying_and_unsaying_the_same_leaves_all_as_it_was(graph: Graph) -> None:
    graph.put(source(), [*spoken(), SLOW])
    before = contents(graph.driver)
    graph.amend(EDIT, [linked(), is_now("pain:slow", "pain:late"), LATE])

    graph.amend(EDIT, (), [linked(), is_now("pain:slow", "pain:late"), LATE])

    assert contents(graph.driver) == before


def test_what_was_named_for_a_link_stays_while_another_link_names_it(graph: Graph) -> None:
    graph.put(EDIT, [linked(), linked(LATE)])

    graph.amend(EDIT, (), [linked(LATE)])

    assert graph.stated(EDIT.id).nodes.keys() == {quote().id, SLOW.id}


def test_what_an_id_is_said_to_be_stays_named_where_it_is_unsaid_that_it_is_another(
    graph: Graph,
) -> None:
    graph.put(EDIT, [is_now("pain:slow", LATE.id)])

    graph.amend(EDIT, (), [LATE, is_now("pain:slow", "pain:else")])

    assert graph.stated(EDIT.id).nodes.keys() == {LATE.id}


def test_a_value_takes_the_place_of_another(graph: Graph) -> None:
    graph.put(EDIT, [Pain.reference(SLOW.id, name="Slow", definition="Days.")])

    graph.amend(EDIT, [Pain.reference(SLOW.id, name="Too slow")])

    statement = graph.stated(EDIT.id).nodes[SLOW.id]
    assert statement.properties == {"name": "Too slow", "definition": "Days."}


def test_unsaying_what_is_not_said_changes_nothing(graph: Graph) -> None:
    graph.put(EDIT, [SLOW])
    before = graph.revision()

    graph.amend(EDIT, (), [LATE, linked(), is_now("pain:slow", "pain:late")])

    assert graph.revision() == before


def test_an_import_of_the_same_bytes_is_no_longer_taken_for_done(graph: Graph) -> None:
    graph.put(EDIT.model_copy(update={"hash": "abc"}), [SLOW])

    graph.amend(EDIT, [LATE])

    assert graph.hashes() == {EDIT.id: ""}


def test_an_utterance_is_never_stated_alone(graph: Graph) -> None:
    turn = Utterance(handle="1/0", position=0, text="it takes two days", offset=0)

    with pytest.raises(AmendedPartError, match="utterance:1/0"):
        graph.amend(EDIT, [turn])
