"""The picture on a page of the sample company, which people leave and come back to."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.dashboards.conftest import IN_BROWSER, drawn_at, whole_address
from tests.dashboards.pointing import drawn, places, thing_at

BRAM = "bram-teasdale"
pytestmark = IN_BROWSER


@pytest.fixture
def walk(page: Page, served: str) -> Page:
    """The influence walk to a signature that was lost."""
    return drawn_at(page, f"{served}/influence_walk?deal=Harnvale 2026")


def place(page: Page) -> dict[str, float]:
    """Where Bram stands."""
    return next(at for person, at in places(page).items() if person.endswith(BRAM))


def test_a_moved_person_stays_there_while_somebody_visits_another_page(walk: Page) -> None:
    x, y = thing_at(walk, BRAM)
    walk.mouse.move(x, y)
    walk.mouse.down()
    walk.mouse.move(x + 90, y - 30, steps=4)
    walk.mouse.up()
    put = place(walk)
    walk.get_by_role("link", name="Feature gaps").click()
    walk.wait_for_url("**/feature_gaps*")

    walk.go_back()

    walk.locator(".canvas canvas").wait_for()
    assert place(walk) == put


def test_a_click_leaves_a_moved_person_where_somebody_put_them(walk: Page) -> None:
    x, y = thing_at(walk, BRAM)
    walk.mouse.move(x, y)
    walk.mouse.down()
    walk.mouse.move(x + 40, y - 30, steps=4)
    walk.mouse.up()
    put = place(walk)

    walk.mouse.click(*thing_at(walk, "gavin-stroud"))

    expect(walk.get_by_role("heading", name="Ines Kallward moves Gavin Stroud")).to_be_visible()
    assert place(walk) == put


def test_people_with_a_say_can_be_hidden(walk: Page) -> None:
    walk.get_by_role("button", name="has a say in the deal").click()

    assert [each.rpartition("/")[2] for each in drawn(walk)] == [BRAM]


def test_the_list_opens_the_words_behind_a_line(walk: Page) -> None:
    walk.get_by_text("As a list").click()

    walk.get_by_role("button", name="Ines Kallward moves Bram Teasdale").click()

    expect(walk.get_by_role("heading", level=3)).to_have_text(["Ines Kallward moves Bram Teasdale"])


def test_keys_alone_open_the_words_behind_a_person(walk: Page) -> None:
    walk.get_by_role("searchbox").fill("gavin")
    walk.get_by_role("searchbox").press("Enter")

    walk.locator(".canvas").focus()
    walk.keyboard.press("Enter")

    expect(walk.get_by_role("heading", name="Ines Kallward moves Gavin Stroud")).to_be_visible()
    assert "gavin-stroud" in whole_address(walk)


def test_nobody_can_ask_for_more_where_a_page_offers_none(walk: Page) -> None:
    expect(walk.get_by_role("button", name="Take the last")).to_be_hidden()


def test_the_page_asks_nothing_of_another_host(page: Page, served: str) -> None:
    hosts: set[str] = set()
    page.on("request", lambda asked: hosts.add(urlsplit(asked.url).netloc))

    drawn_at(page, f"{served}/influence_walk")

    assert hosts - {""} == {urlsplit(served).netloc}
