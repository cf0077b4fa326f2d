"""What people click on the pages of a person and of the codebook, in a real Chromium."""

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive, reopen, whole_address
from tests.dashboards.pointing import quoted

ODILE = "/person?person=person:ledgermoor/odile-brannoch"
FRIDAY = "/concept?concept=pain:intercompany-differences-surface-on-day-four"
TOPIC = "Screenshots for the auditors"
WORDS = "“Two hundred and four pages, for a pilot.”"
ROW_OF_LIST = 33
"""Pixels of a row of Streamlit's table; the first is its head."""
pytestmark = IN_BROWSER
ONLY = "Only the words of"
"""The field by which one chooses among words."""


@pytest.fixture
def odile(page: Page, served: str) -> Page:
    """The page of a person who said much."""
    arrive(page, f"{served}{ODILE}")
    page.locator(RESTING).wait_for()
    return page


@pytest.fixture
def dot(odile: Page) -> Page:
    """The same after somebody clicked a quote in the picture over time."""
    odile.locator(f"[aria-roledescription=circle][aria-label*='{TOPIC}']").first.click()
    expect(odile.get_by_role("button", name="Read all")).to_be_visible()
    odile.locator(RESTING).wait_for()
    return odile


def choose_topic(odile: Page) -> None:
    """Click a topic in the picture over time, beside its dots."""
    odile.locator(f"[aria-label='name: {TOPIC}']").click(position={"x": 5, "y": 5})
    odile.wait_for_url("**topic=*")
    odile.locator(RESTING).wait_for()


@pytest.fixture
def choosing(odile: Page) -> Page:
    """The same after somebody chose, among the words of others, those of one person."""
    odile.get_by_role("button", name="Sort and choose").last.click()
    odile.get_by_role("combobox", name=ONLY).click()
    odile.get_by_role("option").first.click()
    odile.wait_for_url("**only_person=person*")
    return odile


def test_a_dot_opens_its_quote_alone(dot: Page) -> None:
    expect(quoted(dot).first).to_have_text(WORDS)


def test_a_dot_stands_in_the_address_with_its_topic(dot: Page) -> None:
    address = whole_address(dot)

    assert [name for name in ("&topic=workaround:", "&dot=quote:") if name not in address] == []


def test_a_colleague_who_gets_the_address_sees_the_same_quote(dot: Page) -> None:
    reopen(dot)

    expect(dot.get_by_text(WORDS, exact=True)).to_be_visible()
    expect(dot.get_by_role("button", name="Read all")).to_be_visible()


def test_beside_the_dots_of_a_topic_a_click_chooses_the_topic(odile: Page) -> None:
    choose_topic(odile)

    expect(odile.get_by_role("combobox", name="Of what")).to_have_value(f"{TOPIC} · 2 quotes")


def test_what_is_open_among_other_words_stays_open_when_a_topic_is_chosen(odile: Page) -> None:
    of_others = odile.locator(".cards").last.locator("details").first
    of_others.locator("summary").click()

    choose_topic(odile)

    expect(of_others).to_have_attribute("open", "")


def test_a_bar_leaves_the_words_of_its_quarter(page: Page, served: str) -> None:
    arrive(page, f"{served}{FRIDAY}")
    page.locator(RESTING).wait_for()

    page.locator("[aria-roledescription=bar][aria-label*='2026 Q1; quotes: 4']").click()

    expect(page.get_by_role("button", name="Only 2026 Q1")).to_be_visible()
    expect(page.get_by_text("For · 4 quotes")).to_be_visible()


def test_a_row_of_the_list_opens_the_page_of_the_person(page: Page, served: str) -> None:
    arrive(page, f"{served}/person")
    page.locator(RESTING).wait_for()

    page.get_by_test_id("stDataFrame").click(position={"x": 15, "y": 1.5 * ROW_OF_LIST})

    expect(page.get_by_role("heading", name="Anneke Rood")).to_be_visible()


def test_the_name_beside_a_quote_leads_to_its_page_and_back_again(odile: Page) -> None:
    before = whole_address(odile)

    odile.locator(".cards a", has_text="Harnvale Care").first.click()

    expect(odile.get_by_role("heading", name="Harnvale Care", level=1)).to_be_visible()
    odile.go_back()
    expect(odile.get_by_role("heading", name="Odile Brannoch", level=1)).to_be_visible()
    assert whole_address(odile) == before


def test_what_stands_around_a_quote_is_shown_in_place(odile: Page) -> None:
    card = odile.locator(".cards article").first

    card.get_by_text("In context").click()

    expect(card.get_by_text("Read by").first).to_be_visible()


def test_what_is_chosen_among_the_words_is_counted(choosing: Page) -> None:
    expect(choosing.get_by_text("1 chosen").last).to_be_visible()


def test_what_is_chosen_among_the_words_stands_in_the_address(choosing: Page) -> None:
    assert "only_person=person:" in whole_address(choosing)


def test_more_can_be_chosen_without_opening_it_again(choosing: Page) -> None:
    expect(choosing.get_by_role("combobox", name=ONLY)).to_be_visible()
