"""What somebody read in a quote is told in words that say who does what to whom."""

import pytest

from graph.model import Claim
from graph.ontology.committee import Deal, Influence, Reporting, Support
from graph.ontology.needs import Pain, Tie
from graph.ontology.product import Feature, Fit
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

ZOE, BOB = person("Zoe"), person("Bob")
DEAL = Deal(handle="d-1", name="Renewal")
SLOW = Pain(name="Slow export")
CLAIMS: dict[str, Claim] = {
    "Zoe influences Bob, veto, deal Renewal": Influence(
        influencer=ZOE, influenced=BOB, kind="veto", deal=DEAL
    ),
    "Zoe reports to Bob": Reporting(person=ZOE, manager=BOB),
    "Export addresses Slow export": Fit(feature=Feature(name="Export"), need=SLOW),
    "Slow export causes Late nights": Tie(start=SLOW, kind="causes", end=Pain(name="Late nights")),
    "deal Renewal, person Zoe": Support(person=ZOE, deal=DEAL),
}


@pytest.mark.parametrize(("words", "claim"), CLAIMS.items(), ids=CLAIMS)
def test_what_was_read_in_a_quote_says_who_does_what_to_whom(
    graph: Graph, answer: Ask, words: str, claim: Claim
) -> None:
    put(graph, ZOE, BOB, DEAL, talk("1", told(ZOE, claim)))

    (quote,) = answer("evidence/quotes_of")

    assert [link["name"] for link in quote["links"]] == [words]
