"""Whoever reads the first page gives Neo4j the time to plan what the next ones ask."""

import streamlit as st

from graph.ontology.needs import Pain
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.queries.plans import forget_plans
from tests.queries.talks import person, put, talk, told
from tests.server.conftest import until


def test_a_page_that_ends_early_begins_it_as_well(opened: Opened, graph: Graph) -> None:
    put(graph, talk("first", told(person("Ada"), Pain(name="Slow export"))))
    st.cache_resource.clear()

    opened("app_pages/committee/person.py")

    forget_plans(graph.driver)
    until(lambda: forget_plans(graph.driver))
