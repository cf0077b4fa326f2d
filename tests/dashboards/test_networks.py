"""Where things stand in the pictures of an organisation and of what a thing is linked to."""

from itertools import combinations
from typing import Any

import pytest

from dashboards.networks import Row, around, organisation
from dashboards.networks.around import layout as around_layout
from dashboards.networks.bends import bends
from dashboards.networks.organisation import layout
from dashboards.networks.picture import Place
from dashboards.networks.room import sizes
from dashboards.networks.rows import network_of
from graph.ontology.committee import Person, Reporting

KIND = Reporting.label()


def row(start: str, end: str, kind: str = KIND, number: int = 0) -> Row:
    """That one person reports to another."""
    return {
        "line": f"{start}-{kind}-{end}-{number}",
        "kind": kind,
        "title": f"{start} reports to {end}",
        "start": start,
        "start_name": start.title(),
        "start_kind": Person.label(),
        "end": end,
        "end_name": None,
        "end_kind": Person.label(),
    }


def star(count: int) -> list[Row]:
    """So many people who all report to one."""
    return [row(f"person {each}", "boss") for each in range(count)]


def overlapping(places: dict[str, Place], room: dict[str, Place]) -> list[tuple[str, str]]:
    """Every two things of which one lies on the other."""
    return [
        (one, other)
        for one, other in combinations(places, 2)
        if abs(places[one][0] - places[other][0]) < (room[one][0] + room[other][0]) / 2 - 2
        and abs(places[one][1] - places[other][1]) < (room[one][1] + room[other][1]) / 2 - 2
    ]


def test_managers_stand_above_their_reports() -> None:
    places = layout([row("ada", "bob"), row("bob", "cem")])

    assert places["cem"][1] < places["bob"][1] < places["ada"][1]


def test_a_manager_stands_over_the_middle_of_the_reports() -> None:
    places = layout([row("ada", "cem"), row("bob", "cem")])

    assert places["cem"][0] == pytest.approx((places["ada"][0] + places["bob"][0]) / 2, abs=1)


def test_people_who_report_in_a_circle_have_a_place_each() -> None:
    places = layout([row("ada", "bob"), row("bob", "cem"), row("cem", "ada")])

    assert len(set(places.values())) == 3


def test_somebody_who_reports_to_themselves_has_a_place() -> None:
    assert set(layout([row("ada", "ada")])) == {"ada"}


def test_somebody_with_two_managers_stands_under_one() -> None:
    places = layout([row("ada", "bob"), row("ada", "cem")])

    assert places["ada"][1] > places["bob"][1] == places["cem"][1]


def test_whoever_has_no_manager_stands_on_top() -> None:
    places = layout([row("ada", "bob")], [row("zoe", "ada", "informal")])

    assert places["zoe"][1] == places["bob"][1]


def test_other_lines_move_nobody() -> None:
    reporting = [row("ada", "bob"), row("cem", "bob")]

    places = layout(reporting, [row("bob", "ada", "informal"), row("cem", "ada", "veto")])

    assert places == layout(reporting)


def test_nobody_of_an_organisation_stands_on_anybody_else() -> None:
    people = [row(f"person {each}", f"person {each // 3}") for each in range(1, 40)]
    names = {f"person {each}": f"Person {each}" for each in range(40)}

    assert overlapping(layout(people), sizes(names)) == []


def test_an_organisation_draws_each_line_once() -> None:
    drawn = organisation([row("ada", "bob"), row("ada", "bob")], [row("ada", "bob", "informal")])

    assert [edge["kind"] for edge in drawn["edges"]] == ["reporting", "moves"]


@pytest.mark.parametrize("count", [5, 40, 120])
def test_nothing_that_a_thing_is_linked_to_lies_on_anything_else(count: int) -> None:
    drawn = around([star(count)])
    places = {node["id"]: (node["x"], node["y"]) for node in drawn["nodes"]}

    assert overlapping(places, sizes({node["id"]: node["label"] for node in drawn["nodes"]})) == []


def test_the_order_of_the_rows_moves_nothing() -> None:
    assert around_layout([star(9)[::-1]]) == around_layout([star(9)])


def test_what_comes_later_moves_nothing_that_is_there() -> None:
    before = around_layout([star(9)])

    after = around_layout([star(9), [row(f"new {each}", "person 3") for each in range(30)]])

    assert {thing: after[thing] for thing in before} == before


def test_what_comes_later_lies_on_nothing() -> None:
    drawn = around([star(9), [row(f"new {each}", "person 3") for each in range(12)]])
    places = {node["id"]: (node["x"], node["y"]) for node in drawn["nodes"]}

    assert overlapping(places, sizes({node["id"]: node["label"] for node in drawn["nodes"]})) == []


def test_without_rows_there_is_nothing_to_draw() -> None:
    assert around([[]])["nodes"] == []


def test_a_thing_without_a_name_is_called_by_its_id() -> None:
    drawn = around([[row("ada", "person:nobody-knows")]])

    assert [node["name"] for node in drawn["nodes"]] == ["Ada", "person:nobody-knows"]


def test_two_lines_between_the_same_two_bend_differently() -> None:
    drawn = around([[row("ada", "bob", number=1), row("ada", "bob", number=2)]])

    one, other = (edge["smooth"] for edge in drawn["edges"])
    assert one != other


def test_a_line_there_and_a_line_back_do_not_lie_on_one_another() -> None:
    drawn = around([[row("ada", "bob"), row("bob", "ada")]])

    assert [edge["smooth"] for edge in drawn["edges"] if edge["smooth"] is False] == [False]


def test_a_line_bends_around_what_stands_between_its_ends() -> None:
    places = {"ada": (0.0, 0.0), "bob": (300.0, 0.0), "cem": (600.0, 0.0)}
    rows = [row("ada", "cem"), row("bob", "cem")]

    bent: dict[str, Any] = bends(
        [(each["line"], each["start"], each["end"]) for each in rows], network_of(rows, places)
    )

    assert [bool(bent[each["line"]]) for each in rows] == [True, False]


def test_many_things_are_dots_and_few_are_boxes() -> None:
    shapes = [around([star(count)])["nodes"][0]["shape"] for count in (59, 60)]

    assert shapes == ["box", "dot"]


def test_a_wide_name_is_written_in_several_lines() -> None:
    drawn = around([[{**row("ada", "bob"), "start_name": "Every export waits for somebody"}]])

    assert drawn["nodes"][0]["label"] == "Every export waits for\nsomebody"
