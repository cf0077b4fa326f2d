"""How sure a line is, from who says so and when."""

from datetime import date

import pytest
from scipy.stats import beta

from graph.analysis.certainty import standing
from graph.analysis.lines import Voice
from tests.committee.influence_lines import line, on_paper, said

MARCH, MAY = date(2026, 3, 4), date(2026, 5, 6)


@pytest.mark.parametrize(
    ("speaker", "weight"),
    [("moved", 1.0), ("a colleague", 0.5), ("mover", 0.25), (None, 0.5)],
)
def test_a_voice_counts_by_where_it_stands(speaker: str | None, weight: float) -> None:
    row = line("mover", "moved", [said(speaker)])

    found = standing(row)

    assert (found.supporting, found.contradicting) == (weight, 0)
    assert found.certainty == pytest.approx(beta.ppf(0.1, 1 + weight, 1))


def test_certainty_is_the_ten_percent_point_of_both_sides() -> None:
    voices = [said("moved"), said("a colleague"), said("mover", "contradicts")]

    found = standing(line("mover", "moved", voices))

    assert found.certainty == pytest.approx(beta.ppf(0.1, 1 + 1.5, 1 + 0.25))


def test_a_table_of_record_counts_half_and_only_once() -> None:
    once, twice = (on_paper(line("mover", "moved"), tables) for tables in (1, 2))

    assert standing(once).supporting == 0.5
    assert standing(twice).supporting == 0.5


def test_a_line_without_voices_but_with_a_table_is_on_paper() -> None:
    row = on_paper(line("mover", "moved"))

    found = standing(row)

    assert found.state == "on paper"


LATEST = {
    "the later day counts": ([said("x", "supports", MARCH), said("x", "contradicts", MAY)], 0.0),
    "in whatever order the quotes come": (
        [said("x", "contradicts", MAY), said("x", "supports", MARCH)],
        0.0,
    ),
    "a day counts before no day": ([said("x", "contradicts"), said("x", "supports", MARCH)], 0.5),
    "no day counts for want of one": ([said("x", "supports")], 0.5),
    "both on one day is half and half": (
        [said("x", "supports", MAY), said("x", "contradicts", MAY)],
        0.25,
    ),
    "however many there are of each": (
        [said("x", "supports", MAY), said("x", "supports", MAY), said("x", "contradicts", MAY)],
        0.25,
    ),
    "both without a day is half and half": (
        [said("x", "supports"), said("x", "contradicts")],
        0.25,
    ),
    "of one day, what is later counts": (
        [said("x", "contradicts", MAY, MARCH), said("x", "supports", MAY)],
        0.5,
    ),
    "but not before a later day of speaking": (
        [said("x", "contradicts", MARCH, MAY), said("x", "supports", MAY, MARCH)],
        0.5,
    ),
    "saying it twice counts once": ([said("x"), said("x")], 0.5),
    "two persons count twice": ([said("x"), said("y")], 1.0),
    "unknown speakers count as one": ([said(None), said(None)], 0.5),
    "unknown speakers do not overrule each other": (
        [said(None, "supports", MARCH), said(None, "contradicts", MAY)],
        0.25,
    ),
}


@pytest.mark.parametrize(("voices", "supporting"), LATEST.values(), ids=LATEST.keys())
def test_each_person_has_one_voice_the_latest(voices: list[Voice], supporting: float) -> None:
    persons = len({voice["person"] for voice in voices})

    found = standing(line("mover", "moved", voices))

    assert found.supporting == supporting
    assert found.supporting + found.contradicting == 0.5 * persons


STATES = {
    "assumed": [],
    "first-hand": [said("moved"), said("x"), said("mover")],
    "third party": [said("mover"), said("x")],
    "own word": [said("mover")],
    "disputed": [said("x"), said("mover", "contradicts")],
    "denied": [said("x"), said("moved", "contradicts")],
}


@pytest.mark.parametrize(("state", "voices"), STATES.items(), ids=STATES.keys())
def test_a_line_is_named_after_its_best_ground_or_its_doubts(
    state: str, voices: list[Voice]
) -> None:
    row = line("mover", "moved", voices)

    found = standing(row)

    assert found.state == state


def test_as_much_against_as_for_is_disputed_and_not_denied() -> None:
    row = line("mover", "moved", [said("x"), said("y", "contradicts")])

    found = standing(row)

    assert found.state == "disputed"


def test_somebody_who_changed_their_mind_leaves_no_dispute() -> None:
    row = line("mover", "moved", [said("x", "contradicts", MARCH), said("x", "supports", MAY)])

    found = standing(row)

    assert found.state == "third party"


def test_a_voice_outranks_the_paper_unless_it_is_the_movers_own() -> None:
    told = on_paper(line("mover", "moved", [said("x")]))
    boasted = on_paper(line("mover", "moved", [said("mover")]))

    assert standing(told).state == "third party"
    assert standing(boasted).state == "on paper"


def test_of_a_reporting_line_the_manager_knows_first_hand() -> None:
    row = line("employee", "manager", [said("manager")], "reporting")

    found = standing(row)

    assert (found.supporting, found.state) == (1, "first-hand")
