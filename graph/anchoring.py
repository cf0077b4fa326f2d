"""Edits that give words a place in an interview, once the interview has other lines: pure.

What an edit becomes follows from its own words and from the text that the interview has now, never
from the place that it had before: whatever texts came in between, the same edit with the same text
is the same in the end. So an edits file with old places is read as it is, and placed anew.
"""

from collections.abc import Collection, Iterable, Mapping

from graph.edits import Edit, Linking, Quoting, Settle
from graph.placing import Canonical, NotPlaced, Placed, Placing, place

NOWHERE = Canonical("")
"""The text of an interview that is not stored."""


def anchored(edits: Iterable[Edit], texts: Mapping[str, Canonical]) -> list[Edit]:
    """The same edits of one person, their words where they stand now, or waiting for a place.

    Args:
        edits: what the person did.
        texts: the canonical text of each interview, by id.
    """
    placed = [_anchored(edit, texts) for edit in edits]
    marked = {edit.quote: edit for edit in placed if isinstance(edit, Quoting)}
    return [edit for edit in placed if not (isinstance(edit, Settle) and _moot(edit, marked))]


def standing(edits: Iterable[Edit]) -> set[str]:
    """The ids under which these edits say that words stand, or wait for a place."""
    return {edit.known for edit in edits if isinstance(edit, Quoting | Settle)}


def pointed(edits: Iterable[Edit], stated: Collection[str]) -> list[Edit]:
    """The same edits of one person, each link from the words as they are now.

    Words that lost their place are linked as before, and so are those that found it again.

    Args:
        edits: what the person did.
        stated: the ids of all words that somebody states, with a place and without.
    """
    led = (_pointed(edit, stated) if isinstance(edit, Linking) else edit for edit in edits)
    once = {(edit.subject, getattr(edit, "coder", None)): edit for edit in led}
    return list(once.values())


def _anchored(edit: Edit, texts: Mapping[str, Canonical]) -> Edit:
    if isinstance(edit, Quoting):
        text = texts.get(edit.interview, NOWHERE)
        return edit.at(_sure(place(edit.words, text, occurrence=edit.occurrence)))
    if isinstance(edit, Settle):
        return edit.at(_sure(place(edit.passage, texts.get(edit.interview, NOWHERE))))
    return edit


def _sure(found: Placing) -> Placing:
    """Words that only resemble others need a person's yes."""
    if isinstance(found, Placed) and found.level == "fuzzy":
        return NotPlaced(text=found.text)
    return found


def _moot(settle: Settle, marked: Mapping[str, Quoting]) -> bool:
    """Whether the same person's mark of the words says where they stand, or that they wait."""
    mark = marked.get(settle.quote)
    return mark is not None and (settle.is_lost or not mark.is_lost)


def _pointed(link: Linking, stated: Collection[str]) -> Linking:
    placed, waiting = link.ends_at
    known = waiting if waiting in stated and placed not in stated else placed
    return link if known == link.quote else link.model_copy(update={"quote": known})
