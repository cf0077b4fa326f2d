"""The day that the head of a file names, if it can be read in one way only."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ingest.formats.transcript import Remark

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/.-]+)(\d{1,2})[/.-]+(\d{4}|\d{2})(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = re.compile(
    rf"(?i)\b(?:(\d{{1,2}})(?:st|nd|rd|th)?\.?\s+({'|'.join(_MONTHS)})[a-z]*\.?,?\s+(\d{{4}})"
    rf"|({'|'.join(_MONTHS)})[a-z]*\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}))\b"
)


class _Reading(NamedTuple):
    """A date as it is written, and all the days that it can mean."""

    line: int
    place: int
    shown: str
    days: frozenset[date]

    def doubt(self) -> Remark:
        """Why it names no day."""
        may_be = "may be " + " or ".join(map(str, sorted(self.days)))
        why = may_be if self.days else "is no day"
        return Remark(self.line, f"the date '{self.shown}' {why}: it counts as unknown")


def day_in(lines: Iterable[tuple[int, str]]) -> tuple[date | None, list[Remark]]:
    """The one day that all dates in numbered lines can mean, and a remark for each doubt."""
    read = sorted(each for number, text in lines for each in _readings(number, text))
    doubts = [each.doubt() for each in read if len(each.days) != 1]
    meant = [each for each in read if each.days]
    common = frozenset[date].intersection(*(each.days for each in meant)) if meant else ()
    if len(common) == 1:
        return next(iter(common)), [each.doubt() for each in read if not each.days]
    if len(meant) > 1:
        shown = " and ".join(f"'{each.shown}'" for each in meant)
        several = f"the dates {shown} are not one day: which is meant counts as unknown"
        doubts.append(Remark(meant[0].line, several))
    return None, doubts


def _readings(line: int, text: str) -> Iterator[_Reading]:
    for found in _ISO.finditer(text):
        yield _reading(line, found, [(found[1], found[2], found[3])])
    for found in _NUMBERS.finditer(text):
        first, _, second, year = found.groups()
        yield _reading(line, found, [(year, second, first), (year, first, second)])
    for found in _NAMED.finditer(text):
        day, month, year = found.groups()[:3] if found[1] else (found[5], found[4], found[6])
        number = _MONTHS.index(month[:3].lower()) + 1
        yield _reading(line, found, [(year, str(number), day)])


def _reading(
    line: int, found: re.Match[str], candidates: Iterable[tuple[str, str, str]]
) -> _Reading:
    return _Reading(line, found.start(), found[0], frozenset(_days(candidates)))


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
