"""A thing gets another name on its page, and its old one back."""

import pytest
from streamlit.testing.v1 import AppTest

from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.dashboards.doing import called, press, write
from tests.law.contents import contents
from tests.queries.samples import tell

CONCEPT, FRIDAY = "app_pages/evidence/concept.py", "Intercompany differences surface on day four"
KNOWN = "pain:intercompany-differences-surface-on-day-four"
PERSON, ODILE = "app_pages/committee/person.py", "person:ledgermoor/odile-brannoch"
ACCOUNT, HARNVALE = "app_pages/committee/account.py", "account:harnvale-care"
FIELD = "Its name from now on"


@pytest.fixture
def page(opened: Opened, store: Graph) -> AppTest:
    """The page of a pain, read by somebody who has said who she is."""
    tell(store)
    return called(opened(CONCEPT, concept=KNOWN), "ada")


def renamed(page: AppTest, name: str) -> AppTest:
    """Type another name and send it."""
    write(page, FIELD, name)
    return press(page, "Rename")


def test_the_new_name_stands_on_the_page(page: AppTest) -> None:
    renamed(page, "Differences show too late")

    assert page.title[0].value == "Differences show too late"


def test_the_old_name_still_leads_to_the_thing(page: AppTest, opened: Opened) -> None:
    renamed(page, "Differences show too late")

    assert opened(CONCEPT, concept=FRIDAY).title[0].value == "Differences show too late"


def test_an_undo_gives_the_old_name_back(page: AppTest) -> None:
    press(renamed(page, "Differences show too late"), "Undo: renamed")

    assert page.title[0].value == FRIDAY


def test_the_undo_of_a_second_name_gives_the_first_back(page: AppTest) -> None:
    renamed(renamed(page, "First"), "Second")

    press(page, "Undo: renamed to Second")

    assert page.title[0].value == "First"


def test_the_undo_of_all_names_leaves_nothing_of_them(page: AppTest, store: Graph) -> None:
    before = contents(store.driver)
    renamed(renamed(page, "First"), "Second")

    press(press(page, "Undo: renamed to Second"), "Undo: renamed to First")

    assert contents(store.driver) == before


def test_no_name_is_none(page: AppTest) -> None:
    renamed(page, "  ")

    assert [each.value for each in page.warning] == ["Type another name than it has."]


@pytest.mark.parametrize(("where", "thing"), [(PERSON, ODILE), (ACCOUNT, HARNVALE)])
def test_people_and_accounts_can_be_renamed(
    opened: Opened, store: Graph, where: str, thing: str
) -> None:
    tell(store)
    address = {thing.partition(":")[0]: thing}
    page = called(opened(where, **address), "ada")

    renamed(page, "Somebody Else")

    assert page.title[0].value == "Somebody Else"
