"""What colours tell apart on the pages."""

import tomllib
from typing import get_args

import pytest

from dashboards import colours
from dashboards.gaps import CELLS
from dashboards.parts import allowed
from graph.analysis.lines import Kind
from graph.ontology import ONTOLOGY
from graph.settings import ROOT

MEANINGS = {**colours.VERDICTS, **colours.CELLS, **colours.LINES}
SAME = {
    "fails": "shipped but fails",
    "not shipped": "planned",
    "solves": "answered",
    "no word yet": "exists but unknown",
}
"""Cells with the verdicts to which they lead."""


def test_each_verdict_that_the_question_gives_has_a_colour() -> None:
    assert list(colours.VERDICTS) == allowed("needs/gaps", "verdict")


def test_each_cell_has_a_colour() -> None:
    assert set(colours.CELLS) == set(CELLS)


@pytest.mark.parametrize(("cell", "verdict"), SAME.items())
def test_a_cell_has_the_colour_of_the_verdict_to_which_it_leads(cell: str, verdict: str) -> None:
    assert colours.CELLS[cell] == colours.VERDICTS[verdict]


def test_no_colour_means_two_things_of_needs() -> None:
    told = [*colours.VERDICTS.values(), *(v for k, v in colours.CELLS.items() if k not in SAME)]

    assert len(set(told)) == len(told)


def test_blue_is_of_lines_alone() -> None:
    assert [what for what, colour in MEANINGS.items() if colour == colours.BLUE] == ["informal"]


def test_all_colours_are_of_the_theme() -> None:
    theme = ROOT / "dashboards" / ".streamlit" / "config.toml"
    palette = tomllib.loads(theme.read_text("utf-8"))["theme"]["chartCategoricalColors"]

    things = {look["colour"] for look in colours.THINGS.values()}
    assert {*MEANINGS.values(), *colours.LINKS.values(), *things} <= set(palette)


def test_each_kind_of_thing_has_a_look() -> None:
    assert set(colours.THINGS) == set(ONTOLOGY.by_label)


def test_no_two_kinds_of_things_look_the_same() -> None:
    looks = {tuple(look.items()) for look in colours.THINGS.values()}

    assert len(looks) == len(colours.THINGS)


def test_no_thing_has_the_colour_that_calls_for_attention() -> None:
    assert colours.VERMILION not in {look["colour"] for look in colours.THINGS.values()}


@pytest.mark.parametrize("kind", [*get_args(Kind), *ONTOLOGY.by_relation])
def test_each_kind_of_line_has_a_colour_of_its_own_choice(kind: str) -> None:
    assert colours.line(kind) == {**colours.LINKS, **colours.LINES}[kind]
