"""An answer as a file for a spreadsheet."""

import csv
from io import StringIO

import pytest

from dashboards.spreadsheets import cell, csv_of, told


def test_a_heading_is_no_formula_either() -> None:
    [heading] = csv.reader(StringIO(csv_of(["=cmd()"], []).decode("utf-8-sig")))

    assert heading == ["'=cmd()"]


def test_nothing_at_all_is_left_out_and_zero_is_not() -> None:
    assert told([{"people": 0, "note": None}]) == "0"


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff20"])
def test_no_text_is_a_formula_however_it_begins(sign: str) -> None:
    assert cell(f"{sign}cmd()") == f"'{sign}cmd()"


def test_a_number_below_zero_stays_a_number() -> None:
    assert cell(-2) == -2
