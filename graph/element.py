"""What everything that a source can state has in common: declared properties and their values."""

from functools import cache
from types import UnionType
from typing import Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict

from graph.marks import Mark, Properties, Property


class Element(BaseModel):
    """Anything a source can state."""

    # Validators are built when they are first needed: most commands need few of these classes.
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    @classmethod
    def meaning(cls) -> str:
        """The definition: the class's own docstring, on one line."""
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def properties(cls) -> tuple[Property, ...]:
        """The declared properties that are stored, in the order of their declaration."""
        return _properties(cls)

    def values(self) -> Properties:
        """The properties that this element states; what is unknown is left out."""
        stored = _names(type(self))
        return {name: v for name, v in self.__dict__.items() if v is not None and name in stored}


class Recorded(Element):
    """What a row of a table states: the row is the receipt of what rests on the table alone."""

    states: Element
    row: int
    """The line of the table's file, from 1."""


@cache
def keys(element: type[Element]) -> tuple[str, ...]:
    """The names of the key fields."""
    return tuple(p.name for p in _properties(element) if Mark.KEY in p.marks)


@cache
def _names(element: type[Element]) -> frozenset[str]:
    return frozenset(p.name for p in _properties(element))


@cache
def _properties(element: type[Element]) -> tuple[Property, ...]:
    return tuple(
        Property.of(element, name, field)
        for name, field in element.model_fields.items()
        if name != "handle" and not classes(field.annotation)
    )


def classes(annotation: object) -> tuple[type[Element], ...]:
    """The classes of elements in an annotation such as `Person` or `Deal | None`."""
    if get_origin(annotation) in (Union, UnionType):
        return tuple(cls for part in get_args(annotation) for cls in classes(part))
    if isinstance(annotation, type) and issubclass(annotation, Element):
        return (annotation,)
    return ()
