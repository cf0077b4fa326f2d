"""The ontology as py2neo classes, for analysts' notebooks: for reading, and declared nowhere twice.

Every label is a class, every property an attribute. A relationship is an attribute of both its
ends: `quote.said_by` gives whom it leads to, `person.said_by_from` from where it leads here. What
would be a word of Python has a line below its end: `utterance.in_`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from keyword import iskeyword
from typing import Any, NamedTuple, TypeAlias

from py2neo import Node as StoredNode
from py2neo.ogm import Model, Property, RelatedFrom, RelatedTo, Repository

from graph.declaration import Ontology
from graph.engine import address_of
from graph.errors import ThroughlineError
from graph.model import Claim, Node, claim_ends, end_classes
from graph.ontology import ONTOLOGY
from graph.settings import Settings
from graph.shortcuts import relations

Thing: TypeAlias = Any
"""A model or one of its instances: what it holds follows from the ontology, and no type says it."""


class ReadOnlyError(ThroughlineError):
    """Somebody set a property of a model."""

    hint = (
        "What is stored changes by importing: correct the source, or write an edit into "
        "edits/<who>.yaml. `throughline settle` says where words stand."
    )

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} cannot be set: models are for reading")
        self.name = name


class Read(Property):
    """A property as a plain Python value; None where nothing is known."""

    def __get__(self, instance: Thing, owner: Thing) -> Thing:
        """The value; of the class itself, the declaration."""
        if instance is None:
            return self
        value: Thing = super().__get__(instance, owner)
        return value.to_native() if hasattr(value, "to_native") else value

    def __set__(self, instance: Thing, value: object) -> None:
        """Refuse."""
        raise ReadOnlyError(str(self.key))


class Joined(NamedTuple):
    """That a relationship of this type may lead from one class to another."""

    relation: str
    start: type[Node]
    end: type[Node]


def models(ontology: Ontology = ONTOLOGY) -> dict[str, Thing]:
    """The model of every label."""
    made: dict[str, Thing] = {}
    # What a relationship leads to is known only when it is there: its label says which model it is.
    whatever = type("Whatever", (), {"wrap": partial(_wrapped, made)})
    related: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for joined in _joined(ontology):
        leading, coming = (
            RelatedTo(whatever, joined.relation),
            RelatedFrom(whatever, joined.relation),
        )
        for start in _below(joined.start, ontology):
            related[start.label()][_attribute(joined.relation)] = leading
        for end in _below(joined.end, ontology):
            related[end.label()][f"{joined.relation.lower()}_from"] = coming
    for node in ontology.nodes:
        stored = {each.name: Read(each.name) for each in node.properties()}
        attributes = {**related[node.label()], **stored, "id": Read("id"), "__primarykey__": "id"}
        made[node.label()] = type(node.label(), (Model,), {"__doc__": node.meaning(), **attributes})
    return made


def repository(settings: Settings) -> Repository:
    """The store through py2neo: the stated one, else the private one, started if need be."""
    address = address_of(settings)
    secret = address.password.get_secret_value() if address.password else None
    return Repository(address.uri, auth=(address.user, secret))


def _wrapped(made: Mapping[str, Thing], node: StoredNode) -> Thing:
    return next(made[label] for label in node.labels if label in made).wrap(node)


def _attribute(relation: str) -> str:
    name = relation.lower()
    return f"{name}_" if iskeyword(name) else name


def _below(cls: type[Node], ontology: Ontology) -> Iterable[type[Node]]:
    """The classes that are stored for this one: all concepts for Concept."""
    return (node for node in ontology.nodes if issubclass(node, cls))


def _joined(ontology: Ontology) -> Iterator[Joined]:
    for edge in ontology.edges:
        yield from (Joined(edge.relation(), start, end) for start, end in edge.ends())
    for claim in ontology.nodes:
        if issubclass(claim, Claim):
            yield from _of_claim(claim)


def _of_claim(claim: type[Claim]) -> Iterator[Joined]:
    for field in claim_ends(claim):
        yield from (Joined(field.upper(), claim, end) for end in end_classes(claim, field))
    if declared := claim.shortcut:
        for relation in relations(claim, declared):
            for start in end_classes(claim, declared.start):
                for end in end_classes(claim, declared.end):
                    yield Joined(relation, start, end)
