"""What a mark becomes follows from its words and the text, whatever texts came in between."""

from hypothesis import given
from hypothesis import strategies as some

from graph.anchoring import anchored
from graph.edits import Edit, Quoting, Settle, edits, elements
from graph.placing import Canonical
from graph.statements import state

TALK, LOST = "interview:1", "unplaced:1/ab/1"
PIECES = (
    "days",
    "two",
    "Two",
    "it's",
    "it\N{RIGHT SINGLE QUOTATION MARK}s",
    "two  days",
    "takes",
    ".",
    "two days",
)
TEXTS = some.lists(some.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join)


@some.composite
def marks(draw: some.DrawFn) -> Edit:
    """A mark, or a settled quote, in some text."""
    text = draw(TEXTS)
    start = draw(some.integers(0, len(text) - 1))
    end = draw(
        some.integers(start + 1, len(text)).filter(lambda end: bool(text[start:end].strip()))
    )
    mark = Quoting.of(TALK, text, (start, end), "person:ada")
    if draw(some.booleans()):
        return mark
    place = {"start": mark.start, "end": mark.end, "text": mark.text, "stated": "took two"}
    return Settle.model_validate({"unplaced": LOST, "interview": TALK, **place})


def now(edit: Edit, text: str) -> Edit:
    """What the edit becomes where the interview has this text."""
    (after,) = anchored([edit], {TALK: Canonical(text)})
    return after


@given(marks(), some.lists(TEXTS, max_size=3), TEXTS)
def test_only_the_last_text_matters(edit: Edit, between: list[str], last: str) -> None:
    moved = edit
    for text in between:
        moved = now(moved, text)

    assert now(moved, last) == now(edit, last)


@given(marks(), TEXTS)
def test_what_has_a_place_is_what_stands_there(edit: Edit, text: str) -> None:
    after = now(edit, text)

    assert isinstance(after, Quoting | Settle)
    assert after.is_lost or text[after.start : after.end] == after.text


@given(marks(), TEXTS)
def test_what_is_stored_of_it_is_read_back(edit: Edit, text: str) -> None:
    after = now(edit, text)

    assert edits(state(elements(after))) == [after]
