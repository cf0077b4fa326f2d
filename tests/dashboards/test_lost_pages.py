"""A Neo4j that ends while somebody looks at a page, in a real Chromium."""

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

import pytest
import streamlit as st
from playwright.sync_api import Browser, Page
from streamlit.testing.v1 import AppTest

from dashboards.parts import acting
from graph import server
from graph.edits import Rename
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import (
    APP,
    IN_BROWSER,
    PATIENCE,
    RESTING,
    arrive,
    environment,
    error_boxes,
    new_window,
    serving,
)
from tests.queries.talks import person, put, talk, told

PAIN = Pain(name="Slow export")
ADDRESS = f"/concept?concept={PAIN.id}"
pytestmark = IN_BROWSER


class Story(NamedTuple):
    """What stands on a page once its Neo4j ended, at clicks, and once it is back."""

    piece: str
    retried: str
    lost: str
    again: str
    broken: list[str]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory, jars: Path) -> Generator[Settings]:
    """A private Neo4j that no other test uses, with one conversation in it."""
    with server.running(tmp_path_factory.mktemp("ending"), jars) as settings:
        with Graph.open(settings) as graph:
            put(graph, talk("1", told(person("Ada"), PAIN)))
        yield settings


@pytest.fixture(scope="module")
def story(own: Settings, browser: Browser) -> Story:
    """End the server, click, start it again and click: in two windows that may start nothing."""
    with serving(APP, stated(own)) as address:
        reading, going = (opened(browser, address + path) for path in (ADDRESS, "/search"))
        server.stop(own)
        piece, lost = read(reading), click(going, "Account")
        server.ensure(own, server.silent)
        retried, again = try_again(reading), click(going, "Person")
        broken = [*error_boxes(reading), *error_boxes(going)]
        reading.close()
        going.close()
    return Story(piece, retried, lost, again, broken)


def opened(browser: Browser, address: str) -> Page:
    """A window in which a page is drawn."""
    page = new_window(browser, height=900)
    arrive(page, address)
    shown(page)
    return page


def stated(own: Settings) -> dict[str, str]:
    """How a program is told the address of it, once it runs."""
    found = server.ensure(own, server.silent)
    assert found.password
    password = found.password.get_secret_value()
    return {"THROUGHLINE_URI": found.uri, "THROUGHLINE_PASSWORD": password}


def click(page: Page, name: str) -> str:
    """Click another page in the menu; what it shows."""
    page.locator(".stSidebar").get_by_role("link", name=name, exact=True).click()
    page.locator(".stMain").get_by_text(f"Committee · {name}").wait_for()
    return shown(page)


def read(page: Page) -> str:
    """Open the words behind a sentence, for which the page draws one piece alone."""
    page.get_by_role("button", name="Read 1 quote").first.click()
    page.get_by_text("no Neo4j answers").wait_for()
    return shown(page)


def try_again(page: Page) -> str:
    """Try again, now that something answers."""
    page.get_by_role("button", name="Try again").click()
    page.get_by_text("no Neo4j answers").wait_for(state="hidden")
    return shown(page)


def shown(page: Page) -> str:
    """What stands on a page, once all of it is drawn."""
    page.locator(RESTING).wait_for()
    return page.locator(".stMain").inner_text()


def test_the_piece_that_is_drawn_alone_says_that_nothing_answers(story: Story) -> None:
    assert "no Neo4j answers" in story.piece


def test_the_page_around_that_piece_stays(story: Story) -> None:
    assert PAIN.name in story.piece


def test_once_it_is_back_the_piece_shows_the_words_without_more_than_a_click(story: Story) -> None:
    assert "In context" in story.retried


def test_the_next_click_says_that_nothing_answers(story: Story) -> None:
    assert "no Neo4j answers at bolt://127.0.0.1:" in story.lost


def test_the_next_click_says_what_to_do(story: Story) -> None:
    assert "Start it, or unset THROUGHLINE_URI" in story.lost


def test_once_it_is_back_the_next_click_shows_the_page(story: Story) -> None:
    assert "Whom we know" in story.again


def test_nobody_is_shown_a_traceback(story: Story) -> None:
    assert story.broken == []


@pytest.fixture
def alone(own: Settings, monkeypatch: pytest.MonkeyPatch) -> Generator[AppTest]:
    """The list of conversations in the own Neo4j, without a browser."""
    for name, value in environment(own).items():
        monkeypatch.setenv(name, value)
    server.ensure(own, server.silent)
    st.cache_resource.clear()
    app = AppTest.from_file(APP, default_timeout=PATIENCE)
    app.switch_page("app_pages/evidence/interview.py")
    yield app
    st.cache_resource.clear()


def test_a_private_one_is_started_anew_by_the_next_click(own: Settings, alone: AppTest) -> None:
    alone.run()
    server.stop(own)

    alone.run()

    assert (len(alone.exception), len(alone.dataframe)) == (0, 1)


def test_what_cannot_be_undone_now_is_told_and_can_be_undone_later(
    own: Settings, alone: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in stated(own).items():
        monkeypatch.setenv(name, value)
    alone.session_state[acting.WHO] = "ada"
    alone.session_state[acting.DONE] = [
        acting.Act("ada", Rename(id=PAIN.id, name="Slow"), "renamed")
    ]
    alone.query_params["interview"] = "interview:1"
    alone.run()
    [undo] = [each for each in alone.button if each.label.startswith("Undo")]
    server.stop(own)

    undo.click().run()

    assert (len(alone.exception), len(alone.session_state[acting.DONE])) == (0, 1)
