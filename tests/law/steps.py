"""What may happen to a source: it is read again, weighed anew, removed, or amended by a click."""

from datetime import date
from typing import NamedTuple, TypeAlias

from graph.edits import Edit
from tests.law.elements import Elements


class Put(NamedTuple):
    """The source now states these elements and nothing else."""

    source: str
    elements: Elements


class Change(NamedTuple):
    """The source states these where it did not, and no longer where it did."""

    source: str
    elements: Elements


class Weigh(NamedTuple):
    """The source states the same as before, with another rank and day."""

    source: str
    rank: int
    as_of: date | None


class Remove(NamedTuple):
    """The source is deleted: it states nothing any more."""

    source: str


class Amend(NamedTuple):
    """The source states the ones as well, and the others no longer; it is not read whole."""

    source: str
    says: Elements
    unsays: Elements
    places: tuple[int, ...] = ()
    """Where that which it unsays stands among what it states."""


class Do(NamedTuple):
    """A person edits something on a page."""

    source: str
    edit: Edit


class Undo(NamedTuple):
    """A person takes back one of the edits that stand, if any do."""

    source: str
    place: int


Click: TypeAlias = Amend | Do | Undo
Step: TypeAlias = Put | Change | Weigh | Remove | Click
