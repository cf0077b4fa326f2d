"""Chains of influence to the sign-offs of a deal."""

import math
from itertools import permutations
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.analysis.chains import Chain
from graph.analysis.lines import Kind, Line, Voice
from graph.analysis.routes import routes
from graph.analysis.weighing import Walked
from tests.committee.every_path import every_path, one_label, walkable
from tests.committee.influence_lines import line, on_paper, said, sure

PEOPLE = "abcdefg"
KINDS: tuple[Kind, ...] = ("informal", "informal", "veto", "reporting", "conflict")
STANCES: tuple[Literal["supports", "contradicts"], ...] = ("supports", "contradicts")


@some.composite
def voices(draw: some.DrawFn, start: str, end: str) -> list[Voice]:
    """What some of four persons say: the two ends, and two others."""
    speakers = draw(some.lists(some.sampled_from([start, end, "x", "y"]), unique=True, max_size=3))
    return [said(person, draw(some.sampled_from(STANCES[:1] * 3 + STANCES))) for person in speakers]


@some.composite
def committees(draw: some.DrawFn) -> list[Line]:
    """Up to twenty-five lines, some parallel, among up to seven people, of whom some sign."""
    people = PEOPLE[: draw(some.integers(2, len(PEOPLE)))]
    signers = draw(some.sets(some.sampled_from(people), max_size=3))
    size = draw(some.sampled_from([1, 8, 16]))
    pairs = draw(
        some.lists(some.sampled_from(list(permutations(people, 2))), min_size=size, max_size=25)
    )
    rows = [
        line(a, b, draw(voices(a, b)), draw(some.sampled_from(KINDS)), signers) for a, b in pairs
    ]
    return [on_paper(row) if draw(some.booleans()) else row for row in rows]


@settings(max_examples=400, deadline=None)
@given(
    committees(),
    some.sampled_from([None, *PEOPLE]),
    some.integers(1, 12),
    some.integers(1, 6),
    some.sampled_from(["evidenced", "also assumed"]),
)
def test_the_answer_is_the_head_of_all_simple_paths_in_order(
    rows: list[Line], start: str | None, limit: int, hops: int, walked: Walked
) -> None:
    certainties = walkable(rows, walked)
    signers = [person for person in PEOPLE if any(_signs(row, person) for row in rows)]
    every = [
        path for path in every_path(certainties, signers, hops) if start in (None, path.people[0])
    ]

    chains = routes(rows, start=start, limit=limit, hops=hops, walked=walked)

    assert [tuple(chain["people"]) for chain in chains] == [path.people for path in every[:limit]]
    assert [_figures(chain) for chain in chains] == [path[:3] for path in every[:limit]]


def test_the_best_chain_may_begin_with_a_worse_way_to_somebody_on_it() -> None:
    """Up to `m` the way over `a` has the stronger weakest hop; after it that no longer counts."""
    certainties = {
        ("s", "a"): 0.46,
        ("a", "m"): 0.46,
        ("s", "b"): 0.40,
        ("b", "m"): 0.90,
        ("m", "z"): 0.32,
    }
    weights = {0.46: 2, 0.40: 1.5, 0.90: 20, 0.32: 1}
    rows = [
        sure(weights[certainty], start, end, "z") for (start, end), certainty in certainties.items()
    ]

    best = routes(rows, start="s", limit=1)[0]

    assert "".join(best["people"]) == "sbmz"
    assert "".join(one_label(walkable(rows), "s", "z", 8).people) == "samz"


def test_the_best_chain_may_leave_a_person_free_whom_the_best_way_there_uses_up() -> None:
    """The best way to `m` runs over `x`, the only one who reaches `z`; all have their length."""
    rows = [
        sure(9, "s", "x", "z"),
        sure(9, "x", "m", "z"),
        sure(3, "s", "y", "z"),
        sure(3, "y", "m", "z"),
        sure(1, "m", "x", "z"),
        sure(1, "x", "z", "z"),
    ]

    chains = routes(rows, start="s", limit=5)

    assert ["".join(chain["people"]) for chain in chains] == ["sxz", "symxz"]


LONGER = {
    "two halves": [sure(1, "s", "a", "z"), sure(3, "a", "b", "z"), sure(3, "b", "z", "z")],
    "three thirds": [
        sure(1, "s", "a", "z"),
        sure(1, "a", "b", "z"),
        *(sure(2, start, end, "z") for start, end in ("bc", "cd", "dz")),
    ],
}
SHORTER = {
    "two halves": [sure(1, start, end, "z") for start, end in ("sy", "yz")],
    "three thirds": [sure(1, start, end, "z") for start, end in ("sw", "wx", "xy", "yz")],
}


@pytest.mark.parametrize("equal", LONGER)
def test_of_equal_products_the_shorter_chain_comes_first(equal: str) -> None:
    """A line for which `n` speaks has the certainty 10^(-1/(1 + n)): one half is two quarters."""
    longer, shorter = LONGER[equal], SHORTER[equal]

    chains = routes([*longer, *shorter], start="s")

    assert [chain["length"] for chain in chains] == [len(shorter), len(longer)]
    assert math.isclose(chains[0]["product"], chains[1]["product"])


def test_of_equal_products_the_shorter_comes_first_also_behind_a_better_chain() -> None:
    rows = [*LONGER["two halves"], *SHORTER["two halves"], sure(3, "a", "z", "z")]

    chains = routes(rows, start="s")

    assert ["".join(chain["people"]) for chain in chains] == ["saz", "syz", "sabz"]


def test_of_equal_chains_the_one_with_the_first_ids_comes_first() -> None:
    rows = [sure(1, a, b, "z") for a, b in ("sc", "cz", "sa", "az", "sb", "bz")]

    chains = routes(rows, start="s", limit=2)

    assert ["".join(chain["people"]) for chain in chains] == ["saz", "sbz"]


def test_forty_people_who_all_know_each_other_equally_are_answered() -> None:
    """1,560 lines of equal certainty, and a signer whom only the last of a long row reaches."""
    people = [f"p{number:02}" for number in range(40)]
    gate = [sure(1, a, b, "z") for a, b in zip("uvwxy", "vwxyz", strict=True)]
    crowd = [sure(1, a, b) for a in people for b in people if a != b]

    chains = routes([*crowd, sure(1, "p39", "u"), *gate], start="p00")

    assert [chain["length"] for chain in chains] == [7, *[8] * 9]


def _signs(row: Line, person: str) -> bool:
    ends = ((row["start"], row["start_signs"]), (row["end"], row["end_signs"]))
    return any(end == person and bool(signs) for end, signs in ends)


def _figures(chain: Chain) -> tuple[float, float, int]:
    return (
        -round(chain["weakest"], 9),
        -round(math.log(chain["product"]), 9),
        chain["length"],
    )
