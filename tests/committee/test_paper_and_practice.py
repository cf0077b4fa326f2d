"""Who has a say by a seat, and who moves somebody by what people said."""

from collections.abc import Sequence

from graph.analysis.lines import Line, Sign
from graph.analysis.paper_and_practice import paper_and_practice
from tests.committee.influence_lines import line, on_paper, said


def recorded(row: Line) -> Line:
    """The same line, where the seats of both ends stand in a table."""
    return {**row, "start_signs": stated(row["start_signs"]), "end_signs": stated(row["end_signs"])}


def stated(signs: Sequence[Sign]) -> list[Sign]:
    """The same says, as a table of record states them."""
    return [{**sign, "recorded": True} for sign in signs]


def test_whoever_moves_somebody_without_a_seat_comes_first() -> None:
    rows = [recorded(line("auditor", "cfo", [said("cfo")], signers=["cfo"]))]

    assert [(power["person"], power["verdict"]) for power in paper_and_practice(rows)] == [
        ("auditor", "in practice alone"),
        ("cfo", "on paper, moved by others"),
    ]


def test_a_say_that_no_table_has_is_practice() -> None:
    rows = [line("auditor", "cfo", [said("cfo")], signers=["auditor"])]

    assert [power["verdict"] for power in paper_and_practice(rows)] == ["in practice alone"]


def test_whoever_signs_and_moves_others_does_both() -> None:
    rows = [recorded(line("cfo", "ceo", [said("ceo")], signers=["cfo"]))]

    assert [power["verdict"] for power in paper_and_practice(rows)] == ["on paper and in practice"]


def test_what_is_mostly_denied_moves_nobody() -> None:
    denied = line("auditor", "cfo", [said("x"), said("cfo", "contradicts")], signers=["cfo"])

    assert [
        (power["person"], power["verdict"]) for power in paper_and_practice([recorded(denied)])
    ] == [("cfo", "on paper alone")]


def test_a_reporting_line_is_paper() -> None:
    rows = [recorded(on_paper(line("clerk", "cfo", (), "reporting", ["clerk", "cfo"])))]

    (clerk,) = (each for each in paper_and_practice(rows) if each["person"] == "clerk")

    assert (clerk["reports_to"], clerk["moves"]) == (["cfo"], [])


def test_people_are_counted_once_however_often_they_speak() -> None:
    voices = [said("cfo"), said("cfo"), said("clerk")]
    rows = [line("auditor", "cfo", voices), line("auditor", "ceo", [said("cfo")])]

    (auditor,) = (each for each in paper_and_practice(rows) if each["person"] == "auditor")

    assert auditor["people"] == 2


def test_the_words_by_which_somebody_is_moved_come_with_it() -> None:
    rows = [recorded(line("auditor", "cfo", [said("clerk")], signers=["cfo"]))]

    (cfo,) = (each for each in paper_and_practice(rows) if each["person"] == "cfo")

    assert cfo["quotes_moved_by"] == [voice["quote"] for voice in rows[0]["voices"]]
