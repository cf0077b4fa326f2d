"""The day that the head of a file names, if it can be read in one way only."""

import re
from collections.abc import Iterable
from datetime import date

from ingest.formats.transcript import Remark

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-]+)(\d{1,2})[/.-]+(\d{4}|\d{2})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(
    rf"(?i)\b(?:(\d{{1,2}})(?:st|nd|rd|th)?\.?\s+({'|'.join(_MONTHS)})[a-z]*\.?,?\s+(\d{{4}})"
    rf"|({'|'.join(_MONTHS)})[a-z]*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}))\b"
)


def day_in(lines: Iterable[tuple[int, str]]) -> tuple[date | None, list[Remark]]:
    """The first day that numbered lines name; a remark for each that is no day, or two of them."""
    remarks: list[Remark] = []
    for number, text in lines:
        for shown, days in _readings(text):
            if len(days) == 1:
                return days.pop(), remarks
            doubt = "may be " + " or ".join(map(str, sorted(days))) if days else "is no day"
            remarks.append(Remark(number, f"the date '{shown}' {doubt}: it counts as unknown"))
    return None, remarks


def _readings(text: str) -> Iterable[tuple[str, set[date]]]:
    """Each date in the text with all the days it can mean."""
    for found in _ISO.finditer(text):
        yield found[0], _days([(found[1], found[2], found[3])])
    for found in _NUMBERS.finditer(text):
        first, _, second, year = found.groups()
        yield found[0], _days([(year, second, first), (year, first, second)])
    for found in _NAMED.finditer(text):
        day, month, year = found.groups()[:3] if found[1] else (found[5], found[4], found[6])
        number = _MONTHS.index(month[:3].lower()) + 1
        yield found[0], _days([(year, str(number), day)])


def _days(candidates: Iterable[tuple[str, str, str]]) -> set[date]:
    days: set[date] = set()
    for year, month, day in candidates:
        if len(year) == 4 and 1900 <= int(year) <= 2100:
            days |= _day(int(year), int(month), int(day))
    return days


def _day(year: int, month: int, day: int) -> set[date]:
    try:
        return {date(year, month, day)}
    except ValueError:
        return set()
