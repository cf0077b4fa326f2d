"""A store that another version of the program wrote: what the pages say of it."""

from collections.abc import Callable, Generator
from typing import TypeAlias

import pytest
import streamlit as st

from dashboards.places import PAGES
from graph.errors import StoreVersionError
from graph.store import Graph
from graph.store.writing import VERSION
from tests.dashboards.conftest import APP, GAPS, Opened
from tests.store.test_migrating import SET_VERSION

NEWER, OLDER = VERSION + 1, VERSION - 1
EVERY_PAGE = [str(path.relative_to(APP.parent)) for path in sorted(PAGES.rglob("*.py"))]
ASKED = "needs/loudest"
"""What the library is asked: to list its questions it needs no store."""
Become: TypeAlias = Callable[[int], None]


@pytest.fixture
def become(sample: Graph) -> Generator[Become]:
    """Makes the store one of another version, until the test ends."""

    def set_version(version: int) -> None:
        sample.driver.execute_query(SET_VERSION, version=version)

    yield set_version
    set_version(VERSION)


@pytest.mark.parametrize("version", [NEWER, OLDER], ids=["newer", "older"])
def test_every_page_says_the_way_out(opened: Opened, become: Become, version: int) -> None:
    become(version)
    st.cache_resource.clear()
    way_out = StoreVersionError(version, VERSION).hint

    shown = {name: opened(name, question=ASKED).markdown for name in EVERY_PAGE}

    silent = [name for name, told in shown.items() if way_out not in [each.value for each in told]]
    assert silent == []


@pytest.mark.parametrize("version", [NEWER, OLDER], ids=["newer", "older"])
def test_no_page_shows_a_traceback(opened: Opened, become: Become, version: int) -> None:
    become(version)
    st.cache_resource.clear()

    assert [name for name in EVERY_PAGE if opened(name).exception] == []


def test_a_page_that_is_open_says_it_at_the_next_click(opened: Opened, become: Become) -> None:
    page = opened(GAPS)
    become(NEWER)

    page.run()

    assert "version" in page.error[0].value


def test_once_the_store_is_back_the_page_is_as_before(opened: Opened, become: Become) -> None:
    page = opened(GAPS)
    become(NEWER)
    page.run()
    become(VERSION)

    page.run()

    assert not page.error
