"""What a person settles, as statements of that person: pure, nothing is written here.

`throughline settle` stores such edits, and an export writes them into edits/<who>.yaml.

Everybody's edits are one source, `edits/<who>`, which is believed before bundles and exports:

    graph.amend(source("jd"), elements(edit))        # do it
    graph.amend(source("jd"), (), elements(edit))    # undo it: the same elements, unsaid
    edits(graph.stated(source("jd").id))             # what stands at present, to list and to export

An edit is a small model of plain values; `entry` and `Entry` turn it into an entry of the file
`edits/<who>.yaml` and back:

    - rename: {id: "pain:slow-export", name: Exports take days, formerly: [Slow export]}
    - settle: {unplaced: "unplaced:1/ab/1", interview: "interview:1", start: 4, end: 9, text: Days.}

A later rename takes the place of an earlier one of the same person; its undo lets the other
sources speak again.
"""

from collections.abc import Iterator
from typing import Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from graph.errors import ThroughlineError
from graph.model import Element, Node, Part, Same
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Person
from graph.ontology.evidence import Interview, Quote, SaidBy, Source, TakenFrom, Unplaced
from graph.ranks import EDITS
from graph.statements import Stated
from graph.who import named


class NamelessError(ThroughlineError):
    """A thing that cannot be renamed, since things of its kind have no name."""

    hint = "Concepts, people, accounts, deals and the like have names; quotes and claims have none."

    def __init__(self, known: str) -> None:
        super().__init__(f"{known} has no name that could be changed")
        self.known = known


class Rename(BaseModel):
    """Another name for a thing, under the same id."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    id: str
    """The id of the thing."""
    name: str = Field(min_length=1)
    """Its name from now on."""
    formerly: tuple[str, ...] = ()
    """Its names until now, by which it is still found."""

    def elements(self) -> Iterator[Element]:
        """The thing with its new name, and the old one among its other wordings.

        Raises:
            NamelessError: things of its kind have no name.
        """
        kind = ONTOLOGY.by_prefix.get(self.id.partition(":")[0], Node)
        names = {each.name for each in kind.properties()}
        if "name" not in names or issubclass(kind, Part):
            raise NamelessError(self.id)
        aliases = {"aliases": self.formerly} if self.formerly and "aliases" in names else {}
        yield kind.reference(self.id, name=self.name, **aliases)


class Settle(BaseModel):
    """Where words stand that the interview does not hold as they were stated: a person's yes."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    unplaced: str
    """The id of the words without a place."""
    interview: str
    """The id of the interview that they were taken from."""
    start: int
    """Where the passage begins in the canonical text, in code points."""
    end: int
    """Where it ends."""
    text: str
    """The passage, exactly as it stands in the interview."""
    stated: str | None = None
    """The words as the coder wrote them, where they differ."""
    placed: Literal["exact", "normalised", "fuzzy"] = "fuzzy"
    """How the passage was found."""
    said_by: str | None = None
    """The id of the person who said it."""

    @model_validator(mode="after")
    def _is_a_slice(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError("start and end are not as far apart as the text is long")  # noqa: TRY003
        return self

    @property
    def quote(self) -> str:
        """The id of the quote that the words are from now on; it has the handle of the words."""
        return f"{Quote.prefix()}:{self.unplaced.partition(':')[2]}"

    def elements(self) -> Iterator[Element]:
        """The quote in its place, and that the words without a place are this quote."""
        stated = self.stated if self.stated != self.text else None
        quote = Quote(
            handle=self.quote.partition(":")[2],
            start=self.start,
            end=self.end,
            text=self.text,
            stated=stated,
            placed=self.placed,
        )
        yield quote
        yield TakenFrom(start=quote, end=Interview.reference(self.interview))
        if self.said_by:
            yield SaidBy(start=quote, end=Person.reference(self.said_by))
        yield Same(former=self.unplaced, target=self.quote)


Edit: TypeAlias = Rename | Settle


class Entry(BaseModel):
    """One entry of an edits file: the kind of edit, and its values."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    rename: Rename | None = None
    """Another name for a thing."""
    settle: Settle | None = None
    """A place for words that the interview does not hold as they were stated."""

    @model_validator(mode="after")
    def _is_one_edit(self) -> Self:
        if len(self._held()) != 1:
            raise ValueError("an entry is one edit: `rename` or `settle`")  # noqa: TRY003
        return self

    @property
    def edit(self) -> Edit:
        """The edit itself."""
        return self._held()[0]

    @classmethod
    def of(cls, edit: Edit) -> "Entry":
        """The entry that an edit is written as: `model_dump(mode="json", exclude_none=True)`."""
        return cls(rename=edit) if isinstance(edit, Rename) else cls(settle=edit)

    def _held(self) -> list[Edit]:
        return [each for each in (self.rename, self.settle) if each]


def source(who: str) -> Source:
    """The source in which somebody's edits stand. Errors as in `who.named`."""
    return Source(handle=f"edits/{named(who)}", rank=EDITS)


def elements(edit: Edit) -> list[Element]:
    """What the edit states; unsaid, it is undone.

    Raises:
        NamelessError: it renames a thing whose kind has no name.
    """
    return list(edit.elements())


def subject(edit: Edit) -> str:
    """The id of the thing that is renamed, or of the words that are settled."""
    return edit.unplaced if isinstance(edit, Settle) else edit.id


def edits(stated: Stated) -> list[Edit]:
    """The edits that somebody's statements amount to, in the order of their ids."""
    return [*_renames(stated), *_settled(stated)]


def _renames(stated: Stated) -> Iterator[Rename]:
    for known, statement in sorted(stated.nodes.items()):
        if (name := statement.properties.get("name")) and not statement.named:
            before = statement.properties.get("aliases", ())
            yield Rename.model_validate({"id": known, "name": name, "formerly": before})


def _settled(stated: Stated) -> Iterator[Settle]:
    fields = Settle.model_fields
    for former, quote in sorted(stated.sames.items()):
        if former.startswith(f"{Unplaced.prefix()}:") and quote in stated.nodes:
            ends = {link.relation: link.end for link in stated.links if link.start == quote}
            yield Settle.model_validate(
                {
                    "unplaced": former,
                    "interview": ends[TakenFrom.relation()],
                    "said_by": ends.get(SaidBy.relation()),
                    **{n: v for n, v in stated.nodes[quote].properties.items() if n in fields},
                }
            )
