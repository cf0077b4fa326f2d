"""The library on its page: every question, its form, and an analyst's own."""

import pytest

from graph.errors import RefusedCypherError
from graph.queries import load, names
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import words

LIBRARY, OWN = "app_pages/library.py", "app_pages/your_own_question.py"
REFUSED = {
    "CREATE (n:Pain)": "it writes",
    "MATCH (n) DETACH DELETE n": "it writes",
    "LOAD CSV FROM 'file:///x' AS row RETURN row": "it reads files or addresses (LOAD CSV)",
}
"""What somebody with eager fingers may ask, and why it is not done."""
COUNTED = "MATCH (pain:Pain) RETURN count(pain) AS pains"


@pytest.mark.usefixtures("sample")
def test_every_question_can_be_chosen(opened: Opened) -> None:
    page = opened(LIBRARY)

    assert len(page.selectbox(key="question").options) == len(names())


@pytest.mark.usefixtures("sample")
def test_an_address_leads_to_what_is_stored(opened: Opened) -> None:
    page = opened(LIBRARY, part="stored")

    assert any("EVIDENCES" in each.value for each in page.markdown)


@pytest.mark.usefixtures("sample")
def test_the_list_of_questions_does_not_wait_for_what_is_stored(opened: Opened) -> None:
    page = opened(LIBRARY)

    assert not any("EVIDENCES" in each.value for each in page.markdown)


@pytest.mark.usefixtures("sample")
def test_another_choice_leaves_it_the_same_question(opened: Opened) -> None:
    page = opened(LIBRARY, question="needs/loudest")

    page.selectbox(key="filter label").set_value("Feature").run()

    assert page.title[0].value == load("needs/loudest").title


@pytest.mark.usefixtures("sample")
def test_a_row_of_the_address_opens_its_words(opened: Opened) -> None:
    page = opened(LIBRARY, question="needs/loudest", row="0")

    assert words(page) != []


@pytest.mark.usefixtures("sample")
def test_an_own_question_is_answered(opened: Opened) -> None:
    page = opened(OWN, cypher=COUNTED)

    assert list(page.dataframe[0].value) == ["pains"]


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("cypher", REFUSED)
def test_what_would_write_or_reach_outside_is_refused_and_stays_in_the_field(
    opened: Opened, cypher: str
) -> None:
    page = opened(OWN, cypher=cypher)

    assert page.error
    assert page.text_area(key="cypher").value == cypher


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize("cypher", REFUSED)
def test_why_it_is_refused_is_said_in_plain_words(opened: Opened, cypher: str) -> None:
    page = opened(OWN, cypher=cypher)

    told = page.error[0].value.replace("\\", "")
    assert told == f"this Cypher was refused: {REFUSED[cypher]}"


@pytest.mark.usefixtures("sample")
def test_whoever_is_refused_is_told_how_what_is_stored_changes(opened: Opened) -> None:
    page = opened(OWN, cypher="CREATE (n:Pain)")

    assert RefusedCypherError.hint in [each.value for each in page.markdown]
