"""What somebody does on the page of a conversation, undoes and does again, without losing any."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboards.words import plain
from graph.edits import Linking, edits, source
from graph.ontology.committee import Deal, Influence, Support
from graph.store import Graph
from tests import factories
from tests.commands.bundles import change
from tests.dashboards.conftest import Opened
from tests.dashboards.doing import PAGE, QUOTED, called, named, press, stored, text, write
from tests.queries.samples import bring_in

LOST, SLOW = "pain:lost-entries", "pain:slow-export"
FOR_US = Support(person=factories.person("Ada"), deal=Deal(handle="d", name="Renewal"))


@pytest.fixture
def small(store: Graph, tmp_path: Path) -> Path:
    """A small bundle, which is stored."""
    return stored(store, tmp_path / "acme")


@pytest.fixture
def page(opened: Opened, store: Graph, small: Path) -> AppTest:
    """The page of its conversation, at its quote, read by somebody who has said who she is."""
    assert small.exists()
    (row,) = store.read(QUOTED, {}).rows
    return called(opened(PAGE, interview=row["talk"], quote=row["quote"]), "ada")


def choose(page: AppTest, thing: str, **also: str) -> AppTest:
    """Fill the form in and send it."""
    next(each for each in page.selectbox if each.label == "It speaks of").set_value(thing)
    for label, value in also.items():
        next(e for e in page.selectbox if e.label == label.replace("_", " ")).set_value(value)
    return press(page, "Link")


def links(graph: Graph, who: str = "ada") -> list[Linking]:
    """What somebody linked."""
    return [each for each in edits(graph.stated(source(who).id)) if isinstance(each, Linking)]


def test_a_link_that_was_taken_back_comes_back_by_an_undo(page: AppTest, store: Graph) -> None:
    press(choose(page, LOST), "Take back")

    press(page, "Undo: took back")

    assert [link.thing for link in links(store)] == [LOST]


def test_an_undo_acts_under_the_name_that_the_act_was_done_with(
    page: AppTest, store: Graph
) -> None:
    called(choose(page, LOST), "rq")

    press(page, "Undo: linked")

    assert links(store) == []


def forgotten(page: AppTest, store: Graph, small: Path) -> AppTest:
    """An undo of what cannot come back: the codebook does not know the thing any more."""
    press(choose(page, LOST), "Take back")
    change(small / "codebook.yaml", "Lost entries", "Found entries")
    bring_in(store, small)
    return press(page, "Undo: took back")


def test_an_undo_that_cannot_be_is_told(page: AppTest, store: Graph, small: Path) -> None:
    forgotten(page, store, small)

    assert plain(LOST) in page.error[0].value


def test_an_undo_that_could_not_be_can_be_tried_again(
    page: AppTest, store: Graph, small: Path
) -> None:
    forgotten(page, store, small)

    assert named(page, "Undo: took back")


def test_a_link_that_is_refused_leaves_what_was_typed(page: AppTest) -> None:
    write(page, "Remark", "twice a week")

    choose(page, LOST, It_says="fails")

    assert (page.error[0].value, text(page, "Remark")) == (
        "'fails' goes with the stance 'contradicts'",
        "twice a week",
    )


def test_a_link_that_is_stored_leaves_an_empty_form(page: AppTest) -> None:
    write(page, "Remark", "twice a week")

    choose(page, LOST)

    assert text(page, "Remark") == ""


def test_whoever_chooses_nothing_is_told_so(page: AppTest) -> None:
    press(page, "Link")

    assert page.warning[0].value == "Choose what the words speak of."


def test_a_figure_that_is_named_is_stored_with_the_link(page: AppTest, store: Graph) -> None:
    page.number_input[0].set_value(2.0)
    write(page, "Of what", "days")

    choose(page, SLOW)

    (link,) = links(store)
    assert (link.value_low, link.value_high, link.unit) == (2.0, 2.0, "days")


@pytest.mark.parametrize("level", [None, 3.0])
def test_of_support_the_level_is_asked(page: AppTest, store: Graph, level: float | None) -> None:
    store.put(factories.source("co/claims"), [FOR_US])
    page.run()
    if level:
        page.number_input[0].set_value(level)

    choose(page, FOR_US.id)

    assert "from -2 to 2" in page.warning[0].value


def test_every_claim_can_be_chosen(page: AppTest, store: Graph) -> None:
    mover = factories.person("Zed")
    people = [factories.person(f"P{number}") for number in range(1001)]
    claims = [Influence(influencer=mover, influenced=each, kind="veto") for each in people]
    store.put(factories.source("co/claims"), claims)

    page.run()

    things = next(each for each in page.selectbox if each.label == "It speaks of")
    assert len([each for each in things.options if each.startswith("Influence: ")]) == 1001
