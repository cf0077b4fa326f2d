"""The items of a list, as word processors and people who type write them."""

import re
from typing import NamedTuple

_MARK = r"[-*+•●○■▪◦‣–—]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]"  # noqa: RUF001
_ITEM = re.compile(rf"(?P<indent>\s*)(?:{_MARK})(?:\s+(?P<words>.*)|$)")
_TAB = 4
"""Spaces that a tabulator stands for."""


class Item(NamedTuple):
    """How far an item is indented, and what it says."""

    indent: int
    words: str


def item_in(text: str) -> Item | None:
    """The item that a line begins; None where it does not begin with a bullet or a number."""
    found = _ITEM.match(text.expandtabs(_TAB))
    return Item(len(found["indent"]), (found["words"] or "").strip()) if found else None


def depths(indents: list[int]) -> list[int]:
    """How deep each item is nested, from 0: below the last one that is indented less."""
    open_above: list[int] = []
    found: list[int] = []
    for indent in indents:
        while open_above and open_above[-1] >= indent:
            open_above.pop()
        found.append(len(open_above))
        open_above.append(indent)
    return found
