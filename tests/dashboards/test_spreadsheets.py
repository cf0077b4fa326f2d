"""An answer as a file for a spreadsheet."""

import csv
from io import StringIO

from dashboards.spreadsheets import csv_of, told


def test_a_heading_is_no_formula_either() -> None:
    [heading] = csv.reader(StringIO(csv_of(["=cmd()"], []).decode("utf-8-sig")))

    assert heading == ["'=cmd()"]


def test_nothing_at_all_is_left_out_and_zero_is_not() -> None:
    assert told([{"people": 0, "note": None}]) == "0"
