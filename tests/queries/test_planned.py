"""How often Neo4j plans a question: once, whatever is chosen, and before somebody asks it."""

from graph.ahead import Ahead
from graph.answers import ask
from graph.queries import library
from graph.settings import Settings
from graph.store import Graph
from tests.queries.plans import forget_plans

QUESTION = "evidence/quotes_of"
MANY = [f"quote:{number}" for number in range(300)]


def test_a_question_that_is_asked_otherwise_is_not_planned_anew(
    graph: Graph, settings: Settings
) -> None:
    forget_plans(graph.driver)
    ask(graph, settings, QUESTION, {"quotes": MANY[:1]})
    once = forget_plans(graph.driver)

    for chosen in ({"quotes": MANY[:1]}, {"quotes": MANY, "order": "by person", "first": 3}):
        ask(graph, settings, QUESTION, chosen)

    assert forget_plans(graph.driver) == once


def test_what_was_planned_ahead_is_not_planned_when_it_is_asked(
    graph: Graph, settings: Settings
) -> None:
    forget_plans(graph.driver)
    ask(graph, settings, QUESTION, {"quotes": MANY})
    asked_besides = forget_plans(graph.driver) - 1

    Ahead(graph).plan()
    ask(graph, settings, QUESTION, {"quotes": MANY})

    texts = [query for query in library() if query.text]
    assert forget_plans(graph.driver) == len(texts) + asked_besides
