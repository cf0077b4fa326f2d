"""Open deals that share empty seats or objections with a lost one."""

from graph.model import Element
from graph.ontology.committee import Deal, Holding, Of, Role, Seat
from graph.ontology.evidence import For
from graph.ontology.needs import Objection
from graph.store import Graph
from tests.queries.conftest import Ask
from tests.queries.recount import Recount
from tests.queries.talks import person, put, talk, told

OPEN, LOST = Deal(handle="open", name="Open"), Deal(handle="lost", name="Lost", outcome="lost")
WON = Deal(handle="won", name="Won", outcome="won")
PRIVACY = Role(name="Data protection")
ADA, INES = person("Ada"), person("Ines")
ABROAD = Objection(name="Where is it stored?")


def seat(deal: Deal) -> Seat:
    """The place of data protection in a deal's committee."""
    return Seat(handle=Seat.at(deal, "Privacy"), name="Privacy")


def seats(*deals: Deal) -> list[Element]:
    """All deals have such a place."""
    return [
        each
        for deal in deals
        for each in (Of(start=seat(deal), end=deal), For(start=seat(deal), end=PRIVACY))
    ]


def test_a_seat_that_nobody_filled_in_either_is_shared(graph: Graph, answer: Ask) -> None:
    put(graph, OPEN, LOST, *seats(OPEN, LOST))

    (row,) = answer("committee/resembles")

    assert [part["name"] for part in row["seats"]] == ["Data protection"]


def test_somebody_in_the_lost_deal_whom_we_never_spoke_to_is_named(
    graph: Graph, answer: Ask
) -> None:
    put(graph, OPEN, LOST, *seats(OPEN, LOST), Holding(person=INES, seat=seat(LOST)))

    (row,) = answer("committee/resembles")

    assert [part["played_by"] for part in row["seats"]] == [["Ines"]]


def test_a_seat_is_not_shared_where_we_spoke_to_who_filled_it_in_the_lost_deal(
    graph: Graph, answer: Ask
) -> None:
    put(graph, OPEN, LOST, *seats(OPEN, LOST), Holding(person=INES, seat=seat(LOST)))
    put(graph, talk("1", told(INES, ABROAD), deal=LOST), source="co/1")

    assert answer("committee/resembles") == []


def test_a_seat_that_is_filled_now_is_not_shared(graph: Graph, answer: Ask) -> None:
    put(graph, OPEN, LOST, *seats(OPEN, LOST), Holding(person=ADA, seat=seat(OPEN)))

    assert answer("committee/resembles") == []


def test_an_objection_that_was_raised_in_both_is_shared(graph: Graph, answer: Ask) -> None:
    put(graph, talk("1", told(ADA, ABROAD), deal=OPEN), talk("2", told(INES, ABROAD), deal=LOST))

    (row,) = answer("committee/resembles")

    assert [raised["name"] for raised in row["objections"]] == ["Where is it stored?"]


def test_a_deal_that_was_won_is_no_warning(graph: Graph, answer: Ask) -> None:
    put(graph, OPEN, WON, *seats(OPEN, WON))

    assert answer("committee/resembles") == []


def test_the_people_are_those_behind_its_quotes(graph: Graph, answer: Ask) -> None:
    words = told(ADA, ABROAD), told(ADA, ABROAD, "where is it")
    put(graph, talk("1", *words, deal=OPEN), talk("2", told(INES, ABROAD), deal=LOST))

    (row,) = answer("committee/resembles")

    assert row["people"] == Recount.of(graph).how_many("people", row["quotes"]) == 2


def test_pairs_beyond_the_limit_are_kept_back(graph: Graph, answer: Ask) -> None:
    other = Deal(handle="other", name="Other", outcome="lost")
    put(graph, OPEN, LOST, other, *seats(OPEN, LOST, other))

    assert [row["lost"] for row in answer("committee/resembles", limit=1)] == [LOST.id]
