"""Questions on the committee."""

from graph.ontology.committee import Account, Deal, Holding, Influence, Of, Reporting, Seat
from graph.ontology.evidence import With
from graph.store import Graph
from tests.factories import MARCH
from tests.queries.conftest import Ask
from tests.queries.talks import person, put, talk, told

DEAL = Deal(handle="d-1", name="Renewal")
SEAT = Seat(handle=Seat.at(DEAL, "Buyer"), name="Buyer")
ADA = person("Ada")


def test_a_seat_that_a_table_fills_and_a_voice_speaks_of_stands_once(
    graph: Graph, answer: Ask
) -> None:
    filled = [With(start=DEAL, end=Account(name="Acme")), Of(start=SEAT, end=DEAL)]
    put(graph, *filled, Holding(person=ADA, seat=SEAT, since=MARCH), source="co/seats.csv")
    put(graph, talk("1", told(person("Bob"), Holding(person=ADA, seat=SEAT))), source="co/1")

    (row,) = answer("committee/members")

    assert [(held["name"], held["since"]) for held in row["seats"]] == [("Buyer", MARCH)]


def test_lines_of_a_person_are_those_at_either_end_of_which_they_stand(
    graph: Graph, answer: Ask
) -> None:
    bob, cy = person("Bob"), person("Cy")
    moves = Influence(influencer=bob, influenced=ADA, kind="informal")
    reports = Reporting(person=ADA, manager=cy)
    put(graph, moves, reports, Influence(influencer=bob, influenced=cy, kind="veto"))

    rows = answer("committee/lines", person="Ada")

    assert {row["line"] for row in rows} == {moves.id, reports.id}
