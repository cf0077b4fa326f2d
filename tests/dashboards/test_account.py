"""The page of an account: its deals, its people, what they bring up, and when it will move."""

import pytest

from graph.model import Same
from graph.ontology.committee import Account
from graph.ontology.needs import Pain
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import links, said, words
from tests.queries.conftest import rows
from tests.queries.talks import employed, person, put, talk, told

PAGE = "app_pages/committee/account.py"
HARNVALE = "account:harnvale-care"
LEDGERS = "pain:nobody-can-say-where-the-ledgers-are-stored"


def test_without_an_account_all_are_listed(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    page = opened(PAGE)

    assert len(page.dataframe[0].value) == len(rows(sample, settings, "committee/accounts"))


def test_what_was_heard_is_counted_as_the_library_counts_it(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [known] = rows(sample, settings, "committee/accounts", account=HARNVALE)

    page = opened(PAGE, account=HARNVALE)

    told_so = f"**{known['mentions']} quotes** of {known['people']} people"
    assert f"{told_so} in {known['conversations']} conversations" in said(page)


def test_a_need_stands_with_people_here_and_accounts_in_all(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [here] = [
        row
        for row in rows(sample, settings, "needs/gaps", account=HARNVALE)
        if row["need"] == LEDGERS
    ]
    [anywhere] = [row for row in rows(sample, settings, "needs/gaps") if row["need"] == LEDGERS]

    page = opened(PAGE, account=HARNVALE)

    assert f"{here['people']} people here · {anywhere['accounts']} of 9 accounts" in said(page)


def test_the_words_of_a_need_are_one_click_away(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    [here] = [
        row
        for row in rows(sample, settings, "needs/gaps", account=HARNVALE)
        if row["need"] == LEDGERS
    ]
    page = opened(PAGE, account=HARNVALE)

    page.button(key=f"read {LEDGERS}").click().run()

    assert len(words(page)) == len(here["quotes"])


@pytest.mark.usefixtures("sample")
def test_who_is_known_only_from_others_is_told_apart(opened: Opened) -> None:
    page = opened(PAGE, account=HARNVALE)

    told_so = "Data\\-protection coordinator · known only from others\\: 18 quotes"
    assert told_so in said(page)


@pytest.mark.usefixtures("sample")
def test_a_deal_leads_to_its_committee(opened: Opened) -> None:
    page = opened(PAGE, account=HARNVALE)

    assert "Harnvale 2026" in links(page)


@pytest.mark.usefixtures("sample")
def test_of_a_month_no_day_is_made_up(opened: Opened) -> None:
    page = opened(PAGE, account=HARNVALE)

    [year] = [each for each in said(page) if each.startswith("Fiscal year")]
    assert "**September 2026**" in year


@pytest.mark.usefixtures("sample")
def test_to_whom_an_account_belongs_is_said(opened: Opened) -> None:
    page = opened(PAGE, account="account:caldrose-castings")

    assert "Brastow Pumps" in links(page)


@pytest.mark.usefixtures("sample")
def test_an_account_that_is_not_known_is_told_of_with_the_nearest(opened: Opened) -> None:
    page = opened(PAGE, account="account:harnvale")

    assert "Harnvale Care" in links(page)


@pytest.mark.usefixtures("graph")
def test_an_empty_store_says_what_to_do(opened: Opened) -> None:
    page = opened(PAGE)

    assert "throughline demo" in [each.value for each in page.code]


def test_an_id_that_an_account_had_before_still_leads_there(opened: Opened, graph: Graph) -> None:
    north, old = Account(name="North"), Account(name="Northern")
    spoken = talk("1", told(person("Ada"), Pain(name="Slow")), account=north)
    put(graph, spoken, old, Same(former=old.id, target=north.id))

    page = opened(PAGE, account=old.id)

    assert page.title[0].value == "North"


def test_an_account_of_which_only_its_name_is_known_has_a_page(
    opened: Opened, graph: Graph
) -> None:
    south = Account(name="South")
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow"))), employed(person("Bob"), south))

    page = opened(PAGE, account=south.id)

    assert "**Nobody there spoke to us.** 1 person there is known to us." in said(page)
