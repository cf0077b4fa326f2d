"""A conversation in a real Chromium, in which somebody chooses words with the mouse."""

from playwright.sync_api import Page, expect

from tests.dashboards.conftest import RESTING, arrive

TURN = "I haven't seen the napkin"
MAY = "Odile Brannoch, May"


def conversation(served: str) -> str:
    """The address of the conversation."""
    return f"{served}/interview?interview={MAY}"


def read_by_ada(page: Page, address: str) -> Page:
    """Go to the conversation, and say who one is."""
    arrive(page, address)
    page.locator("p[data-offset]").first.wait_for()
    name = page.get_by_role("textbox", name="Your name")
    name.fill("ada")
    name.press("Enter")
    expect(page.get_by_text("Say who you are")).to_have_count(0)
    page.locator(RESTING).wait_for()
    return page


def choose(page: Page) -> None:
    """Choose words with the mouse, from the beginning of a turn on."""
    turn = page.locator("p[data-offset]").filter(has_text=TURN)
    turn.scroll_into_view_if_needed()
    page.wait_for_function("(e) => e.isConnected", arg=turn.element_handle())
    box = turn.bounding_box()
    assert box
    y = box["y"] + 10
    page.mouse.move(box["x"] + 1, y)
    page.mouse.down()
    page.mouse.move(box["x"] + 150, y, steps=10)
    page.mouse.up()
    page.get_by_role("button", name="Quote these words").click()
