"""What at the start of a line could be the name of who speaks, and what can not."""

import re
from dataclasses import dataclass
from typing import Literal

from ingest.formats.stamps import stamp_after, stamp_before

LONGEST_LABEL = 60
_HEAD = 2 * LONGEST_LABEL
"""Of a line, what a label and its time stamps can fill."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


_PARTICLES = _listed(
    "af|al|and|ap|bin|da|de|del|della|den|der|di|do|dos|du|el|la|las|le|los|of|ten|ter|the|van"
    "|von|y|zu|&|/|-|+|und|et"
)
_NO_PEOPLE = _listed(
    "note|notes|nb|n.b.|ps|p.s.|re|subject|date|time|title|topic|location|place|duration|language"
    "|attendees|participants|present|absent|agenda|recording|transcript|interview|example|warning"
    "|important|todo|to do|tip|hint|fact|update|edit|source|link|url|http|https|mailto|summary"
    "|conclusion|result|results|problem|solution|but|and|so|yes|no|well|ok|okay"
)
NO_SPEECH = _listed(
    "break|intro|introduction|outro|jingle|music|ad|ads|ad break|advert|advertisement|commercial"
    "|commercial break|sponsor|sponsors|sponsor break|midroll|mid-roll|preroll|pre-roll|postroll"
    "|post-roll|pause|silence|applause"
)
"""Labels of what is heard in a recording without being said by anybody."""
_WORD = re.compile(r"(?:[^\W_]\.)+|[^\W_][\w'’-]*\.?")  # noqa: RUF001
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_COLON = re.compile(r"\s*[:：](?!//)\s*")  # noqa: RUF001


@dataclass(frozen=True)
class Line:
    """A line of a file, and what its format says about it beyond the words."""

    number: int
    text: str
    marked: str | None = None
    """What stands in bold at its start, where that is set off from the words by a colon."""
    heading: int = 0
    """Its rank, where the format says that it is a headline."""


@dataclass(frozen=True)
class Label:
    """Words at the start of a line that may name who speaks, and what follows them."""

    name: str
    words: str
    start: float | None
    form: Literal["marked", "colon", "alone"]
    """In bold, before a colon, or on a line of its own."""


def key(name: str) -> str:
    """What two spellings of one label have in common."""
    return " ".join(name.split()).casefold()


def label_of(line: Line) -> Label | None:
    """The label that a line could begin with, whether or not anybody is called so."""
    if line.marked is not None:
        start, rest = stamp_before(line.marked)
        later, name = stamp_after(rest)
        found = later if start is None else start
        return Label(name.strip(), line.text, found, "marked") if name.strip() else None
    return _before_colon(line.text) or _alone(line.text)


def _before_colon(text: str) -> Label | None:
    start, rest = stamp_before(text.strip())
    for colon in _COLON.finditer(rest[:_HEAD]):
        later, name = stamp_after(rest[: colon.start()])
        digits = name[-1:].isdigit() and rest[colon.end() : colon.end() + 1].isdigit()
        if not digits and ":" not in name:
            found = later if start is None else start
            return _label(name, rest[colon.end() :], found, "colon")
    return None


def _alone(text: str) -> Label | None:
    if len(text.strip()) > _HEAD:
        return None
    start, rest = stamp_before(text.strip())
    later, name = stamp_after(rest)
    return _label(name, "", later if start is None else start, "alone")


def _label(
    name: str, words: str, start: float | None, form: Literal["colon", "alone"]
) -> Label | None:
    name = name.strip()
    return Label(name, words, start, form) if 0 < len(name) <= LONGEST_LABEL else None


def looks_like_a_name(name: str) -> bool:
    """Some words, all with a capital but the particles, and without the signs of a sentence."""
    bare = _IN_BRACKETS.sub("", name)
    words = bare.split()
    if not 0 < len(words) <= 6 or key(bare) in _NO_PEOPLE:
        return False
    return _is_name(words[0]) and all(w.casefold() in _PARTICLES or _is_name(w) for w in words[1:])


def is_small_word(name: str) -> bool:
    """A single word without a capital, such as `interviewer` or `p1`."""
    return name.isalnum() and name[0].islower() and key(name) not in _NO_PEOPLE


def _is_name(word: str) -> bool:
    if not _WORD.fullmatch(word) or (word.endswith(".") and len(word) > 5):
        return False
    return word[0].isdigit() or not word[0].islower()
