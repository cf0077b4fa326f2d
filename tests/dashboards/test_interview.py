"""The page of a conversation: the list, its head, and a quote that an address names."""

import pytest

from dashboards.parts.keeping import NOTED
from dashboards.sheet import Said, Sheet
from dashboards.talks import beginning, quoting
from graph.answers import ask
from graph.settings import Settings
from graph.store import Graph
from tests.dashboards.conftest import Opened
from tests.dashboards.shown import words

PAGE = "app_pages/evidence/interview.py"
MAY = "Odile Brannoch, May"


def test_without_a_conversation_all_are_listed(opened: Opened, sample: Graph) -> None:
    page = opened(PAGE)

    assert len(page.dataframe[0].value) == len(sample.choices("Interview"))


@pytest.mark.usefixtures("sample")
def test_the_head_tells_the_title(opened: Opened) -> None:
    page = opened(PAGE, interview=MAY)

    assert page.title[0].value == MAY


@pytest.mark.usefixtures("sample")
def test_a_conversation_that_is_gone_is_told_of_with_the_nearest(opened: Opened) -> None:
    page = opened(PAGE, interview="Odile Branoch, May")

    assert "Odile Branoch" in page.warning[0].value


def test_the_quote_of_the_address_is_read(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    talk = next(each.id for each in sample.choices("Interview") if each.name == MAY)
    [first, *_] = ask(sample, settings, "evidence/quotes_of", {"of": talk}).rows

    page = opened(PAGE, interview=talk, quote=first["quote"])

    assert len(words(page)) == 1


@pytest.mark.usefixtures("sample")
def test_nobody_can_link_without_a_name(opened: Opened) -> None:
    page = opened(PAGE, interview=MAY)

    assert not [each for each in page.button if each.label == "Link"]


@pytest.mark.usefixtures("sample")
def test_the_file_that_keeps_the_page_has_every_turn_of_it(opened: Opened) -> None:
    page = opened(PAGE, interview=MAY)

    sheet: Sheet = page.session_state[NOTED]
    kept = [each.text for each in sheet.blocks if isinstance(each, Said)]
    assert sum(text.startswith("**Odile Brannoch**: ") for text in kept) > 5


def test_the_file_that_keeps_the_page_has_every_quote_of_it(
    opened: Opened, sample: Graph, settings: Settings
) -> None:
    talk = next(each.id for each in sample.choices("Interview") if each.name == MAY)
    rows = ask(sample, settings, "evidence/quotes_of", {"of": talk}).rows

    page = opened(PAGE, interview=talk)

    assert set(page.session_state[NOTED].quoted()) == {row["quote"] for row in rows}


SMILE = "\N{GRINNING FACE}"
TURNS = [
    {
        "person": "person:a",
        "speaker": "A",
        "offset": 0,
        "text": "So. \N{GRINNING FACE} Days, days.",
    },
    {"person": "person:b", "speaker": "B", "offset": 18, "text": "Days?"},
]


def test_words_are_counted_in_characters_not_in_units_of_the_browser() -> None:
    edit = quoting("interview:1", TURNS, 6, 10)

    assert edit
    assert edit.text == "Days"


def test_the_same_words_further_on_are_another_quote() -> None:
    edit = quoting("interview:1", TURNS, 18, 22)

    assert edit
    assert edit.occurrence == 2


def test_spaces_that_the_mouse_took_along_are_left_out() -> None:
    edit = quoting("interview:1", TURNS, 3, 6)

    assert edit
    assert edit.text == SMILE


def test_of_a_word_in_which_the_mouse_began_or_ended_all_is_quoted() -> None:
    edit = quoting("interview:1", TURNS, 7, 14)

    assert edit
    assert edit.text == "Days, days"


@pytest.mark.parametrize(
    ("text", "chosen", "quoted"),
    [
        ("I haven't seen it", "I have", "I haven't"),
        ("một việc nữa", "một vi", "một việc"),
        ("보고서 작성", "보고", "보고서"),
        ("月末の締めが遅い", "締め", "締め"),
    ],
)
def test_what_a_word_is_depends_on_how_people_write(text: str, chosen: str, quoted: str) -> None:
    turn = {"person": "person:a", "speaker": "A", "offset": 0, "text": text}
    start = text.index(chosen)

    edit = quoting("interview:1", [turn], start, start + len(chosen))

    assert edit
    assert edit.text == quoted


def test_words_of_two_speakers_are_no_quote() -> None:
    assert quoting("interview:1", TURNS, 12, 22) is None


def test_nothing_but_spaces_is_no_quote() -> None:
    assert quoting("interview:1", TURNS, 3, 4) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Days.", "Days."),
        ("days " * 9, f"{('days ' * 8).rstrip()} …"),
        ("月" * 41, f"{'月' * 40} …"),
    ],
)
def test_long_words_are_cut_also_where_writing_has_no_spaces(words: str, told: str) -> None:
    assert beginning(words) == told
