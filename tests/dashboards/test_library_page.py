"""The library on its page: every question, its form, and an analyst's own."""

import pytest

from graph.queries import load, names
from tests.dashboards.conftest import Opened

LIBRARY, OWN = "app_pages/library.py", "app_pages/your_own_question.py"
WRITING = [
    "CREATE (n:Pain)",
    "MATCH (n) DETACH DELETE n",
    "LOAD CSV FROM 'file:///x' AS row RETURN row",
]
COUNTED = "MATCH (pain:Pain) RETURN count(pain) AS pains"


@pytest.mark.usefixtures("sample")
def test_every_question_can_be_chosen(opened: Opened) -> None:
    page = opened(LIBRARY)

    assert len(page.selectbox(key="question").options) == len(names())


@pytest.mark.usefixtures("sample")
def test_another_choice_leaves_it_the_same_question(opened: Opened) -> None:
    page = opened(LIBRARY, question="needs/loudest")

    page.selectbox(key="filter label").set_value("Feature").run()

    assert page.title[0].value == load("needs/loudest").title


@pytest.mark.usefixtures("sample")
def test_a_row_of_the_address_opens_its_words(opened: Opened) -> None:
    page = opened(LIBRARY, question="needs/loudest", row="0")

    assert [each for each in page.markdown if each.value.startswith("“")]


@pytest.mark.usefixtures("sample")
def test_an_own_question_is_answered(opened: Opened) -> None:
    page = opened(OWN, cypher=COUNTED)

    assert list(page.dataframe[0].value) == ["pains"]


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(
    "cypher",
    ["CREATE (n:Pain)", "MATCH (n) DETACH DELETE n", "LOAD CSV FROM 'file:///x' AS r RETURN r"],
)
def test_what_would_write_or_reach_outside_is_refused_and_stays_in_the_field(
    opened: Opened, cypher: str
) -> None:
    page = opened(OWN, cypher=cypher)

    assert page.error
    assert page.text_area(key="cypher").value == cypher
