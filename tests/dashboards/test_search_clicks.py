"""The way from what a search found into the conversation, in a real Chromium."""

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, RESTING, arrive, whole_address

pytestmark = IN_BROWSER
LINE = "Who told you about that? Never mind. Yes."
"""What one of us says, far down in a conversation; nobody quoted it."""


@pytest.fixture
def line(page: Page, served: str) -> Page:
    """The conversation, after somebody searched for words of the line and clicked it."""
    arrive(page, f"{served}/search?words=never mind told")
    card = page.locator("[data-testid=stVerticalBlock]", has_text=LINE).last
    card.get_by_role("link", name="Tomas Verrill, third call").click()
    page.locator("li.read").wait_for()
    page.locator(RESTING).wait_for()
    return page


def test_a_line_that_nobody_quoted_is_shown_in_its_conversation(line: Page) -> None:
    expect(line.locator("li.read")).to_contain_text(LINE)


def test_the_line_is_in_view(line: Page) -> None:
    expect(line.locator("li.read")).to_be_in_viewport()


def test_the_line_stands_in_the_address(line: Page) -> None:
    assert "line=19" in whole_address(line)
