"""Every node is what its sources say of it, laid over each other."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import shorten
from typing import Any

from graph.errors import CollidingNamesError
from graph.model import Claim, Node
from graph.overlay import Said, further_labels, lay_over
from graph.read_back import as_said
from graph.store.verifying.finding import Finding
from graph.store.verifying.look import Look

NODES = """
MATCH (node:{label})
RETURN node.id,
       labels(node),
       properties(node),
       [(node)-[said:STATED_IN]->(source:Source) |
         [source.id, properties(said), source.rank, toString(source.as_of)]]
"""
STRANGERS = """
MATCH (node)
WHERE NOT node:{known}
RETURN coalesce(node.id, elementId(node)), labels(node)
"""
BEFORE, LONGEST = 20, 60
"""Characters of a text that a finding shows: before the first difference, and at all."""


def nodes(look: Look) -> Iterator[Finding]:
    """Nodes that no source states, or that are not what their sources say."""
    for cls in look.things():
        for known, labels, properties, rows in look.rows(NODES.format(label=cls.label())):
            look.checked["things"] += 1
            said = [as_said(known, *row) for row in rows]
            if not said:
                yield Finding(known, "is stated by no source")
                continue
            yield from _moved(look, cls, known, said)
            held = {name: _value(value) for name, value in properties.items()}
            yield from _laid(cls, known, said, {**held, "labels": tuple(sorted(labels))})
    names = [node.label() for node in look.ontology.nodes]
    for known, labels in look.rows(STRANGERS.format(known="|".join((*names, "Former", "Store")))):
        kind = ", ".join(labels) or "without a label"
        yield Finding(known, f"is no thing that the ontology knows: {kind}")


def _value(stored: Any) -> Any:
    return tuple(stored) if isinstance(stored, list) else stored


def _moved(look: Look, cls: type[Node], known: str, said: Iterable[Said]) -> Iterator[Finding]:
    """A claim's own id follows from its ends, and nobody says where it leads."""
    if issubclass(cls, Claim):
        return
    for voice, _ in said:
        if (now := look.now(voice.stated)) != known:
            problem = f"holds what {voice.source} says of {voice.stated}, which is {now}"
            yield Finding(known, problem)


def _laid(
    cls: type[Node], known: str, said: Iterable[Said], stored: Mapping[str, Any]
) -> Iterator[Finding]:
    """Where what is stored is not what follows from what is said."""
    try:
        laid = lay_over(cls, known, said)
    except CollidingNamesError as error:
        yield Finding(known, f"stands for two names, '{error.first}' and '{error.second}'")
        return
    labels = tuple(sorted({*cls.labels(), *further_labels(cls, laid)}))
    wanted: Mapping[str, Any] = {**laid, "id": known, "labels": labels}
    for name in sorted(wanted.keys() | stored.keys()):
        if stored.get(name) != wanted.get(name):
            yield Finding(known, _apart(name, stored.get(name), wanted.get(name)))


def _apart(name: str, stored: object, wanted: object) -> str:
    """Long texts from shortly before the place in which they differ."""
    texts = _text(stored), _text(wanted)
    pairs = enumerate(zip(*texts, strict=False))
    differ = next((place for place, (one, other) in pairs if one != other), 0)
    first = max(differ - BEFORE, 0)
    parts = (f"…{text[first:]}" if first else text for text in texts)
    held, stated = (shorten(part, LONGEST, placeholder=" …") for part in parts)
    return f"holds as its {name} '{held}', where its sources say '{stated}'"


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "nothing" if value is None else str(value)
