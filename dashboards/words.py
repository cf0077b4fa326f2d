"""Numbers, days, amounts and other people's words as a page writes them."""

import re
from datetime import date

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal

from dashboards.reader import locale

MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|$<>~:&^=])")
"""What Markdown, as Streamlit reads it, might take for more than a character."""
JOINED = re.compile(
    r"(?=://|@)|(?<=www)(?=\.)|(?<=[<>~-])(?=[=>-])|(?<=:)(?=material/|streamlit:)", re.IGNORECASE
)
"""Where words would become an address, an arrow, a dash or an icon, escaped or not."""
APART = ":gray[]"
"""Nothing, in Streamlit's Markdown: what stands on its two sides is not read as one."""
CENTS = re.compile(r"\.00(?=[^0#]|$)")
"""The part of a currency's pattern that nobody needs for what a deal is worth."""


def plain(words: str) -> str:
    """Words as Markdown that shows exactly these words."""
    parts = (MARKS.sub(r"\\\1", part) for part in JOINED.split(words))
    return " ".join(APART.join(parts).split())


def counted(number: int, thing: str, several: str | None = None) -> str:
    """`1 quote`, `2 quotes`."""
    return f"{figure(number)} {thing if number == 1 else several or f'{thing}s'}"


def figure(number: float) -> str:
    """`1,234` or `0.849`, or as the reader writes it."""
    return format_decimal(number, locale=locale())


def people(number: int) -> str:
    """`1 person`, `2 people`; notes often do not say who spoke."""
    return counted(number, "person", "people") if number else "nobody known by name"


def day(known: date | None) -> str:
    """`4 March 2026`, or as the reader writes it; words also where nobody knows the day."""
    return format_date(known, "long", locale=locale()) if known else "day not known"


def period(first: date | None, last: date | None) -> str:
    """`from 4 March 2026 to 12 March 2026`; of one day `on 4 March 2026`."""
    if not (first and last):
        return "on a day not known"
    return f"on {day(first)}" if first == last else f"from {day(first)} to {day(last)}"


def month(known: date) -> str:
    """`March 2026`, or as the reader writes it."""
    return format_skeleton("yMMMM", known, locale=locale())


def day_of_year(known: str) -> str:
    """`12-31` as `31 December`, or as the reader writes it; other words stay as they are."""
    try:
        in_a_leap_year = date.fromisoformat(f"2024-{known}")
    except ValueError:
        return known
    return format_skeleton("MMMMd", in_a_leap_year, locale=locale())


def amount(known: float, currency: str | None) -> str:
    """`€310,000`, or as the reader writes it; a bare number where the currency is not known."""
    here = locale()
    if currency is None:
        return format_decimal(known, format="#,##0", locale=here)
    pattern = CENTS.sub("", here.currency_formats["standard"].pattern)
    return format_currency(known, currency, pattern, here, currency_digits=False)


def named(name: str) -> str:
    """A name of the library, such as a parameter's, as a label."""
    return name.replace("_", " ").capitalize()
