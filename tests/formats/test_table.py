"""Tables: the line of each row, and cells as spreadsheets write them."""

import pytest

from graph.errors import InputError
from ingest.formats.table import read_table
from ingest.sources.bundle.tables import AccountRow


def lines(content: bytes) -> list[int]:
    """The line on which each row begins."""
    return [row.line for row in read_table(content, "accounts.csv", AccountRow)]


def test_a_row_after_a_cell_with_line_breaks_has_the_line_of_the_file() -> None:
    assert lines(b'name,industry\nSkerry,"ferries\nand\nfog"\n\nPort,transport\n') == [2, 6]


def test_a_mark_and_the_line_ends_of_excel_change_nothing() -> None:
    (row,) = read_table(b"\xef\xbb\xbfname,size\r\nSkerry,12\r\n", "accounts.csv", AccountRow)

    assert (row.values.name, row.values.size) == ("Skerry", 12)


def test_a_blank_cell_is_not_stated() -> None:
    (row,) = read_table(b"name,size\nSkerry, \n", "accounts.csv", AccountRow)

    assert row.values.size is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name;size\nSkerry;12\n", "semicolons stand between the cells"),
        (b"name,size\nSkerry\n", "1 cells under 2 columns"),
        (b"name,name\nSkerry,x\n", "the column stands 2 times"),
        (b"name,size\nSkerry,a dozen\n", "'a dozen' is not understood"),
        (b"name,arr\nSkerry,nan\n", "'nan' is not understood"),
        (b"name,size\nSkerry,99999999999999999999\n", "is not understood"),
        (b'name\n"Skerry\n', "not a table"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(content: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        lines(content)
