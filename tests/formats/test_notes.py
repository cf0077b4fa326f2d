"""Notes without speakers: nested items, paragraphs, questions and comments."""

from datetime import date

import pytest

from ingest.formats.plain_text import read_plain_text
from ingest.formats.transcript import Transcript

NOTES = """Nils Overby
4/24/2026 - Rosa

1. What do you use?
   1. A ruler[a]
   2. A plan
      on the wall
      1. from 1987
1. What hurts?
   - The tide

[a]A bounty?
"""


def read(text: str) -> Transcript:
    """The notes in a file with this text."""
    return read_plain_text(text.encode(), "notes.txt")


def test_each_item_is_a_turn_of_nobody() -> None:
    assert {turn.speaker for turn in read(NOTES).turns} == {None}


@pytest.mark.parametrize(
    ("words", "depth"), [("What do you use?", 0), ("A ruler[a]", 1), ("from 1987", 2)]
)
def test_an_item_is_as_deep_as_it_is_indented(words: str, depth: int) -> None:
    assert {turn.text: turn.depth for turn in read(NOTES).turns}[words] == depth


def test_a_line_without_a_mark_belongs_to_the_item_above() -> None:
    assert "A plan\non the wall" in [turn.text for turn in read(NOTES).turns]


def test_an_item_begins_on_the_line_of_its_words() -> None:
    assert {turn.text: turn.line for turn in read(NOTES).turns}["The tide"] == 10


def test_who_and_when_and_the_questions_are_headings() -> None:
    headings = [turn.text for turn in read(NOTES).turns if turn.heading]

    assert headings == ["Nils Overby\n4/24/2026 - Rosa", "What do you use?", "What hurts?"]


def test_the_day_stands_above_the_items() -> None:
    assert read(NOTES).held_on == date(2026, 4, 24)


def test_a_comment_below_the_notes_is_nobodys_words() -> None:
    assert "bounty" not in read(NOTES).text


def test_a_comment_below_the_notes_is_told_of() -> None:
    (remark,) = read(NOTES).remarks

    assert (remark.line, "'[a]A bounty?'" in remark.text) == (12, True)


def test_a_headline_of_an_outline_is_a_heading() -> None:
    found = read("- Rang her\n- Where it stands\n  - with Marius\n- Money\n  - 290 stands\n")

    assert [turn.text for turn in found.turns if turn.heading] == ["Where it stands", "Money"]


def test_paragraphs_are_turns_and_none_of_them_a_heading() -> None:
    found = read("She was late.\nIt rained.\n\nThe tide was out.\n")

    assert [(turn.text, turn.line, turn.heading) for turn in found.turns] == [
        ("She was late.\nIt rained.", 1, False),
        ("The tide was out.", 4, False),
    ]


def test_items_that_are_named_but_once_each_are_notes() -> None:
    found = read("- Tools: a ruler, a plan\n- Team: four people\n- Wish: one table\n- and coffee\n")

    assert (found.record, found.speakers) == ("notes", ())


def test_a_few_items_of_one_name_are_notes() -> None:
    found = read("- Nils: a ruler\n- Nils: a plan\n- four people\n- one table\n- and coffee\n")

    assert (found.record, found.speakers) == ("notes", ())
