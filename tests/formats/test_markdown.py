"""Markdown: bold names, headlines, and signs that nobody said."""

import pytest

from ingest.formats.markdown import read_markdown
from ingest.formats.transcript import Transcript


def read(text: str) -> Transcript:
    """The transcript in a file with this text."""
    return read_markdown(text.encode(), "talk.md")


@pytest.mark.parametrize(
    "opening",
    ["**Odile:** ", "**Odile**: ", "__Odile:__ ", "**Odile** (00:12): ", "**Odile [00:12]:** "],
)
def test_a_bold_name_before_a_colon_speaks(opening: str) -> None:
    (turn,) = read(f"{opening}I walk in.\n").turns

    assert (turn.speaker, turn.text) == ("Odile", "I walk in.")


@pytest.mark.parametrize("stamp", ["**Odile:** \\[00:12\\] ", "**Odile** (00:12): "])
def test_a_stamp_beside_the_name_is_the_start_of_the_turn(stamp: str) -> None:
    (turn,) = read(f"{stamp}I walk in.\n").turns

    assert turn.start == 12.0


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("it is *very* late", "it is very late"),
        ("the [plan](http://harbour.example/plan) hangs", "the plan hangs"),
        ("two \\* three", "two * three"),
        ("file_name_here and 2 * 3 * 4", "file_name_here and 2 * 3 * 4"),
    ],
)
def test_signs_of_the_format_are_no_words(written: str, words: str) -> None:
    (turn,) = read(f"**Odile:** {written}\n").turns

    assert turn.text == words


def test_a_bold_name_after_a_bullet_speaks() -> None:
    found = read("- **Odile:** I walk in.\n- **Judith:** And?\n- **Odile:** Mail.\n")

    assert found.speakers == ("Odile", "Judith")


def test_the_first_headline_is_the_title() -> None:
    assert read("# Tuesday\n\n**Odile:** So.\n").title == "Tuesday"


def test_a_headline_is_no_speech() -> None:
    found = read("**Odile:** So.\n\n## Later\n\nAnd then.\n")

    assert found.text == "So.\n\n\n\nAnd then."


def test_a_list_without_speakers_is_notes_under_its_headlines() -> None:
    found = read("# Call\n\n## Money\n\n* 290 stands\n* no discount\n")

    assert [(turn.text, turn.heading) for turn in found.turns] == [
        ("Money", True),
        ("290 stands", False),
        ("no discount", False),
    ]


def test_a_later_headline_of_the_first_rank_is_told_of() -> None:
    found = read("# Tuesday\n\n**Odile:** So.\n\n# Wednesday\n\n**Odile:** And so.\n")

    assert [remark.text for remark in found.remarks] == ["'Wednesday' is a headline, not speech"]


def test_a_later_headline_of_the_first_rank_stays_among_notes() -> None:
    found = read("# Call\n\n* 290 stands\n* no discount\n\n# Money\n\n* paid\n")

    assert [turn.text for turn in found.turns if turn.heading] == ["Money"]


def test_a_headline_that_is_read_as_a_speaker_is_no_headline() -> None:
    found = read("## Odile\nI walk in.\n\n## Judith\nAnd?\n\n## Odile\nMail.\n\n## Judith\nOh.\n")

    assert (found.speakers, found.remarks) == (("Odile", "Judith"), ())


def test_a_headline_that_is_read_as_a_speaker_is_no_title() -> None:
    found = read("# Odile\nI walk in.\n\n# Judith\nAnd?\n\n# Odile\nMail.\n\n# Judith\nOh.\n")

    assert (found.speakers, found.title) == (("Odile", "Judith"), None)
