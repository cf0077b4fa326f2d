"""The page that shows which needs nothing of ours answers, on the sample company."""

import pytest

from dashboards.colours import VERDICTS
from graph.store import Graph
from tests.dashboards.conftest import GAPS, Opened
from tests.dashboards.shown import drawings, words

EXPORT, EXCEL = (
    "pain:the-auditors-send-the-export-back",
    "Work on the figures without leaving Excel",
)
pytestmark = pytest.mark.usefixtures("sample")
WORTH = """
MATCH (deal:Deal)
WHERE EXISTS {
  MATCH (deal)<-[:FOR]-(:Interview)<-[:TAKEN_FROM]-(quote:Quote)
  MATCH (quote)-[:EVIDENCES {stance: 'supports'}]->(:Pain|Job)
}
RETURN sum(deal.amount) AS worth
"""
"""What all deals are worth in which somebody spoke of a need."""


def test_the_need_that_ranks_first_is_open(opened: Opened) -> None:
    page = opened(GAPS)

    assert words(page)


def test_by_mentions_the_list_turns_over(opened: Opened) -> None:
    by_accounts = opened(GAPS).selectbox(key="need").options

    by_mentions = opened(GAPS, by="mentions").selectbox(key="need").options

    assert (by_mentions[0], by_accounts.index(EXCEL) > 8) == (EXCEL, True)


def test_every_quote_of_the_need_in_the_address_is_shown(opened: Opened) -> None:
    page = opened(GAPS, need=EXPORT)

    assert "4 quotes" in next(each.value for each in page.markdown if "accounts" in each.value)


def test_many_quotes_come_in_pages(opened: Opened) -> None:
    page = opened(GAPS, by="mentions")

    assert "1 to 10 of 31 quotes" in [each.value for each in page.caption]


def test_a_need_that_is_chosen_is_written_into_the_address(opened: Opened) -> None:
    page = opened(GAPS)

    page.selectbox(key="need").set_value(EXPORT).run()

    assert page.query_params["need"] == EXPORT


def test_a_verdict_leaves_the_needs_that_have_it(opened: Opened) -> None:
    page = opened(GAPS, verdict="exists but unknown")

    assert page.selectbox(key="need").options == ["Show who approved which entry, and when"]


def test_a_deal_counts_once_however_many_needs_it_stands_under(
    opened: Opened, sample: Graph
) -> None:
    worth = sample.read(WORTH, {}).rows[0]["worth"]
    page = opened(GAPS)

    assert f"€{worth:,.0f}" in page.markdown[0].value


def test_the_matrix_says_what_people_make_of_each_feature(opened: Opened) -> None:
    page = opened(GAPS, view="matrix")

    assert "fails" in str(page.get("vega_lite_chart")[0].proto)


def test_each_colour_of_the_bars_says_what_it_means(opened: Opened) -> None:
    shown = "".join(each.proto.body for each in opened(GAPS).get("html"))

    assert [word for word in VERDICTS if f"</span> {word}</span>" not in shown] == []


def test_a_kept_page_says_what_each_colour_means(opened: Opened) -> None:
    [bars] = drawings(opened(GAPS))

    assert [colour for colour in VERDICTS.values() if f"background: {colour}" not in bars] == []
