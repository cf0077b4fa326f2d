"""The tour of the tutorial, with the mouse: from the first line to the words of one person.

With `TOUR_PICTURES=docs/pictures` its pictures are taken anew for README and tutorial.
"""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.calm import calm
from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive
from tests.dashboards.taking import taken_away

pytestmark = IN_BROWSER
CYPHER = """
MATCH (:Decision {name: 'D-1'})-[:RESTS_ON {stance: 'for'}]->(quote:Quote)
MATCH (quote)-[:TAKEN_FROM]->(:Interview)-[:WITH]->(account:Account)
RETURN account.name AS account, count(DISTINCT quote) AS mentions, collect(quote.id) AS quotes
"""


class Tour:
    """Somebody who walks through the pages, and takes a picture of each."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page, self.folder = page, folder
        page.set_viewport_size({"width": 1280, "height": 860})

    def go(self, name: str) -> None:
        """By the menu."""
        self.page.locator(".stSidebar").get_by_role("link", name=name, exact=True).click()
        self.page.locator(RESTING).wait_for()

    def choose(self, field: str, value: str) -> None:
        """By typing into a list."""
        field_ = self.page.get_by_role("combobox", name=field)
        field_.fill(value)
        field_.press("Enter")
        self.page.locator(RESTING).wait_for()

    def click(self, role: str, name: str) -> None:
        """Once, on what is called so."""
        self.page.get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type]
        self.page.locator(RESTING).wait_for()

    def taken_away(self, name: str) -> str:
        """What stands in the file that this button gives."""
        return taken_away(self.page, name).path().read_text("utf-8-sig")

    def sees(self, words: str) -> None:
        """These words are on the page."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def picture(self, name: str) -> None:
        """Of the first screen."""
        calm(self.page)
        self.page.mouse.move(2, 2)
        self.page.screenshot(path=self.folder / f"{name}.png")


@pytest.fixture
def tour(page: Page, served: str, tmp_path: Path) -> Tour:
    """At the first page."""
    arrive(page, served)
    page.locator(RESTING).wait_for()
    return Tour(page, Path(os.environ.get("TOUR_PICTURES", tmp_path)))


def test_five_minutes_lead_from_the_first_line_to_the_words_of_one_person(tour: Tour) -> None:
    tour.sees("Dravenhall 2026, which closes in 7 weeks, looks like Harnvale 2026")
    tour.picture("start")

    a_lost_deal(tour)
    an_open_deal_like_it(tour)
    the_need_that_is_real(tour)
    what_a_decision_rests_on(tour)
    the_words_of_one_person(tour)


def a_lost_deal(tour: Tour) -> None:
    """Whom nobody had in the tables, and what three people said of her."""
    tour.go("Influence walk")
    tour.choose("Deal", "Harnvale 2026")
    tour.page.locator(".canvas canvas").wait_for()
    tour.sees("Tomas Verrill and 2 other voices say so")
    tour.sees("“when Ines has a question open I don't sign”")
    tour.picture("influence-walk")


def an_open_deal_like_it(tour: Tour) -> None:
    """The seat that nobody is known to hold, whom to ask, and what they said."""
    tour.go("Start")
    tour.click("link", "The committee")
    tour.sees("nobody we know")
    tour.sees("Ask those who spoke of it")
    tour.click("button", "Read 4 quotes")
    tour.sees("In context, who read it, and how to cite it")
    tour.picture("committee")


def the_need_that_is_real(tour: Tour) -> None:
    """By mentions, then by accounts: the list turns over."""
    tour.go("Feature gaps")
    tour.click("radio", "Mentions")
    tour.sees("1 of 9 accounts")
    tour.click("radio", "Accounts")
    tour.sees("7 of 9 accounts")
    tour.picture("feature-gaps")
    tour.click("link", "All that is known of it")
    tour.sees("“the Friday file”")
    tour.picture("concept")


def what_a_decision_rests_on(tour: Tour) -> None:
    """The page says it, and an analyst's Cypher gives the same number."""
    tour.go("Start")
    tour.sees("D-1 rests on one customer, Vintermoor Energy: all 9 quotes")
    tour.go("Your own question")
    tour.page.get_by_role("textbox", name="Cypher").fill(CYPHER)
    tour.click("button", "Ask")
    tour.sees("1 row")
    assert "Vintermoor Energy,9," in tour.taken_away("CSV")


def the_words_of_one_person(tour: Tour) -> None:
    """A conversation, and a quote in its place."""
    tour.go("Start")
    tour.click("link", "Odile Brannoch, June")
    tour.page.locator("mark").first.click()
    tour.page.locator(RESTING).wait_for()
    tour.sees("In context, who read it, and how to cite it")
    tour.picture("interview")
