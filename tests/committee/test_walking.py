"""Along which lines a chain may go, and where it ends."""

from itertools import pairwise
from typing import Literal

import pytest

from graph.analysis.lines import Line
from graph.analysis.routes import UnwalkableError, routes
from graph.analysis.weighing import SeveralDealsError
from tests.committee.influence_lines import line, on_paper, said, sure


def test_conflict_is_never_walked() -> None:
    rows = [line("s", "z", [said("z")], "conflict", "z")]

    assert routes(rows) == []


def test_what_is_mostly_denied_is_not_walked_even_on_request() -> None:
    rows = [line("s", "z", [said("x"), said("z", "contradicts")], signers="z")]

    assert routes(rows, walked="also assumed") == []


def test_what_nobody_said_is_walked_only_on_request() -> None:
    rows = [line("s", "z", signers="z")]

    assert routes(rows) == []
    assert [hop["state"] for hop in routes(rows, walked="also assumed")[0]["hops"]] == ["assumed"]


def test_reporting_is_walked_up_and_not_down() -> None:
    rows = [on_paper(line("employee", "manager", (), "reporting", ["employee", "manager"]))]

    chains = routes(rows)

    assert [chain["people"] for chain in chains] == [["employee", "manager"]]


def test_of_parallel_lines_the_most_certain_is_taken_and_the_others_stand_beside_it() -> None:
    rows = [
        on_paper(line("s", "z", (), "reporting", "z")),
        line("s", "z", [said("z")], "veto", "z"),
        line("s", "z", [said("z"), said("x")], "conflict", "z"),
    ]

    chains = routes(rows)

    assert [hop["line"] for hop in chains[0]["hops"]] == ["s-veto-z"]
    assert [other["line"] for other in chains[0]["hops"][0]["also"]] == [
        "s-reporting-z",
        "s-conflict-z",
    ]
    assert len(chains) == 1


def test_a_chain_may_pass_through_one_who_signs_to_another() -> None:
    rows = [sure(1, "s", "y", "yz"), sure(1, "y", "z", "yz")]

    chains = routes(rows, start="s")

    assert ["".join(chain["people"]) for chain in chains] == ["sy", "syz"]


def test_somebody_who_signs_has_no_chain_to_themselves() -> None:
    rows = [sure(1, "s", "y", "s"), sure(1, "y", "s", "s")]

    assert [chain["people"] for chain in routes(rows)] == [["y", "s"]]


def test_a_line_from_a_person_to_themselves_is_never_walked() -> None:
    rows = [sure(9, "s", "s", "z"), sure(1, "s", "z", "z"), sure(9, "z", "z", "z")]

    assert [chain["people"] for chain in routes(rows)] == [["s", "z"]]


@pytest.mark.parametrize(("hops", "arrives"), [(8, True), (9, False)])
def test_a_chain_has_eight_hops_at_most(hops: int, arrives: bool) -> None:
    people = "abcdefghij"[: hops + 1]
    rows = [sure(1, a, b, people[-1]) for a, b in pairwise(people)]

    chains = routes(rows, start="a")

    assert bool(chains) is arrives


@pytest.mark.parametrize(
    "rows",
    [[], [sure(1, "s", "y")], [sure(1, "z", "s", "z")]],
    ids=["no lines", "nobody signs", "the only line leads away from the one who signs"],
)
def test_where_no_chain_arrives_the_answer_is_empty(rows: list[Line]) -> None:
    assert routes(rows) == []


def test_somebody_whom_no_line_knows_has_no_chain() -> None:
    assert routes([sure(1, "s", "z", "z")], start="stranger") == []


def test_lines_of_several_deals_are_refused_by_name() -> None:
    rows: list[Line] = [
        {**sure(1, "s", "z", "z"), "deal": "deal:harnvale"},
        {**sure(1, "y", "z", "z"), "deal": "deal:brastow"},
    ]

    with pytest.raises(SeveralDealsError, match="deal:brastow, deal:harnvale"):
        routes(rows)


@pytest.mark.parametrize("field", ["limit", "hops"])
def test_less_than_one_chain_or_hop_is_refused(field: Literal["limit", "hops"]) -> None:
    limit, hops = (0, 8) if field == "limit" else (10, 0)

    with pytest.raises(UnwalkableError) as refused:
        routes([], limit=limit, hops=hops)

    assert (refused.value.name, refused.value.value) == (field, 0)
