"""What a source speaks of: in full, or only by naming it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from graph.marks import Properties
from graph.model import Claim, Edge, Element, Node, Part, Same, keys


def things(elements: Iterable[Element]) -> Iterator[Node]:
    """Every node that occurs: stated, or as an end, also of a claim that is itself an end."""
    for element in elements:
        if isinstance(element, Node):
            yield element
            yield from things(element.ends())
        elif isinstance(element, Edge):
            yield from things([element.start, element.end])


def defined(elements: Iterable[Element]) -> dict[str, Properties]:
    """What is stated in full."""
    full: dict[str, Properties] = {}
    for element in elements:
        if isinstance(element, Node) and not isinstance(element, Part):
            full[element.id] = {**full.get(element.id, {}), **element.values()}
    return full


def mentioned(elements: Sequence[Element]) -> dict[str, Properties]:
    """What naming says of each thing: its key, as far as it was given."""
    named: defaultdict[str, Properties] = defaultdict(dict)
    for node in things(elements):
        if not isinstance(node, Part):
            values, claim = node.values(), isinstance(node, Claim)
            key = {n: v for n, v in values.items() if claim or n in keys(type(node))}
            named[node.id] = {**key, **named[node.id]}
    for element in elements:
        if isinstance(element, Same):
            named[element.target].update()
    return dict(named)
