"""What stays chosen while somebody walks from page to page."""

import pytest

from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.queries.conftest import rows

HARNVALE, BRASTOW = "account:harnvale-care", "account:brastow-pumps"
DEAL = "deal:ledgermoor/harnvale-2026"
PEOPLE, TALKS = "app_pages/committee/person.py", "app_pages/evidence/interview.py"
COMMITTEE = "app_pages/committee/committee.py"


@pytest.mark.parametrize(
    ("page", "question"),
    [(PEOPLE, "committee/people"), (TALKS, "evidence/interviews")],
)
def test_a_list_holds_what_belongs_to_the_account_that_is_kept(
    opened: Opened, sample: Graph, settings: Settings, page: str, question: str
) -> None:
    there = opened(page, account=HARNVALE)

    expected = rows(sample, settings, question, account=HARNVALE)
    assert 0 < len(there.dataframe[0].value) == len(expected)


@pytest.mark.usefixtures("sample")
def test_a_list_that_is_narrowed_says_so(opened: Opened) -> None:
    there = opened(PEOPLE, account=HARNVALE)

    assert "Only of Harnvale Care" in [each.label for each in there.button]


def test_a_list_can_be_had_whole_again(opened: Opened, sample: Graph, settings: Settings) -> None:
    there = opened(PEOPLE, account=HARNVALE)

    there.button("kept account").click().run()

    assert len(there.dataframe[0].value) == len(rows(sample, settings, "committee/people"))


@pytest.mark.usefixtures("sample")
def test_an_account_that_nobody_knows_narrows_nothing(opened: Opened) -> None:
    there = opened(PEOPLE, account="account:gone")

    assert [each.label for each in there.button if each.label.startswith("Only of")] == []


@pytest.mark.usefixtures("sample")
def test_the_committee_of_the_account_that_is_kept_is_shown(opened: Opened) -> None:
    there = opened(COMMITTEE, account=BRASTOW)

    assert there.title[0].value.startswith("Brastow")
