"""What one source states, element by element: no two of them in one place."""

from collections.abc import Sequence
from typing import TypeAlias

from graph.marks import Properties, Value
from graph.model import Claim, Edge, Element, Node, Same

Elements: TypeAlias = tuple[Element, ...]


def consistent(elements: Sequence[Element]) -> Elements:
    """The elements without those that contradict an earlier one of the same source."""
    kept: dict[object, Element] = {}
    for element in elements:
        kept.setdefault(identity(element), element)
    return tuple(kept.values())


def identity(element: Element) -> object:
    """What a source can state only once."""
    if isinstance(element, Edge):
        return element.relation(), element.start.id, element.end.id, element.key
    if isinstance(element, Same):
        return "is", element.former
    return element.id if isinstance(element, Node) else element


def amended(elements: Elements, says: Elements, unsays: Elements) -> Elements:
    """The elements, some more and some fewer: a value takes another's place, a list grows."""
    kept = {identity(each): each for each in elements}
    for unsaid in unsays:
        if (place := identity(unsaid)) in kept and (rest := _less(kept.pop(place), unsaid)):
            kept[place] = rest
    for said in says:
        place = identity(said)
        kept[place] = _more(kept[place], said) if place in kept else said
    return tuple(kept.values())


def _less(element: Element, unsaid: Element) -> Element | None:
    """What is left of it; only of a thing is a part unsaid."""
    if isinstance(element, Same):
        return element if element != unsaid else None
    if not isinstance(element, Node) or isinstance(element, Claim):
        return None
    gone = unsaid.values()
    rest = {
        name: left for name, v in element.values().items() if (left := _left(v, gone.get(name)))
    }
    return _with(element, rest) if rest else None


def _more(element: Element, said: Element) -> Element:
    """The element and what is said in its place as one."""
    if not isinstance(element, Node) or isinstance(element, Claim):
        return said
    both = {**element.values(), **said.values()}
    for name, value in element.values().items():
        if isinstance(value, tuple) and isinstance(more := both[name], tuple):
            both[name] = tuple(dict.fromkeys((*value, *more)))
    return _with(element, both)


def _left(value: Value, gone: Value | None) -> Value | None:
    if isinstance(value, tuple) and isinstance(gone, tuple):
        return tuple(each for each in value if each not in gone)
    return None if value == gone else value


def _with(node: Node, values: Properties) -> Node:
    """The same thing with other properties, even without its key."""
    known = node.id.partition(":")[2]
    return type(node).model_construct({"handle", *values}, handle=known, **values)
