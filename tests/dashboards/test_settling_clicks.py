"""Words without a place are settled by the mouse, in a real Chromium."""

from playwright.sync_api import Page, expect

from graph.ontology.evidence import Interview, TakenFrom, Unplaced
from graph.store import Graph
from tests import factories
from tests.dashboards.conftest import IN_BROWSER, RESTING
from tests.dashboards.marking import MAY, TURN, choose, conversation, read_by_ada

SETTLED = "MATCH (quote:Quote {stated: $stated}) RETURN quote.text AS text"
pytestmark = IN_BROWSER


def test_words_without_a_place_are_settled_by_the_mouse(
    page: Page, served: str, sample: Graph
) -> None:
    known = next(each.id for each in sample.choices("Interview") if each.name == MAY)
    place, lost = Interview.reference(known), Unplaced(handle="lost", stated="What napkin, where?")
    sample.put(factories.source("co/misquote"), [lost, TakenFrom(start=lost, end=place)])
    talk = read_by_ada(page, conversation(served))
    talk.get_by_role("button", name="Choose other words").click()
    talk.get_by_role("button", name="Choose none").wait_for()
    talk.locator(RESTING).wait_for()

    choose(talk)

    expect(talk.get_by_role("button", name="Undo: settled")).to_be_visible()
    assert sample.read(SETTLED, {"stated": lost.stated}).rows == [{"text": TURN}]
