"""Time stamps of a recording, such as [01:44], (1:03:56.22) or 00:12."""

import re

_CLOCK = r"(?:(?P<{0}h>\d{{1,2}}):)?(?P<{0}m>\d{{1,2}}):(?P<{0}s>\d{{2}})(?P<{0}f>[.,]\d{{1,3}})?"
_FRAME = r"(?:\[{0}\]|\({0}\)|(?<![\d:.,]){0}(?![\d:.,]))"
_ANY = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_STAMP = _FRAME.format(_ANY)
_AT_START = re.compile(rf"\s*({_STAMP})\s*[-–—]?\s*")  # noqa: RUF001
_AT_END = re.compile(rf"\s*[-–—]?\s*({_STAMP})\s*$")  # noqa: RUF001
_CLOCK_TIME = re.compile(_CLOCK.format(""))


def seconds(stamp: str) -> float:
    """How far into the recording a stamp is; what follows a point is a part of a second."""
    found = _CLOCK_TIME.search(stamp)
    if found is None:
        raise ValueError(stamp)
    hours, minutes, whole = (int(found[part] or 0) for part in "hms")
    return hours * 3600 + minutes * 60 + float(f"{whole}{(found['f'] or '').replace(',', '.')}")


def stamp_before(words: str) -> tuple[float | None, str]:
    """The stamp at the start, and the words without it."""
    found = _AT_START.match(words)
    return (seconds(found[1]), words[found.end() :]) if found else (None, words)


def bracketed_before(words: str) -> tuple[float | None, str]:
    """The stamp at the start if it cannot be speech: in brackets, or all that there is."""
    stamp, rest = stamp_before(words)
    framed = words.lstrip()[:1] in ("[", "(")
    return (stamp, rest) if framed or not rest else (None, words)


def stamp_after(words: str) -> tuple[float | None, str]:
    """The stamp at the end, and the words without it."""
    found = _AT_END.search(words)
    return (seconds(found[1]), words[: found.start()]) if found else (None, words)
