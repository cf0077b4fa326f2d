"""What a page shows, as one file that needs neither a server nor a network to be read.

While a page is drawn, its parts note here what they show; the file is made when somebody asks.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from jinja2 import Environment, FileSystemLoader, select_autoescape
from markdown_it import MarkdownIt
from markupsafe import Markup

HERE = Path(__file__).parent
FORM = "sheet.html.jinja"
ICON = re.compile(r"(?<!\\):material/\w+: ?")
COLOURED = re.compile(r"(?<!\\):[a-z]+\[(.*?)(?<!\\)\]")
"""Streamlit's own Markdown: icons and colours."""


@dataclass(frozen=True)
class Said:
    """A heading or a paragraph, in Markdown."""

    text: str
    level: int = 0
    """1 for the title, 2 and more below it; 0 is a paragraph."""

    @property
    def html(self) -> Markup:
        """The text as HTML; markup in it stays text, and what only Streamlit draws is left out."""
        text = COLOURED.sub(r"\1", ICON.sub("", self.text))
        return Markup(MarkdownIt("commonmark", {"html": False}).renderInline(text))


@dataclass(frozen=True)
class Table:
    """Rows of an answer, and the quotes behind each."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    quotes: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Drawing:
    """A picture; it is drawn when the file is made."""

    draw: Callable[[], str]
    """Makes it: HTML that needs nothing but what `needs` makes."""
    needs: Callable[[], str] | None = None
    """Makes what the file must hold once for all pictures of this kind, as HTML."""

    @property
    def html(self) -> Markup:
        """The picture itself."""
        return Markup(self.draw())


@dataclass(frozen=True)
class Words:
    """Quotes, by id, under words that say what they are."""

    title: str
    ids: Sequence[str]


Block: TypeAlias = Said | Table | Drawing | Words


@dataclass
class Sheet:
    """All that one page shows, in its order."""

    address: str
    blocks: list[Block] = field(default_factory=list[Block])

    def quoted(self) -> list[str]:
        """The quotes behind everything shown, each once, those in words first."""
        return list(dict.fromkeys([*self._in_words(), *self._in_tables()]))

    def needed(self) -> list[Markup]:
        """What the pictures need, each once."""
        drawings = (block for block in self.blocks if isinstance(block, Drawing))
        return [Markup(make()) for make in dict.fromkeys(each.needs for each in drawings) if make]

    def _in_words(self) -> Iterator[str]:
        for block in self.blocks:
            if isinstance(block, Words):
                yield from block.ids

    def _in_tables(self) -> Iterator[str]:
        for block in self.blocks:
            if isinstance(block, Table):
                for ids in block.quotes:
                    yield from ids


def whole(sheet: Sheet, quotes: Sequence[Any], made: str) -> str:
    """The file: everything that the page shows, then every quote behind it.

    Args:
        sheet: what the page shows.
        quotes: rows of `evidence/quotes_of`, with `cite`, who said it and where.
        made: the day, in words.
    """
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=select_autoescape(["jinja"])
    )
    numbers = {quote["quote"]: number for number, quote in enumerate(quotes, 1)}
    form = environment.get_template(FORM)
    return form.render(sheet=sheet, quotes=quotes, numbers=numbers, made=made)
