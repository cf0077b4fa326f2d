"""Who speaks in a file: `Odile Brannoch: ...` names somebody, `Note: ...` does not.

A label is what looks like a name and is in bold, or comes again, or stands in a file that mostly
consists of labelled turns. Where the participants are known, their labels count, and of the others
those that come again in one of the forms in which the participants' stand: somebody else speaks.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from ingest.formats.labels import (
    NO_SPEECH,
    Label,
    Line,
    is_small_word,
    key,
    label_of,
    looks_like_a_name,
)

_SURE = 3
"""Times after which also a word without a capital is a label, such as `interviewer`."""


@dataclass(frozen=True)
class Speakers:
    """The labels of one file."""

    names: dict[str, str]
    """For each key of a label, how it is spelled."""
    others: dict[str, tuple[str, int]]
    """What looks like a label but is none of the participants', with the line of the first."""

    def speaking(self, label: Label | None) -> str | None:
        """The name under which a label's words are kept; None if nobody is called so."""
        return None if label is None else self.names.get(key(label.name))


def find_speakers(lines: Sequence[Line], participants: Collection[str] = ()) -> Speakers:
    """The labels of a file, as the participants are written, else as the file writes them first."""
    guessed = _guessed(lines)
    seen = {key(label.name): (label.name, line) for line, label in reversed(guessed)}
    if not participants:
        return Speakers({known: name for known, (name, _) in seen.items()}, {})
    names = {key(name): name for name in participants}
    others = {known: seen[known] for known in seen if known not in names}
    again = _coming_again(lines, guessed, names)
    return Speakers({**names, **{known: others[known][0] for known in again}}, others)


def _coming_again(
    lines: Sequence[Line], guessed: Sequence[tuple[int, Label]], names: Collection[str]
) -> list[str]:
    """The labels of others that come twice, written as those of the participants are."""
    every = (label for _, label in labels_in(lines) if label)
    forms = {label.form for label in every if key(label.name) in names}
    others = (key(label.name) for _, label in guessed if label.form in forms)
    times = Counter(known for known in others if known not in names and known not in NO_SPEECH)
    return [known for known, count in times.items() if count > 1]


def labels_in(lines: Sequence[Line]) -> Iterator[tuple[Line, Label | None]]:
    """Each line with the label that it could begin with, by what stands above and below it."""
    for number, line in enumerate(lines):
        label = label_of(line)
        if label is not None and label.form == "alone":
            above = lines[number - 1].text.strip() if number else ""
            below = lines[number + 1].text.strip() if number + 1 < len(lines) else ""
            opens = not above and (below or label.start is not None or line.heading)
            label = label if opens else None
        yield line, label


def _guessed(lines: Sequence[Line]) -> list[tuple[int, Label]]:
    """Every label that seems to name somebody, with its line."""
    found = [(line, label) for line, label in labels_in(lines) if label]
    times = Counter(key(label.name) for _, label in found)
    likely = [
        (line, label)
        for line, label in found
        if looks_like_a_name(label.name)
        or (times[key(label.name)] >= _SURE and is_small_word(label.name))
    ]
    dense = _is_mostly_labelled(
        lines, {line.number for line, label in likely if label.form != "alone"}
    )
    return [
        (line.number, label)
        for line, label in likely
        if times[key(label.name)] > 1
        or label.form == "marked"
        or (label.form == "colon" and dense)
        or (label.form == "alone" and label.start is not None)
    ]


def _is_mostly_labelled(lines: Sequence[Line], labelled: set[int]) -> bool:
    """Whether at least two, and at least half, of the paragraphs begin with a label."""
    begins, above = 0, ""
    for line in lines:
        begins += line.number in labelled or (bool(line.text.strip()) and not above)
        above = line.text.strip()
    return len(labelled) > 1 and 2 * len(labelled) >= begins
