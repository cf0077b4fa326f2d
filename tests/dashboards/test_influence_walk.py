"""The page that shows the ways to a signature, on the sample company."""

import pytest

from graph.queries import load
from graph.store import Graph
from tests.dashboards.conftest import WALK, Opened
from tests.dashboards.shown import cards, cautions, words

NOTES = "notes, not their words"
HARNVALE = "deal:harnvale-care/harnvale-2026"
INES = "person:ledgermoor/ines-kallward"
pytestmark = pytest.mark.usefixtures("sample")


def test_the_heading_is_the_questions(opened: Opened) -> None:
    page = opened(WALK)

    assert page.title[0].value == load("committee/chains").title


def test_the_words_of_the_menu_stand_above_it(opened: Opened) -> None:
    page = opened(WALK)

    assert page.caption[0].value == "Committee · Influence walk"


def test_the_deal_that_closes_next_is_named_where_none_is_chosen(opened: Opened) -> None:
    page = opened(WALK)

    assert "Dravenhall 2026" in page.markdown[0].value


def test_the_list_of_deals_says_in_few_words_which_is_meant(opened: Opened) -> None:
    page = opened(WALK)

    assert page.selectbox(key="filter deal").placeholder == "The open deal that closes next"


def test_a_deal_in_the_address_is_the_one_that_is_shown(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE)

    assert page.radio[0].options[0] == "Ines Kallward → Tomas Verrill"


def test_a_deal_may_stand_in_the_address_by_its_name(opened: Opened) -> None:
    page = opened(WALK, deal="Harnvale 2026")

    assert page.selectbox(key="filter deal").value == HARNVALE


def test_a_deal_that_is_not_stored_is_told_of(opened: Opened) -> None:
    page = opened(WALK, deal="deal:nowhere")

    assert "nowhere" in page.warning[0].value


def test_what_is_chosen_is_written_into_the_address(opened: Opened) -> None:
    page = opened(WALK)

    page.selectbox(key="filter deal").set_value(HARNVALE).run()

    assert page.query_params["deal"] == HARNVALE


def test_another_deal_forgets_what_was_read_of_the_first(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE, pick=INES)

    page.selectbox(key="filter deal").set_value(None).run()

    assert dict(page.query_params) == {}


def test_only_people_of_the_deal_can_be_chosen(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE)

    assert "Sefa Lindmark" not in page.selectbox(key="filter start").options


def test_chains_begin_with_the_chosen_person(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE, start=INES)

    starts = {option.split(" → ")[0] for option in page.radio[0].options}

    assert starts == {"Ines Kallward"}


def test_the_quotes_of_the_best_chain_are_open(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE)

    assert len(words(page)) == 5


def test_a_chain_of_the_list_opens_its_quotes(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE)
    third = page.radio[0].options[2]

    page.radio[0].set_value(third).run()

    assert [heading.value for heading in page.subheader] == [
        "Ines Kallward moves Bram Teasdale",
        "Bram Teasdale reports to Tomas Verrill",
    ]


def test_a_line_in_the_address_is_read_alone(opened: Opened, sample: Graph) -> None:
    known = sample.read("MATCH (line:Influence {kind: 'veto'}) RETURN line.id AS line", {}).rows
    page = opened(WALK, deal=HARNVALE, pick=known[0]["line"])

    assert [each.value for each in page.subheader] == ["Ines Kallward can stop Tomas Verrill"]


def test_what_somebody_noted_down_is_not_taken_for_what_was_said(opened: Opened) -> None:
    page = opened(WALK, deal="Dravenhall 2026")

    noted = "“Marius told her on Friday that he will do what she recommends, as always”"
    (card,) = (each for each in cards(page) if each["text"] == noted)
    assert NOTES in cautions(card)


def test_what_was_recorded_word_for_word_has_no_such_mark(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE)

    assert cards(page) != []
    assert [each for each in cards(page) if NOTES in cautions(each)] == []


def test_somebody_whom_no_chain_leaves_gets_advice(opened: Opened) -> None:
    page = opened(WALK, deal=HARNVALE, start="person:ledgermoor/tomas-verrill")

    assert "No chain" in page.info[0].value


def test_a_number_that_nobody_could_choose_is_told_of(opened: Opened) -> None:
    page = opened(WALK, limit="0")

    assert "limit" in page.warning[0].value.lower()
