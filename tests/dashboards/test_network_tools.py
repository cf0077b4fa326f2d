"""The bar and the legend of a picture, in a real Chromium."""

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, drawn_at
from tests.dashboards.pointing import drawn, in_picture, listed, places, thing_at

PNG = b"\x89PNG"
pytestmark = IN_BROWSER


def test_the_search_tells_how_many_it_finds(theme: Page) -> None:
    theme.get_by_role("searchbox").fill("pain")

    expect(theme.locator(".count")).to_have_text("5 found")


def test_enter_walks_through_what_was_found_and_centres_it(theme: Page) -> None:
    theme.get_by_role("searchbox").fill("PAÍN")

    theme.get_by_role("searchbox").press("Enter")
    theme.get_by_role("searchbox").press("Enter")

    expect(theme.locator(".count")).to_have_text("2 of 5")
    assert in_picture(theme, "(network) => network.getViewPosition()") == pytest.approx(
        places(theme)["pain:pain-1"], abs=1
    )


def test_a_kind_of_thing_can_be_hidden_with_its_lines(theme: Page) -> None:
    theme.get_by_role("button", name="pain", exact=True).click()

    assert drawn(theme) == {"theme:root"}


def test_a_kind_of_line_can_be_hidden(theme: Page) -> None:
    theme.get_by_role("button", name="part of", exact=True).click()

    assert drawn(theme) == set(places(theme))


def test_what_was_hidden_comes_again(theme: Page) -> None:
    whole = drawn(theme)
    theme.get_by_role("button", name="pain", exact=True).click()

    theme.get_by_role("button", name="pain", exact=True).click()

    assert drawn(theme) == whole


def test_what_is_hidden_is_hidden_for_whoever_gets_the_address(theme: Page) -> None:
    theme.get_by_role("button", name="pain", exact=True).click()
    expect(theme).to_have_url(re.compile("hidden=thing"))
    theme.evaluate("sessionStorage.clear()")

    assert drawn(drawn_at(theme, theme.url)) == {"theme:root"}


@pytest.fixture
def moved(theme: Page) -> Page:
    """The theme after somebody moved a pain."""
    x, y = thing_at(theme, "pain-3")
    theme.mouse.move(x, y)
    theme.mouse.down()
    theme.mouse.move(x + 60, y + 80, steps=4)
    theme.mouse.up()
    return theme


def test_what_was_moved_stays_there_when_more_comes(moved: Page) -> None:
    put = places(moved)["pain:pain-3"]

    moved.mouse.dblclick(*thing_at(moved, "pain-0"))

    expect(listed(moved, "pain:few-2")).to_have_count(1)
    assert places(moved)["pain:pain-3"] == put


def test_what_was_moved_is_there_for_whoever_comes_back(moved: Page) -> None:
    put, address = places(moved)["pain:pain-3"], moved.url
    moved.goto("about:blank")

    drawn_at(moved, address)

    assert places(moved)["pain:pain-3"] == put


def test_what_was_moved_can_be_put_back(moved: Page) -> None:
    moved.get_by_role("button", name="Put what was moved back").click()

    back = places(moved)["pain:pain-3"]
    moved.evaluate("sessionStorage.clear()")
    assert places(drawn_at(moved, moved.url))["pain:pain-3"] == back


def test_the_view_is_the_same_for_whoever_comes_back(theme: Page) -> None:
    theme.get_by_role("button", name="Nearer").click()
    theme.get_by_role("button", name="Nearer").click()
    scale, address = in_picture(theme, "(network) => network.getScale()"), theme.url
    theme.goto("about:blank")

    drawn_at(theme, address)

    assert in_picture(theme, "(network) => network.getScale()") == pytest.approx(scale)


def downloaded(page: Page, kind: str) -> Path:
    """What the button for this kind of picture downloads."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=kind).click()
    assert waiting.value.suggested_filename == f"made-up-things.{kind.lower()}"
    return waiting.value.path()


def test_a_png_of_the_picture_can_be_kept(theme: Page) -> None:
    path = downloaded(theme, "PNG")

    assert path.read_bytes().startswith(PNG)


def test_an_svg_of_the_picture_holds_every_name(theme: Page) -> None:
    path = downloaded(theme, "SVG")

    svg = ElementTree.parse(path)
    written = {"".join(each.itertext()) for each in svg.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Root & <>", *(f"Pain & <{each}>" for each in range(5))} <= written


def test_an_svg_shows_things_where_somebody_put_them(moved: Page) -> None:
    put = places(moved)["pain:pain-3"]

    svg = ElementTree.parse(downloaded(moved, "SVG"))

    spans = svg.iter("{http://www.w3.org/2000/svg}tspan")
    [at] = [float(each.attrib["x"]) for each in spans if each.text == "Pain & <3>"]
    assert at == pytest.approx(put["x"], abs=1)


def test_full_screen_and_back(theme: Page) -> None:
    theme.get_by_role("button", name="Full screen").click()
    expect(theme.locator(".network:fullscreen")).to_have_count(1)

    theme.get_by_role("button", name="Full screen").click()

    expect(theme.locator(".network:fullscreen")).to_have_count(0)


def test_nothing_is_asked_of_another_host(sheet: Page, things: str) -> None:
    hosts: set[str] = set()
    sheet.on("request", lambda asked: hosts.add(urlsplit(asked.url).netloc))

    drawn_at(sheet, things)

    assert hosts - {""} == {urlsplit(things).netloc}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_picture_is_as_dark_as_the_page(
    sheet: Page, things: str, scheme: Literal["light", "dark"]
) -> None:
    sheet.emulate_media(color_scheme=scheme)

    drawn_at(sheet, things)

    inside = in_picture(sheet, "(network) => network.body.data.nodes.get()[0].color.background")
    assert (int(inside[1:3], 16) < 128) is (scheme == "dark")


def test_on_a_narrow_screen_nothing_is_wider_than_it(sheet: Page, things: str) -> None:
    sheet.set_viewport_size({"width": 390, "height": 844})

    drawn_at(sheet, things)

    assert sheet.evaluate("document.documentElement.scrollWidth") <= 390
    for each in sheet.locator(".tools button:visible").all():
        box = each.bounding_box()
        assert box
        assert box["x"] + box["width"] <= 390
