"""Conversations as plain text: who speaks, where the words stand, and what is nobody's words."""

from datetime import date

import pytest

from graph.errors import InputError
from ingest.formats.plain_text import read_plain_text
from ingest.formats.transcript import Transcript

TALK = "Odile: I do talk.\n\nJudith: Start with March.\n\nOdile: I walk in.\n"


def read(text: str, *labels: str) -> Transcript:
    """The transcript in a file with this text."""
    return read_plain_text(text.encode(), "talk.txt", labels)


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    """Who said what."""
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def test_a_name_before_a_colon_speaks() -> None:
    assert read(TALK).speakers == ("Odile", "Judith")


def test_a_name_on_a_line_of_its_own_speaks() -> None:
    found = read("JUDITH DORRAN\nStart with March.\n\nODILE\nI walk in.\n\nJUDITH DORRAN\nAnd?\n\n"
                 "ODILE\nCake.\n")  # fmt: skip

    assert said(found)[:2] == [("JUDITH DORRAN", "Start with March."), ("ODILE", "I walk in.")]


def test_a_paragraph_without_a_label_continues_the_turn() -> None:
    found = read("Odile: I walk in.\n\nThere was cake.\n\nJudith: And then?\n\nOdile: Mail.\n")

    assert said(found)[0] == ("Odile", "I walk in.\n\nThere was cake.")


def test_the_nth_line_of_a_turn_is_the_nth_line_of_the_file_from_where_it_begins() -> None:
    found = read("\nOdile: I walk in.\n\nThere was cake.\n\nJudith: And?\n\nOdile: No.\n")

    assert found.line_at(found.text.index("There")) == 4


@pytest.mark.parametrize("mark", ["- ", "* ", "• ", "1. "])
def test_a_name_after_a_bullet_speaks(mark: str) -> None:
    found = read("".join(f"{mark}{turn}\n" for turn in TALK.split("\n\n")))

    assert said(found) == said(read(TALK))


def test_items_below_a_turn_belong_to_it() -> None:
    found = read("- Odile: I walk in.\n  - with cake\n- Judith: And then?\n- Odile: Mail.\n")

    assert said(found)[0] == ("Odile", "I walk in.\n- with cake")


def test_a_participant_after_a_bullet_speaks_though_but_once() -> None:
    found = read("- Odile: I walk in.\n- Judith: And then?\n", "Odile", "Judith")

    assert found.speakers == ("Odile", "Judith")


def test_only_the_participants_speak_where_they_are_known() -> None:
    found = read("Odile: So.\n\nMarch: was bad.\n\nJudith: I see.\n", "Odile", "Judith")

    assert said(found)[0] == ("Odile", "So.\n\nMarch: was bad.")


def test_a_label_of_nobody_known_is_told_of() -> None:
    found = read("Odile: So.\n\nFatou: Hm.\n\nFatou: Yes.\n", "Odile")

    assert found.others == ("Fatou",)


def test_who_is_no_participant_and_comes_again_says_his_own_words() -> None:
    found = read("Odile: So.\n\nFatou: Hm.\n\nOdile: Mail.\n\nFatou: Yes.\n", "Odile")

    assert said(found) == [
        ("Odile", "So."),
        ("Fatou", "Hm."),
        ("Odile", "Mail."),
        ("Fatou", "Yes."),
    ]


def test_words_alone_on_a_line_name_nobody_where_the_participants_stand_before_colons() -> None:
    found = read("Odile: So.\n\nReally Late\nit was.\n\nReally Late\nindeed.\n", "Odile")

    assert len(found.turns) == 1


def test_a_word_before_a_colon_is_no_name() -> None:
    found = read("Odile: I walk in.\nNote: this was in March.\n\nJudith: And?\n\nOdile: No.\n")

    assert found.speakers == ("Odile", "Judith")


def test_a_stamp_before_the_words_is_the_start_of_the_turn() -> None:
    found = read("[00:12] Odile: So.\n\n[01:02:03] Judith: And?\n\n[01:02:09] Odile: No.\n")

    assert [turn.start for turn in found.turns] == [12.0, 3723.0, 3729.0]


def test_a_break_is_nobody() -> None:
    found = read("Odile: So.\n\nBreak: [12:00]\n\nJudith: And?\n\nOdile: No.\n")

    assert found.speakers == ("Odile", "Judith")


def test_the_day_above_the_talk_is_the_day_of_the_talk() -> None:
    assert read("Interview of 4 March 2026\n\n" + TALK).held_on == date(2026, 3, 4)


def test_a_day_that_can_be_read_in_two_ways_is_unknown() -> None:
    assert read("Interview of 04/03/2026\n\n" + TALK).held_on is None


def test_a_day_that_can_be_read_in_two_ways_is_told_of() -> None:
    (doubt,) = read("Interview of 04/03/2026\n\n" + TALK).doubts

    assert doubt.text == (
        "the date '04/03/2026' may be 2026-03-04 or 2026-04-03: it counts as unknown"
    )


@pytest.mark.parametrize(
    "head",
    ["4 March 2026, transcribed 2026-03-10", "04/03/2026, transcribed 2026-03-10"],
)
def test_of_several_days_above_the_talk_none_is_chosen(head: str) -> None:
    found = read(f"{head}\n\n{TALK}")

    assert (found.held_on, len(found.doubts) > 0) == (None, True)


def test_several_days_above_the_talk_are_told_in_the_order_in_which_they_stand() -> None:
    (doubt,) = read("4 March 2026, transcribed 2026-03-10\n\n" + TALK).doubts

    assert doubt.text.startswith("the dates '4 March 2026' and '2026-03-10' are not one day")


@pytest.mark.parametrize("head", ["04/03/2026 (4 March 2026)", "2026-03-04, 4 March 2026"])
def test_dates_that_can_mean_one_day_only_are_that_day(head: str) -> None:
    assert read(f"{head}\n\n{TALK}").held_on == date(2026, 3, 4)


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_nothing(ends: str) -> None:
    assert said(read(TALK.replace("\n", ends))) == said(read(TALK))


def test_a_mark_at_the_start_of_the_file_is_no_part_of_a_name() -> None:
    assert said(read("\ufeff" + TALK)) == said(read(TALK))


def test_a_text_that_names_nobody_is_notes() -> None:
    assert read("She was late.\n\nThe tide was out.\n").record == "notes"


def test_a_file_in_which_nobody_says_anything_is_refused() -> None:
    with pytest.raises(InputError, match="nobody says anything in it"):
        read("- \n- \n- \n")
