"""Where people stand in the picture of the chains, and what the picture tells of them."""

import pytest

from dashboards.networks.chains import ROW, STEP, layout
from dashboards.networks.chains import chains as picture
from dashboards.networks.picture import height
from graph.analysis.chains import Chain
from graph.analysis.routes import routes
from tests.committee.influence_lines import line, on_paper, said, sure


@pytest.fixture
def chains() -> list[Chain]:
    """Ada moves Bob and Cem, each of whom moves Zoe, who signs; Ada also moves Zoe herself."""
    ways = [("ada", "bob"), ("ada", "cem"), ("bob", "zoe"), ("cem", "zoe"), ("ada", "zoe")]
    return routes([sure(2, start, end, ["zoe"]) for start, end in ways])


def test_whoever_signs_stands_on_the_right(chains: list[Chain]) -> None:
    places = layout(chains)

    assert max(places, key=lambda person: places[person][0]) == "zoe"


def test_each_stands_as_far_to_the_left_as_their_longest_way_is(chains: list[Chain]) -> None:
    places = layout(chains)

    assert {person: x for person, (x, _) in places.items()} == {
        "zoe": 0,
        "bob": -STEP,
        "cem": -STEP,
        "ada": -2 * STEP,
    }


def test_a_line_that_passes_a_step_finds_a_gap_between_the_people_there(
    chains: list[Chain],
) -> None:
    places = layout(chains)

    assert abs(places["bob"][1] - places["cem"][1]) == 2 * ROW


def test_nobody_stands_on_anybody_else(chains: list[Chain]) -> None:
    places = layout(chains)

    assert len(set(places.values())) == len(places)


def test_people_who_move_one_another_have_a_place_too() -> None:
    circle = [
        sure(2, "ada", "bob", "bobada"),
        sure(2, "bob", "ada"),
        sure(2, "bob", "zoe", ["zoe"]),
    ]

    places = layout(routes(circle))

    assert set(places) == {"ada", "bob", "zoe"}


def test_without_a_chain_there_is_no_place() -> None:
    assert layout([]) == {}


@pytest.mark.parametrize(("rows", "pixels"), [([0], 280), ([-200, 200], 516), ([0, 9000], 640)])
def test_the_picture_is_as_high_as_its_people_need_and_never_more_than_a_screen(
    rows: list[float], pixels: int
) -> None:
    assert height(rows) == pixels


def test_what_was_chosen_stands_out(chains: list[Chain]) -> None:
    drawn = picture(chains, {"bob"})

    assert [node["id"] for node in drawn["nodes"] if node["chosen"]] == ["bob"]


def test_what_only_a_table_states_is_dashed() -> None:
    drawn = picture(routes([on_paper(line("ada", "zoe", (), "reporting", ["zoe"]))]), ())

    assert [edge["dashes"] for edge in drawn["edges"]] == [True]


def test_the_surer_a_line_the_thicker_it_is() -> None:
    drawn = picture(routes([sure(1, "ada", "bob"), sure(9, "bob", "zoe", ["zoe"])]), ())
    widths = {edge["from"]: edge["width"] for edge in drawn["edges"]}

    assert widths["bob"] > widths["ada"]


def test_the_legend_names_the_kinds_that_are_drawn_and_no_other() -> None:
    drawn = picture(routes([line("ada", "zoe", [said("zoe")], "veto", ["zoe"])]), ())

    assert list(drawn["lines"]) == ["can stop"]
