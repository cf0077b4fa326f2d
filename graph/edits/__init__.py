"""What a person does on a page, as statements of that person: pure, nothing is written here.

Pages and `throughline settle` store such edits, and an export writes them into edits/<who>.yaml.

Everybody's edits are one source, `edits/<who>`, which is believed before bundles and exports:

    graph.amend(source("jd"), elements(edit))        # do it
    graph.amend(source("jd"), (), elements(edit))    # undo it: the same elements, unsaid
    edits(graph.stated(source("jd").id))             # what stands at present, to list and to export

An edit is a small model of plain values; `entry` and `Entry` turn it into an entry of the file
`edits/<who>.yaml` and back:

    - rename: {id: "pain:slow-export", name: Exports take days, formerly: [Slow export]}
    - settle: {unplaced: "unplaced:1/ab/1", interview: "interview:1", start: 4, end: 9, text: Days.}
    - quote: {interview: "interview:1", start: 4, end: 9, text: Days.}
    - link: {quote: "quote:1/cd/1", thing: "pain:slow-export", coder: jd, stance: supports}

A later edit of the same subject takes the place of an earlier one of the same person; its undo
lets the other sources speak again.
"""

from typing import TypeAlias

from pydantic import BaseModel, ConfigDict, model_validator

from graph.edits.linking import Linking, MismatchError, UnreadableError, links
from graph.edits.quoting import Quoting, quoted
from graph.edits.renaming import NamelessError, Rename, renames
from graph.edits.settling import Settle, settled
from graph.model import Element
from graph.ontology.evidence import Source
from graph.ranks import EDITS
from graph.statements import Stated
from graph.who import named

__all__ = [
    "Edit",
    "Entry",
    "Linking",
    "MismatchError",
    "NamelessError",
    "Quoting",
    "Rename",
    "Settle",
    "UnreadableError",
    "edits",
    "elements",
    "is_of_a_person",
    "person",
    "source",
]

SOURCES = "edits/"
"""What the names of sources begin with in which somebody's edits stand."""
Edit: TypeAlias = Rename | Settle | Quoting | Linking


class Entry(BaseModel):
    """One entry of an edits file: the kind of edit, and its values."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    rename: Rename | None = None
    """Another name for a thing."""
    settle: Settle | None = None
    """A place for words that the interview does not hold as they were stated."""
    quote: Quoting | None = None
    """Words of an interview that somebody marked."""
    link: Linking | None = None
    """What somebody reads in a quote."""

    @model_validator(mode="after")
    def _is_one_edit(self) -> "Entry":
        if len(self._held()) != 1:
            kinds = ", ".join(f"`{kind}`" for kind in type(self).model_fields)
            raise ValueError(f"an entry is one edit: one of {kinds}")  # noqa: TRY003
        return self

    @property
    def edit(self) -> Edit:
        """The edit itself."""
        return self._held()[0]

    @classmethod
    def of(cls, edit: Edit) -> "Entry":
        """The entry that an edit is written as: `model_dump(mode="json", exclude_none=True)`."""
        return cls.model_validate({KINDS[type(edit)]: edit})

    def _held(self) -> list[Edit]:
        held = (getattr(self, kind) for kind in type(self).model_fields)
        return [each for each in held if each is not None]


KINDS: dict[type[Edit], str] = {
    Rename: "rename",
    Settle: "settle",
    Quoting: "quote",
    Linking: "link",
}
"""What each kind of edit is called in a file."""


def source(who: str) -> Source:
    """The source in which somebody's edits stand. Errors as in `who.named`."""
    return Source(handle=f"{SOURCES}{named(who)}", rank=EDITS)


def person(known: str) -> str:
    """Whose edits stand in the source with this id; of any other source, its name."""
    return known.removeprefix(f"{Source.prefix()}:").removeprefix(SOURCES)


def is_of_a_person(known: str) -> bool:
    """Whether the source with this id holds somebody's edits."""
    return known.startswith(f"{Source.prefix()}:{SOURCES}")


def elements(edit: Edit) -> list[Element]:
    """What the edit states; unsaid, it is undone.

    Raises:
        NamelessError: it renames a thing whose kind has no name.
        UnreadableError: it links a quote to what no quote can speak of.
    """
    return list(edit.elements())


def edits(stated: Stated) -> list[Edit]:
    """The edits that somebody's statements amount to: kind by kind, in the order of their ids."""
    return [*renames(stated), *settled(stated), *quoted(stated), *links(stated)]
