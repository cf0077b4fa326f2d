"""The picture without a mouse, and without a picture: keys, what is told, and the list."""

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER
from tests.dashboards.pointing import listed

pytestmark = IN_BROWSER


def test_arrows_walk_and_enter_picks(theme: Page) -> None:
    theme.locator(".canvas").focus()

    theme.keyboard.press("ArrowUp")
    theme.keyboard.press("Enter")

    expect(theme.locator(".say")).to_contain_text("1 line")
    theme.wait_for_url("**/?pick=pain*")


def test_a_line_can_be_picked_with_keys_alone(theme: Page) -> None:
    theme.locator(".canvas").focus()

    theme.keyboard.press("l")
    theme.keyboard.press("Enter")

    theme.wait_for_url("**/?pick=pain*root")


def test_e_shows_more_and_u_takes_it_back(theme: Page) -> None:
    theme.get_by_role("searchbox").fill("Pain & <0>")
    theme.get_by_role("searchbox").press("Enter")
    theme.locator(".canvas").focus()

    theme.keyboard.press("e")
    expect(listed(theme, "pain:few-2")).to_have_count(1)
    theme.keyboard.press("u")

    expect(listed(theme, "pain:few-2")).to_have_count(0)


def test_a_key_pressed_in_the_picture_is_no_shortcut_of_the_page(theme: Page) -> None:
    theme.locator(".canvas").focus()

    theme.keyboard.press("c")

    expect(theme.get_by_role("dialog")).to_have_count(0)


def test_the_picture_says_what_it_shows_to_whoever_cannot_see_it(theme: Page) -> None:
    named = theme.get_by_role("application").get_attribute("aria-label") or ""

    assert named.startswith("6 things and 5 lines between them.")


@pytest.fixture
def bare(sheet: Page, things: str) -> Page:
    """The theme where the library never arrives."""
    sheet.add_init_script("Object.defineProperty(globalThis, Symbol.for('throughline.vis'), {})")
    sheet.goto(things)
    sheet.get_by_text("As a list").click()
    return sheet


def test_the_list_picks_without_the_library(bare: Page) -> None:
    bare.get_by_role("button", name="Pain & <3> (pain)").click()

    bare.wait_for_url("**/?pick=pain*pain-3")


def test_the_list_picks_lines_too(bare: Page) -> None:
    bare.get_by_role("button", name="Pain & <3> is part of Root & <>").click()

    bare.wait_for_url("**/?pick=pain*pain-3*root")


def test_the_list_shows_more_without_the_library(bare: Page) -> None:
    bare.get_by_role("listitem").filter(has_text="Pain & <0> (pain)").get_by_text("more").click()

    expect(listed(bare, "pain:few-2")).to_have_count(1)
