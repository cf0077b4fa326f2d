"""Marks on the fields of an ontology, and what a declared property looks like from outside."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Annotated, TypeAlias, TypeVar

from pydantic.fields import FieldInfo

from graph.meanings import meanings

Value: TypeAlias = str | int | float | bool | date | tuple[str, ...]
"""What a property may hold. Absent means unknown, and is never stored."""

Properties: TypeAlias = dict[str, Value]


class Mark(Enum):
    """What a field is, beside its type."""

    KEY = "part of the identity"
    INDEXED = "looked up by value"
    TEXT = "searched by its words"


T = TypeVar("T")
Key = Annotated[T, Mark.KEY]
Indexed = Annotated[T, Mark.INDEXED]
Text = Annotated[T, Mark.TEXT]


@dataclass(frozen=True)
class Property:
    """One declared property: its name, its meaning, its types and marks."""

    name: str
    owner: type
    annotation: object
    marks: frozenset[Mark]
    required: bool

    @classmethod
    def of(cls, owner: type, name: str, field: FieldInfo) -> "Property":
        """The property that a pydantic field of this class declares."""
        return cls(
            name,
            owner,
            field.annotation,
            frozenset(mark for mark in field.metadata if isinstance(mark, Mark)),
            field.is_required(),
        )

    @property
    def meaning(self) -> str:
        """A sentence on what it holds."""
        return meanings(self.owner)[self.name]
