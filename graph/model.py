"""The vocabulary that an ontology is written in: kinds of element, and marks on their fields.

No word of the domain stands here. A class name is a label, a class docstring its definition, and
the string under a field the meaning of that property.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import ClassVar, Generic, TypeVar

from graph.element import Element, classes, keys
from graph.handles import HandlelessError, digest, handle, hyphenated
from graph.marks import Key, Properties, Text, Value


@dataclass(frozen=True)
class Shortcut:
    """A relationship that stands for a claim, between two of its ends: paths stay easy to write.

    Where `relation` is the name of one of the claim's fields, that field's value gives the type.
    """

    start: str
    relation: str
    end: str
    carries: tuple[str, ...] = ()


class Node(Element):
    """A thing that several sources may speak of, found again by its id."""

    handle: str | None = None
    """The name under which a source knows the thing; computed from the key where it is absent."""

    kinds: ClassVar[dict[str, tuple[str, str]]] = {}
    """Further labels, each with the property and the value that bring it."""

    @classmethod
    def label(cls) -> str:
        """The label under which it is stored."""
        return cls.__name__

    @classmethod
    def labels(cls) -> tuple[str, ...]:
        """All labels, the most general first."""
        return (cls.label(),)

    @classmethod
    def prefix(cls) -> str:
        """What its ids begin with."""
        return hyphenated(cls.__name__)

    @cached_property
    def id(self) -> str:
        """The label and the handle, such as `pain:slow-export`.

        Raises:
            HandlelessError: neither a handle nor a key tells it from others.
        """
        if known := self.handle or self.computed():
            return f"{self.prefix()}:{known}"
        raise HandlelessError(self.label())

    def computed(self) -> str:
        """The handle that follows from the key."""
        return handle(*(str(getattr(self, name)) for name in keys(type(self))))

    @classmethod
    def reference(cls: type["N"], known: str, **said: Value) -> "N":
        """The thing with the id `known`, of which no more than this is said; it is not checked."""
        return cls.model_construct(None, handle=known.removeprefix(f"{cls.prefix()}:"), **said)

    def ends(self) -> Iterator["Node"]:
        """The nodes that it cannot be without."""
        yield from ()


N = TypeVar("N", bound=Node)


class Part(Node):
    """A thing that belongs to one source alone, such as an utterance of an interview."""


class Concept(Node):
    """What quotes are about: a name in a codebook, with a definition and other wordings."""

    name: Key[Text[str]]
    """The name, in the words of the people who have the thing."""
    definition: str | None = None
    """What belongs under the name, and what does not."""
    aliases: tuple[str, ...] | None = None
    """Other wordings for the same thing."""

    @classmethod
    def labels(cls) -> tuple[str, ...]:
        """All labels: every concept is also a `Concept`."""
        return (Concept.__name__, cls.__name__)


class Claim(Node):
    """A statement that may be disputed and that joins several things. It has key fields only."""

    shortcut: ClassVar[Shortcut | None] = None

    @classmethod
    def labels(cls) -> tuple[str, ...]:
        """All labels: every claim is also a `Claim`."""
        return (Claim.__name__, cls.__name__)

    def computed(self) -> str:
        """A hash of the canonical key, absent fields as empty."""
        return claim_handle(type(self), self.values())

    def values(self) -> Properties:
        """The key: scalars as they are, ends by their ids."""
        fields = {name: getattr(self, name) for name in _fields(type(self))}
        return {
            name: value.id if isinstance(value, Node) else value
            for name, value in fields.items()
            if value is not None
        }

    def ends(self) -> Iterator[Node]:
        """The things that it joins."""
        values = (getattr(self, name) for name in claim_ends(type(self)))
        yield from (value for value in values if isinstance(value, Node))


Start = TypeVar("Start", bound=Node, covariant=True)
End = TypeVar("End", bound=Node, covariant=True)


class Edge(Element, Generic[Start, End]):
    """A stated relationship; its source, its key and its two ends are its identity."""

    start: Start
    end: End

    joins: ClassVar[tuple[tuple[type[Node], type[Node]], ...]] = ()
    """The pairs that it may join, where not every start goes with every end."""

    @classmethod
    @cache
    def relation(cls) -> str:
        """The relationship's type: `SaidBy` becomes `SAID_BY`."""
        return hyphenated(cls.__name__).replace("-", "_").upper()

    @classmethod
    def ends(cls) -> tuple[tuple[type[Node], type[Node]], ...]:
        """Every pair of classes that it may join."""
        start, end = (cls.model_fields[name].annotation for name in ("start", "end"))
        return cls.joins or tuple(product(_nodes(start), _nodes(end)))

    @property
    def key(self) -> str:
        """What tells two such relationships of one source between the same ends apart."""
        values = [getattr(self, name) for name in keys(type(self))]
        return "|".join(["" if value is None else str(value) for value in values])


class Same(Element):
    """That one id is the node of another: an alias, a stated id, a rename, a merge or a split."""

    former: str
    """The id that is given up."""
    target: str
    """The id of the node that it is."""


@cache
def claim_ends(claim: type[Claim]) -> tuple[str, ...]:
    """The fields of a claim that are things rather than values."""
    return tuple(name for name in _fields(claim) if end_classes(claim, name))


@cache
def end_classes(claim: type[Claim], field: str) -> tuple[type[Node], ...]:
    """The classes that may stand in a claim's field; none where it holds a plain value."""
    return _nodes(claim.model_fields[field].annotation)


def claim_handle(claim: type[Claim], key: Properties) -> str:
    """The handle of the claim with this key, its ends given by their ids."""
    return digest(claim.label(), *(str(key.get(name, "")) for name in _fields(claim)))


@cache
def _fields(claim: type[Claim]) -> tuple[str, ...]:
    return tuple(name for name in claim.model_fields if name != "handle")


def _nodes(annotation: object) -> tuple[type[Node], ...]:
    return tuple(cls for cls in classes(annotation) if issubclass(cls, Node))
