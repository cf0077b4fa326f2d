"""What people do with a picture in a real Chromium: pick, ask for more, take it back."""

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, drawn_at, whole_address
from tests.dashboards.pointing import in_picture, line_at, listed, places, thing_at

QUESTION = "Show 40 more around Pain & <1>?"
pytestmark = IN_BROWSER


def test_a_click_on_a_thing_stands_in_the_address(theme: Page) -> None:
    theme.mouse.click(*thing_at(theme, "pain-3"))

    theme.wait_for_url("**/?pick=pain*pain-3")


def test_a_click_on_a_line_stands_in_the_address(theme: Page) -> None:
    theme.mouse.click(*line_at(theme, "Pain & <2> is part of"))

    theme.wait_for_url("**/?pick=*pain-2*root")


def test_what_is_picked_is_seen_by_whoever_opens_the_address(sheet: Page, things: str) -> None:
    page = drawn_at(sheet, f"{things}/?pick=pain:pain-3")

    assert in_picture(page, "(network) => network.getSelectedNodes()") == ["pain:pain-3"]


def test_a_click_beside_everything_forgets_what_was_picked(sheet: Page, things: str) -> None:
    page = drawn_at(sheet, f"{things}/?pick=pain:pain-3")
    box = page.locator(".canvas").bounding_box()
    assert box

    page.mouse.click(box["x"] + 5, box["y"] + 5)

    page.wait_for_function("location.search === ''")


def test_a_double_click_adds_what_a_thing_is_linked_to(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-0"))

    expect(listed(theme, "pain:few-2")).to_have_count(1)
    assert "x=pain:pain-0" in whole_address(theme)


def test_what_was_there_stays_where_it_is_when_more_comes(theme: Page) -> None:
    before = places(theme)

    theme.mouse.dblclick(*thing_at(theme, "pain-0"))

    expect(listed(theme, "pain:few-2")).to_have_count(1)
    after = places(theme)
    assert {thing: after[thing] for thing in before} == before


def test_before_a_crowd_comes_somebody_is_asked(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-1"))

    expect(theme.get_by_text(QUESTION)).to_be_visible()
    assert "x=" not in whole_address(theme)


def test_a_crowd_comes_for_whoever_says_yes(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-1"))

    theme.get_by_role("button", name="Yes").click()

    expect(listed(theme, "pain:crowd-39")).to_have_count(1)
    expect(theme.get_by_text(QUESTION)).to_be_hidden()


def test_no_crowd_comes_for_whoever_says_no(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-1"))

    theme.get_by_role("button", name="No", exact=True).click()

    expect(theme.get_by_text(QUESTION)).to_be_hidden()
    expect(listed(theme, "pain:crowd-39")).to_have_count(0)


def test_where_nothing_more_is_known_it_is_said(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-2"))

    expect(theme.locator(".ask")).to_contain_text("Nothing more is known of Pain & <2>.")


@pytest.fixture
def grown(sheet: Page, things: str) -> Page:
    """The theme with more around a pain, and around a part of that."""
    return drawn_at(sheet, f"{things}/?x=pain:pain-0+pain:few-0")


def test_a_colleague_who_gets_the_address_sees_as_much(grown: Page) -> None:
    expect(listed(grown, "pain:deep-1")).to_have_count(1)


def test_undo_takes_the_last_away(grown: Page) -> None:
    grown.get_by_role("button", name="Take the last").click()

    expect(listed(grown, "pain:deep-1")).to_have_count(0)
    assert whole_address(grown).endswith("?x=pain:pain-0")


def test_redo_brings_it_again_where_it_was(grown: Page) -> None:
    before = places(grown)
    grown.get_by_role("button", name="Take the last").click()
    expect(listed(grown, "pain:deep-1")).to_have_count(0)

    grown.get_by_role("button", name="Show it again").click()

    expect(listed(grown, "pain:deep-1")).to_have_count(1)
    assert places(grown) == before


def test_the_way_back_of_the_browser_is_an_undo_too(theme: Page) -> None:
    theme.mouse.dblclick(*thing_at(theme, "pain-0"))
    expect(listed(theme, "pain:few-2")).to_have_count(1)

    theme.go_back()

    expect(listed(theme, "pain:few-2")).to_have_count(0)


def test_three_hundred_things_are_drawn(sheet: Page, things: str) -> None:
    page = drawn_at(sheet, f"{things}/?things=300")

    assert len(places(page)) == 300


def test_more_than_that_are_a_list_first(sheet: Page, things: str) -> None:
    sheet.goto(f"{things}/?things=301")

    expect(sheet.get_by_text("301 things and 300 lines")).to_be_visible()
    expect(sheet.locator(".canvas")).to_have_count(0)


def test_more_than_that_are_drawn_for_whoever_wants_it(sheet: Page, things: str) -> None:
    sheet.goto(f"{things}/?things=301")

    sheet.get_by_role("button", name="Draw all").click()

    sheet.locator(".canvas canvas").wait_for()
    assert len(places(sheet)) == 301
