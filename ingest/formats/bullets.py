"""Conversations whose turns are the items of a list: `- Odile: I walk in.`

Notes have items such as `- Tools: a ruler` too. What tells them apart is that speakers come again.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from ingest.formats.items import item_in
from ingest.formats.labels import Line, is_small_word, key, label_of, looks_like_a_name


def turns_are_items(lines: Sequence[Line], participants: Collection[str] = ()) -> bool:
    """Whether most items begin with a label that comes again, or that is a participant's.

    Items below others do not count: they belong to what is said above them.
    """
    items = [item for line in lines if (item := item_in(line.text))]
    outer = min((item.indent for item in items), default=0)
    begins = [_name_in(item.words) for item in items if item.indent == outer]
    times, known = Counter(begins), {key(name) for name in participants}
    sure = [name for name in begins if name and (name in known or times[name] > 1)]
    return 2 * len(sure) > len(begins)


def without_bullets(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that begin with a bullet and a label without the bullet."""
    return [_bare(line) for line in lines]


def _bare(line: Line) -> Line:
    item = item_in(line.text)
    return replace(line, text=item.words) if item and _name_in(item.words) else line


def _name_in(words: str) -> str | None:
    """What somebody may be called who says the words, in the spelling that all share."""
    label = label_of(Line(1, words))
    if label is None or label.form != "colon":
        return None
    likely = looks_like_a_name(label.name) or is_small_word(label.name)
    return key(label.name) if likely else None
