"""Numbers, days and other people's words as a page writes them."""

import re
from datetime import date

MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|$<>~:&^=])")
"""What Markdown, as Streamlit reads it, might take for more than a character."""


def plain(words: str) -> str:
    """Words as Markdown that shows exactly these words."""
    return " ".join(MARKS.sub(r"\\\1", words).split())


def counted(number: int, thing: str, several: str | None = None) -> str:
    """`1 quote`, `2 quotes`."""
    return f"{number:,} {thing if number == 1 else several or f'{thing}s'}"


def day(known: date | None) -> str:
    """`4 March 2026`; words also where nobody knows the day."""
    return f"{known.day} {known:%B %Y}" if known else "day not known"


def named(name: str) -> str:
    """A name of the library, such as a parameter's, as a label."""
    return name.replace("_", " ").capitalize()
