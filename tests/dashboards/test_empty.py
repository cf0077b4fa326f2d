"""The pages where nothing is stored, and where something goes wrong."""

import pytest
import streamlit as st

from graph.ontology.committee import Deal, Role
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.dashboards.conftest import GAPS, WALK, Opened
from tests.queries.talks import person, put, talk, told


@pytest.mark.parametrize("page", [WALK, GAPS])
@pytest.mark.usefixtures("graph")
def test_an_empty_store_says_what_to_do(opened: Opened, page: str | None) -> None:
    shown = opened(page)

    assert "throughline demo" in [each.value for each in shown.code]


def test_conversations_without_a_deal_get_advice(opened: Opened, graph: Graph) -> None:
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow export"))))

    shown = opened(WALK)

    assert "No deal is known" in shown.info[0].value


def test_where_no_deal_is_known_the_file_that_names_deals_is_told(
    opened: Opened, graph: Graph
) -> None:
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow export"))))

    shown = opened(WALK)

    assert "deals.csv" in shown.markdown[0].value


def test_a_deal_without_anybody_who_signs_gets_other_advice(opened: Opened, graph: Graph) -> None:
    said = told(person("Ada"), Pain(name="Slow export"))
    put(graph, talk("1", said, deal=Deal(name="North")))

    shown = opened(WALK)

    assert "No chain" in shown.info[0].value


def test_conversations_without_a_codebook_get_advice(opened: Opened, graph: Graph) -> None:
    put(graph, talk("1", told(person("Ada"), Role(name="Controller"))))

    shown = opened(GAPS)

    assert "codebook.yaml" in shown.markdown[0].value


def test_an_import_shows_at_the_next_click(opened: Opened, graph: Graph) -> None:
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow export"))))
    shown = opened(GAPS)

    put(graph, talk("2", told(person("Bob"), Pain(name="Slow import"))), source="co/more")
    shown.run()

    assert shown.selectbox(key="need").options == ["Slow export", "Slow import"]


def test_our_errors_are_shown_with_a_way_out(
    opened: Opened, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(graph, talk("1", told(person("Ada"), Pain(name="Slow export"))))
    monkeypatch.setenv("THROUGHLINE_TIMEOUT_SECONDS", "-1")
    st.cache_resource.clear()

    shown = opened(WALK)

    assert "THROUGHLINE_TIMEOUT_SECONDS" in shown.error[0].value.replace("\\", "")
