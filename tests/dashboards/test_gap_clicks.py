"""What people click on the page of the gaps, in a real Chromium, and the words that it opens."""

from collections.abc import Callable
from typing import TypeAlias

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive, reopen, whole_address
from tests.dashboards.pointing import quoted

NEED = "Show who approved which entry, and when"
ROW_OF_LIST = 33
"""Pixels of a row of Streamlit's table; the first is its head."""
pytestmark = IN_BROWSER
Click: TypeAlias = Callable[[Page], None]


def click_bar(page: Page) -> None:
    """Click the bar of the need."""
    page.locator(f"[aria-roledescription=bar][aria-label*='{NEED}']").click()


def click_list(page: Page) -> None:
    """Click the row of the need in the list: the seventh."""
    page.get_by_test_id("stDataFrame").click(position={"x": 15, "y": 7.5 * ROW_OF_LIST})


def click_cell(page: Page) -> None:
    """Click a cell of the matrix, beside the sign in its middle."""
    cell = page.locator(f"[aria-label*='{NEED}'][aria-label*='Approval log']").first
    cell.click(position={"x": 5, "y": 5})


def click_beside_cells(page: Page) -> None:
    """Click in a row of the matrix, where it has no cell."""
    row = page.locator(f"[aria-label='name: {NEED}']")
    row.click(position={"x": 5, "y": 5})


@pytest.fixture(
    params=[
        ("bars", click_bar),
        ("list", click_list),
        ("matrix", click_cell),
        ("matrix", click_beside_cells),
    ],
    ids=["a bar", "a row of the list", "a cell of the matrix", "a row of the matrix"],
)
def clicked(page: Page, served: str, request: pytest.FixtureRequest) -> Page:
    """The page of the gaps after somebody clicked a need."""
    view: str = request.param[0]
    click: Click = request.param[1]
    arrive(page, f"{served}/feature_gaps?view={view}")
    page.locator(RESTING).wait_for()
    click(page)
    return page


def test_a_click_opens_the_words_behind_the_need_and_stands_in_the_address(clicked: Page) -> None:
    expect(clicked.get_by_text("exists but unknown · 3 of 9 accounts")).to_be_visible()

    assert "need=job:show-who-approved" in whole_address(clicked)


def test_a_colleague_who_gets_the_address_sees_the_same_words(clicked: Page) -> None:
    expect(clicked.get_by_text("exists but unknown · 3 of 9 accounts")).to_be_visible()
    clicked.locator(RESTING).wait_for()
    shown = quoted(clicked).all_inner_texts()

    reopen(clicked)

    expect(quoted(clicked)).to_have_text(shown)
