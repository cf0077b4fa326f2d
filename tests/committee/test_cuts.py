"""Without whom no way to the signature remains."""

from collections.abc import Collection, Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as some

from graph.analysis.cuts import cuts
from graph.analysis.lines import Line
from tests.committee.influence_lines import line, on_paper, said, sure

PEOPLE = "abcde"
PAIRS = tuple(permutations(PEOPLE, 2))


@given(some.lists(some.sampled_from(PAIRS), unique=True), some.sets(some.sampled_from(PEOPLE)))
def test_whoever_is_listed_leaves_as_many_as_a_walk_without_them_finds(
    pairs: Sequence[tuple[str, str]], signers: set[str]
) -> None:
    rows = [sure(1, start, end, signers) for start, end in pairs]

    found = {cut["person"]: (cut["left"], cut["cut_off"]) for cut in cuts(rows)}

    assert found == walked_without_each(pairs, signers)


def test_whoever_is_the_only_way_in_cuts_every_way() -> None:
    rows = [sure(2, "karel", "buyer", ["buyer"])]

    assert [(cut["person"], cut["left"]) for cut in cuts(rows)] == [("karel", 0)]


def test_whoever_signs_is_not_listed() -> None:
    rows = [sure(1, "a", "s", "sz"), sure(1, "s", "z", "sz")]

    assert [cut["person"] for cut in cuts(rows)] == ["a"]


def test_with_a_start_only_those_are_listed_without_whom_that_person_has_no_way() -> None:
    rows = [sure(1, "a", "b"), sure(1, "b", "z", "z"), sure(1, "c", "d"), sure(1, "d", "z", "z")]

    assert [cut["person"] for cut in cuts(rows, start="a")] == ["b"]


def test_what_was_said_of_the_lines_onward_stands_beside_it() -> None:
    voice = said("z")
    rows = [line("a", "b", [said("b")]), line("b", "z", [voice], signers="z")]

    (cut,) = (each for each in cuts(rows) if each["person"] == "b")

    assert cut["quotes"] == [voice["quote"]]


def test_what_was_said_of_a_line_beside_the_one_that_is_walked_stands_there_too() -> None:
    voice = said("karel")
    rows = [
        on_paper(line("karel", "hal", (), "reporting", ["hal"])),
        line("karel", "hal", [voice], signers=["hal"]),
    ]

    assert [cut["quotes"] for cut in cuts(rows)] == [[voice["quote"]]]


def test_where_nobody_signs_nobody_is_listed() -> None:
    assert cuts([sure(1, "a", "b")]) == []


def walked_without_each(
    pairs: Sequence[tuple[str, str]], signers: Collection[str]
) -> dict[str, tuple[int, list[str]]]:
    """The same, found by walking: once with everybody, and once without each."""
    met = {person for pair in pairs for person in pair} & set(signers)
    everybody = arriving(pairs, met) - met
    found: dict[str, tuple[int, list[str]]] = {}
    for gone in everybody:
        left = arriving([pair for pair in pairs if gone not in pair], met) - met
        cut_off = sorted(everybody - left - {gone})
        if not left or cut_off:
            found[gone] = (len(left), cut_off)
    return found


def arriving(pairs: Sequence[tuple[str, str]], signers: Collection[str]) -> set[str]:
    """Everybody who reaches a signer."""
    reached = set(signers)
    for _ in PEOPLE:
        reached |= {start for start, end in pairs if end in reached}
    return reached


def test_forty_people_in_a_row_are_answered() -> None:
    rows: list[Line] = [sure(1, f"p{n:02}", f"p{n + 1:02}", ["p40"]) for n in range(40)]

    assert [len(cut["cut_off"]) for cut in cuts(rows)][:2] == [39, 38]
