"""A picture in one HTML file, opened without any server."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from dashboards.canvas import offline, offline_library
from dashboards.networks import Row, around
from graph.ontology.needs import Pain, PartOf, Theme
from tests.dashboards.conftest import IN_BROWSER

NASTY = "</script><script>document.title = 'hacked'</script><!-- & \u2028"
pytestmark = IN_BROWSER


def part(name: str) -> Row:
    """That a pain with this name is part of the theme."""
    return {
        "line": f"line {name}",
        "kind": PartOf.relation(),
        "title": f"{name} is part of it",
        "start": f"pain:{name}",
        "start_name": name,
        "start_kind": Pain.label(),
        "end": "theme:it",
        "end_name": "It",
        "end_kind": Theme.label(),
    }


@pytest.fixture
def file(sheet: Page, tmp_path: Path) -> Page:
    """A file with two pictures, of which the second has a name that would be markup."""
    pictures = [around([[part("slow"), part("late")]]), around([[part(NASTY)]])]
    inside = "".join(offline(each, f"picture {place}") for place, each in enumerate(pictures))
    path = tmp_path / "page.html"
    long = '<p style="margin-top: 3000px" id="pain:slow">Words about it.</p>'
    path.write_text(
        f"<!doctype html><meta charset=utf-8><title>Kept</title>{offline_library()}{inside}{long}",
        "utf-8",
    )
    sheet.goto(path.as_uri())
    sheet.locator("throughline-network").first.locator(".canvas canvas").wait_for()
    return sheet


def test_every_picture_of_the_file_is_drawn(file: Page) -> None:
    expect(file.locator(".canvas canvas")).to_have_count(2)


def test_names_are_words_and_no_markup(file: Page) -> None:
    expect(file).to_have_title("Kept")

    expect(file.locator(".listed").nth(1)).to_contain_text("document.title")


def test_a_click_jumps_to_what_the_file_says_of_the_thing(file: Page) -> None:
    first = file.locator(".canvas").first
    x, y = first.evaluate(
        """(box) => {
          const { x, y } = box.network.canvasToDOM(box.network.getPosition('pain:slow'))
          const canvas = box.getBoundingClientRect()
          return [canvas.x + x, canvas.y + y]
        }"""
    )

    file.mouse.click(x, y)

    expect(file.get_by_text("Words about it.")).to_be_in_viewport()


def test_the_search_works_there_too(file: Page) -> None:
    file.get_by_role("searchbox").first.fill("lat")

    expect(file.locator(".count").first).to_have_text("1 found")


def test_an_svg_can_be_kept_whatever_is_written_in_it(file: Page) -> None:
    with file.expect_download() as waiting:
        file.get_by_role("button", name="SVG").nth(1).click()

    svg = ElementTree.parse(waiting.value.path())
    assert "document.title" in "".join(svg.getroot().itertext())


def test_nothing_can_be_asked_for_more_without_a_server(file: Page) -> None:
    expect(file.get_by_role("button", name="Take the last").first).to_be_hidden()
