"""Words behind a sentence: a button opens them below it, and the address says which are open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import streamlit as st

from dashboards import address
from dashboards.parts.alone import alone
from dashboards.parts.evidence import evidence
from dashboards.parts.keeping import note, unnoted
from dashboards.parts.names import name
from dashboards.sheet import Said, Words
from dashboards.words import counted, plain


@dataclass(frozen=True)
class Behind:
    """The words behind a sentence."""

    what: str
    """Tells the sentences of one page apart; it stands in the address."""
    quotes: Sequence[str]
    """Their ids."""
    of: str | None = None
    """The thing that the sentence speaks of, by id."""


NOTHING = Behind("", ())
"""Behind a sentence that rests on no words."""


def entry(known: str | None, called: str, words: str, behind: Behind = NOTHING) -> None:
    """A name that leads to its page, what there is to say of it, and the words behind that.

    Args:
        known: whose name it is, by id.
        called: the name.
        words: in Markdown.
        behind: what a button opens below.
    """

    def draw() -> None:
        name(known, called)
        st.caption(words, width="content")

    note(Said(f"**{plain(called)}** {words}"))
    in_a_row(draw, behind)


def sentence(words: str, behind: Behind) -> None:
    """A sentence in Markdown, with the button for the words behind it in the same row."""
    note(Said(words))
    in_a_row(lambda: st.markdown(words, width="content"), behind)


def in_a_row(draw: Callable[[], object], behind: Behind = NOTHING) -> None:
    """What is drawn, with the button for the words behind it in the same row, and they below."""

    def row() -> bool:
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            draw()
            return is_read(behind)

    _with_words(row, behind)


def read_button(what: str, quotes: Sequence[str]) -> None:
    """Draw the button, and below it the words once it was pressed; nothing where there are none.

    Args:
        what: tells the sentences of one page apart; it stands in the address.
        quotes: their ids.
    """
    behind = Behind(what, quotes)
    _with_words(partial(is_read, behind), behind)


def is_read(behind: Behind) -> bool:
    """Draw the button alone; whether somebody wants to read the words. A kept page has them all."""
    if not behind.quotes:
        return False
    note(Words("", behind.quotes))
    is_open = behind.what in address.every(address.READ)
    st.button(
        f"Read {counted(len(behind.quotes), 'quote')}",
        key=f"{address.READ} {behind.what}",
        type="tertiary",
        on_click=_close if is_open else _open,
        args=(behind.what,),
    )
    return is_open


def words_of(behind: Behind) -> None:
    """The words behind a sentence, which are noted with its button."""
    with unnoted():
        evidence(behind.quotes, f"{address.READ} {behind.what}", behind.of)


def _with_words(draw: Callable[[], bool], behind: Behind) -> None:
    """What is drawn, and below it the words, where it says that they are open."""

    def piece() -> None:
        if draw():
            words_of(behind)

    if behind.quotes:
        alone(piece, behind.what)
    else:
        piece()


def _open(what: str) -> None:
    """Somebody wants to read these words."""
    address.choose(**{address.READ: [*_others(what), what]})


def _close(what: str) -> None:
    """Somebody has read them."""
    address.choose(**{address.READ: _others(what)})


def _others(what: str) -> list[str]:
    return [each for each in address.every(address.READ) if each != what]
