"""Where words stand against words: a person's own past, a colleague, another segment."""

from graph.model import Element
from graph.ontology.committee import Account, Deal, InSegment, Segment, Support
from graph.ontology.needs import Pain
from graph.store import Graph
from tests.factories import MARCH, MAY
from tests.queries.conftest import Ask
from tests.queries.talks import employed, person, put, talk, told

SLOW = Pain(name="Slow export")
ADA, BOB = person("Ada"), person("Bob")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
JOBS: list[Element] = [employed(ADA, ACME), employed(BOB, BRAX)]


def held(account: Account, segment: str) -> InSegment:
    """The account is one of this kind."""
    return InSegment(start=account, end=Segment(name=segment))


def test_a_person_is_held_against_their_own_past(graph: Graph, answer: Ask) -> None:
    before = talk("1", told(ADA, SLOW, "it takes days"), held_on=MARCH)
    now = talk("2", told(ADA, SLOW, "it is quick", stance="contradicts"), held_on=MAY)
    put(graph, before, now)

    (row,) = answer("evidence/contradictions")

    assert (row["between"], row["of_whom"]) == ("one person", "Ada")


def test_who_weighs_both_sides_in_one_conversation_contradicts_nobody(
    graph: Graph, answer: Ask
) -> None:
    put(graph, talk("1", told(ADA, SLOW), told(ADA, SLOW, "or quick", stance="contradicts")))

    assert answer("evidence/contradictions") == []


def test_colleagues_are_held_against_each_other(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), told(BOB, SLOW, "no", stance="contradicts"), account=ACME),
    )

    (row,) = answer("evidence/contradictions")

    assert (row["between"], row["of_whom"], row["people"]) == ("colleagues", "Acme", 2)


def test_segments_are_held_against_each_other(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        *[*JOBS, held(ACME, "Banks"), held(BRAX, "Shops")],
        talk("1", told(ADA, SLOW)),
        talk("2", told(BOB, SLOW, "no", stance="contradicts")),
    )

    (row,) = answer("evidence/contradictions")

    assert (row["between"], row["of_whom"]) == ("segments", "Banks, Shops")


def test_strangers_of_one_segment_do_not_contradict_each_other(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        *[*JOBS, held(ACME, "Banks"), held(BRAX, "Banks")],
        talk("1", told(ADA, SLOW)),
        talk("2", told(BOB, SLOW, "no", stance="contradicts")),
    )

    assert answer("evidence/contradictions") == []


def test_the_latest_words_of_both_sides_are_shown(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW, "it took days"), held_on=MARCH),
        talk("2", told(ADA, SLOW, "it takes weeks"), held_on=MAY),
        talk("3", told(ADA, SLOW, "it is quick", stance="contradicts"), held_on=MARCH),
    )

    (row,) = answer("evidence/contradictions")

    assert (row["text_for"], row["text_against"]) == ("it takes weeks", "it is quick")


def test_of_the_latest_words_for_it_those_are_shown_that_the_latest_against_it_meet(
    graph: Graph, answer: Ask
) -> None:
    both = told(ADA, SLOW, "it takes weeks"), told(BOB, SLOW, "a week")
    put(
        graph,
        talk("1", *both, account=ACME, held_on=MAY),
        talk("2", told(ADA, SLOW, "it is quick", stance="contradicts"), account=ACME, held_on=MAY),
        talk("3", told(BOB, SLOW, "quick", stance="contradicts"), account=ACME, held_on=MARCH),
    )

    (row,) = answer("evidence/contradictions", between="colleagues")

    assert (row["name_for"], row["name_against"]) == ("Bob", "Ada")


def test_all_words_of_both_sides_are_behind_the_row(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW, "it took days")),
        talk("2", told(ADA, SLOW, "it takes weeks")),
        talk("3", told(ADA, SLOW, "it is quick", stance="contradicts")),
    )

    (row,) = answer("evidence/contradictions")

    assert (row["mentions"], len(row["quotes"]), row["people"]) == (3, 3, 1)


def test_support_below_zero_speaks_against(graph: Graph, answer: Ask) -> None:
    support = Support(person=BOB, deal=Deal(handle="d-1", name="Renewal"))
    levels = [told(who, support, who.id, value_high=at) for who, at in ((ADA, 1.0), (BOB, -1.0))]
    put(graph, talk("1", *levels, account=ACME))

    (row,) = answer("evidence/contradictions")

    assert (row["name_for"], row["name_against"]) == ("Ada", "Bob")


def test_only_one_kind_of_contradiction_is_shown_on_request(graph: Graph, answer: Ask) -> None:
    put(
        graph,
        talk("1", told(ADA, SLOW), account=ACME),
        talk("2", told(ADA, SLOW, "no", stance="contradicts"), account=ACME),
        talk("3", told(BOB, SLOW, "never", stance="contradicts"), account=ACME),
    )

    rows = answer("evidence/contradictions", between="colleagues")

    assert [(row["name_for"], row["name_against"]) for row in rows] == [("Ada", "Bob")]
