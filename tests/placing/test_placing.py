"""Stated words are found where they stand, and what is stored is always what stands there."""

import unicodedata
from typing import Literal, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.placing import Canonical, NotPlaced, Placed, Span, place

NEVER = "we\u2019ll never \u2014 never \u2014 buy it"
TALK = (
    "We close the books in nine days.\n"
    "It takes two days to export. It takes two days, every month.\n"
    f"He said \u201c{NEVER}\u201d\u2026 and then they bought it."
)
Form: TypeAlias = Literal["NFC", "NFD", "NFKD"]
TEXTS = st.text(st.sampled_from("abc dé\n'\u2019-\u2014.\u2026\u00a0ﬁe\u0301ß"), max_size=60)
"""Few letters, so that words come again and again, and all the marks that cause trouble."""


def found(
    words: str, text: str = TALK, within: Span | None = None, occurrence: int | None = None
) -> Placed:
    """The place of words that are there."""
    placed = place(words, Canonical(text), within=within, occurrence=occurrence)
    assert isinstance(placed, Placed)
    return placed


@st.composite
def slices(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text, and a stretch of it that holds more than white space."""
    text = draw(TEXTS.filter(str.strip))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return text, start, end


@given(slices())
def test_a_slice_of_a_text_is_placed_exactly(cut: tuple[str, int, int]) -> None:
    text, start, end = cut
    words = text[start:end]

    placed = place(words, Canonical(text))

    if words.strip():
        assert isinstance(placed, Placed)
        assert (placed.level, placed.text) == ("exact", words.strip())
    else:
        assert placed == NotPlaced()


@given(slices())
def test_a_number_chooses_each_of_the_places_of_a_slice(cut: tuple[str, int, int]) -> None:
    text, start, end = cut
    words = text[start:end].strip() or text.strip()
    places = found(words, text).occurrences

    chosen = [found(words, text, occurrence=number + 1) for number in range(len(places))]

    assert [Span(placed.start, placed.end) for placed in chosen] == list(places)


@given(TEXTS, TEXTS)
def test_whatever_is_placed_is_what_stands_there(words: str, text: str) -> None:
    placed = place(words, Canonical(text))

    if isinstance(placed, Placed):
        assert text[placed.start : placed.end] == placed.text


@given(TEXTS, TEXTS)
def test_the_places_of_words_stand_in_order_and_apart(words: str, text: str) -> None:
    placed = place(words, Canonical(text))

    if isinstance(placed, Placed) and placed.level != "fuzzy":
        ends = [span.end for span in placed.occurrences]
        assert all(
            end <= span.start for end, span in zip(ends, placed.occurrences[1:], strict=False)
        )


@given(TEXTS, TEXTS)
def test_placed_words_begin_and_end_with_a_letter_or_mark(words: str, text: str) -> None:
    placed = place(words, Canonical(text))

    if isinstance(placed, Placed):
        assert placed.text == placed.text.strip()


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKD"])
@given(words=st.text(st.sampled_from("abcdé ü\ufb01\u00df\u1e69"), min_size=1).filter(str.strip))
def test_the_unicode_form_makes_no_difference(form: Form, words: str) -> None:
    text = f"before {words} after"

    placed = found(unicodedata.normalize(form, words), text)

    assert placed.text == words.strip()


@given(st.text(), st.text())
def test_any_words_and_any_text_get_an_answer(words: str, text: str) -> None:
    assert isinstance(place(words, Canonical(text)), Placed | NotPlaced)


@pytest.mark.parametrize(
    "words",
    [
        "We close  the\tbooks",
        "every month. He said",
        "He said \"we'll never",
        "never - never -- buy it",
        'buy it"... and then',
        "two\u00a0days to export",
        "  in nine days.\n",
    ],
)
def test_white_space_marks_and_dashes_make_no_difference(words: str) -> None:
    assert found(words).level in ("exact", "normalised")


def test_words_with_other_marks_are_stored_as_they_stand() -> None:
    assert found("we'll never - never - buy it").text == NEVER


def test_words_that_were_misheard_are_found_by_likeness() -> None:
    placed = found("it took two days to exports")

    assert (placed.level, placed.text) == ("fuzzy", "It takes two days to export")


def test_words_that_nobody_said_come_with_the_nearest_passage() -> None:
    placed = place("we can never close our books in time", Canonical(TALK))

    assert isinstance(placed, NotPlaced)
    assert (placed.text or "").startswith("We close the books in")


def test_words_that_stand_twice_name_their_rivals() -> None:
    placed = found("It takes two days")

    assert [TALK[rival.start : rival.end] for rival in placed.rivals] == ["It takes two days"]


def test_a_number_chooses_among_words_that_stand_twice() -> None:
    placed = found("It takes two days", occurrence=2)

    assert (placed.start, placed.rivals) == (TALK.rindex("It takes two days"), ())


def test_a_line_chooses_among_words_that_stand_twice() -> None:
    line = Span(TALK.index("It takes two days, every"), TALK.index("\nHe said"))

    placed = found("It takes two days", within=line)

    assert (placed.occurrence, placed.rivals) == (2, ())


def test_a_choice_that_fits_nothing_leaves_the_choice_open() -> None:
    placed = found("It takes two days", occurrence=3)

    assert (placed.occurrence, len(placed.rivals)) == (1, 1)


def test_whole_words_are_preferred_to_parts_of_words() -> None:
    assert found("bought", "they overbought, then bought").start == 22


@pytest.mark.parametrize("words", ["", " ", "\n\t"])
def test_no_words_are_nowhere(words: str) -> None:
    assert place(words, Canonical(TALK)) == NotPlaced()


def test_words_are_nowhere_in_an_empty_text() -> None:
    assert place("two days", Canonical("")) == NotPlaced()


def test_the_nearest_passage_is_of_whole_words() -> None:
    text = Canonical("They brought our close down to nine days, on a good month six, they say.")

    placed = place("cut our close from nine days to three", text)

    assert isinstance(placed, NotPlaced)
    assert placed.text == "brought our close down to nine days, on a"
