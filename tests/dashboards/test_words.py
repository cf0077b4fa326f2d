"""Other people's words, numbers and days as a page writes them."""

from datetime import date

import pytest
from babel import Locale

from dashboards.reader import writing_for
from dashboards.words import APART, counted, day, day_of_year, named, plain


@pytest.mark.parametrize(
    "words",
    ["**bold**", "# Heading", "[link](address)", "$x$", ":red[alarm]", "<b>", "1. first", "a_b_c"],
)
def test_no_character_of_a_quote_is_taken_for_markdown(words: str) -> None:
    written = plain(words)

    assert not {"*", "#", "[", "$", ":", "<", ".", "_"} & {
        character
        for before, character in zip(" " + written, written, strict=False)
        if before != "\\"
    }


def test_what_plain_adds_are_back_slashes_alone() -> None:
    assert plain("Save 10% (a lot!) & more").replace("\\", "") == "Save 10% (a lot!) & more"


@pytest.mark.parametrize("words", ["a -> b", "a -- b", ":material/home:", "www.a.b", "a@b.c"])
def test_signs_that_streamlit_joins_although_they_are_escaped_are_kept_apart(words: str) -> None:
    assert APART in plain(words)


def test_a_quote_of_several_lines_stays_one_paragraph() -> None:
    assert plain("first\n\n  second") == "first second"


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 people"), (1, "1 person"), (1200, "1,200 people")]
)
def test_a_count_and_its_word_agree(number: int, told: str) -> None:
    assert counted(number, "person", "people") == told


@pytest.mark.parametrize(
    ("reader", "told"), [("en_GB", "31 December"), ("en_US", "December 31"), ("de", "31. Dezember")]
)
def test_the_end_of_a_year_is_written_as_its_reader_writes_it(reader: str, told: str) -> None:
    with writing_for(Locale.parse(reader)):
        assert day_of_year("12-31") == told


def test_an_end_of_a_year_in_other_words_stays_as_it_is() -> None:
    assert day_of_year("end of June") == "end of June"


def test_a_day_is_written_as_people_write_it() -> None:
    assert day(date(2026, 3, 4)) == "4 March 2026"


def test_an_unknown_day_is_said_to_be_unknown() -> None:
    assert day(None) == "day not known"


def test_a_name_of_the_library_reads_as_a_label() -> None:
    assert named("feature_gaps") == "Feature gaps"
