"""A conversation as a table: every turn as it stands there, and flaws with their place."""

import pytest

from graph.errors import InputError
from ingest.formats.transcript import Transcript, Turn
from ingest.formats.turn_table import read_turn_table

SPOKEN = b'speaker,start,text\nAda,1.5,It takes two days.\nBo,,"Why?\nReally?"\nAda,,The export.\n'


def read(content: bytes) -> Transcript:
    """What the table records."""
    return read_turn_table(content, "transcript.csv")


def test_each_row_is_a_turn() -> None:
    assert read(SPOKEN).turns[0] == Turn("It takes two days.", 2, "Ada", 1.5)


def test_a_turn_keeps_its_line_breaks() -> None:
    assert read(SPOKEN).turns[1].text == "Why?\nReally?"


def test_a_turn_begins_on_its_line_of_the_table() -> None:
    assert [turn.line for turn in read(SPOKEN).turns] == [2, 3, 5]


def test_a_stated_line_is_that_of_the_file_that_was_first_imported() -> None:
    assert read(b"line,text\n7,Why?\n").turns[0].line == 7


def test_where_somebody_is_named_it_is_what_was_said() -> None:
    assert read(SPOKEN).record == "transcript"


def test_where_nobody_is_named_it_is_notes() -> None:
    assert read(b"depth,text\n0,Exports\n1,two days\n").record == "notes"


def test_a_question_of_notes_is_a_heading() -> None:
    assert read(b"heading,text\ntrue,How long?\n").turns[0].heading


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"speaker,text\n", "transcript.csv:1: nobody says anything in it"),
        (b"speaker\nAda\n", "transcript.csv:1:text: the column is missing"),
        (b"speaker,text\nAda,\n", "transcript.csv:2:text: is blank"),
        (b"speaker,words\nAda,Why?\n", "transcript.csv:1:words: no column 'words' is known here"),
        (b"start,text\nsoon,Why?\n", "transcript.csv:2:start: 'soon' is not understood"),
        (b"start,text\nnan,Why?\n", "transcript.csv:2:start: 'nan' is not understood"),
        (b"line,text\n0,Why?\n", "transcript.csv:2:line: '0' is not understood"),
        (b"depth,text\n-1,Why?\n", "transcript.csv:2:depth: '-1' is not understood"),
    ],
)
def test_what_is_wrong_with_a_table_of_turns_is_said(content: bytes, says: str) -> None:
    with pytest.raises(InputError) as raised:
        read(content)

    assert says in str(raised.value)
