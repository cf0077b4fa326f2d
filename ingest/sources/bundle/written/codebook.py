"""codebook.yaml and claims.yaml: what quotes are about, and what is claimed without one."""

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple
from urllib.parse import unquote

from graph.marks import Properties, Value
from graph.model import Claim, Concept, end_classes
from graph.ontology import ONTOLOGY
from graph.ontology.needs import InTheme, PartOf, Theme
from ingest.sources.bundle.written.cells import Paper, written
from ingest.sources.bundle.written.facts import Facts, handle_of
from ingest.sources.bundle.written.wordings import Wordings


class ConceptKey(NamedTuple):
    """How an entry of the codebook tells which concept it is."""

    id: str | None
    name: str
    aliases: tuple[str, ...]
    formerly: tuple[str, ...]


def concept_key(facts: Facts, cls: type[Concept], known: str, called: Wordings) -> ConceptKey:
    """A concept's own id, if it has one, its name, its aliases, and what it was called before."""
    stated = facts.stated.nodes[known].properties
    name, aliases = str(stated.get("name", "")), stated.get("aliases")
    aliases = aliases if isinstance(aliases, tuple) else ()
    named, *others = (cls.model_validate({"name": word}).id for word in (name, *aliases))
    before = (each for each in facts.formers(known) if each not in (named, *others))
    formerly = tuple(called.spellings.get(each) or unquote(handle_of(each)) for each in before)
    return ConceptKey(handle_of(known) if named != known else None, name, aliases, formerly)


def codebook(facts: Facts, called: Wordings) -> dict[str, list[Paper]]:
    """The entries of codebook.yaml by label, in the order of the ontology."""
    found = {
        cls.label(): [
            entry
            for known, stated in sorted(facts.of(cls), key=_by_name)
            for entry in _entries(facts, cls, known, stated, called)
        ]
        for cls in ONTOLOGY.nodes
        if issubclass(cls, Concept)
    }
    return {label: entries for label, entries in found.items() if entries}


def _entries(
    facts: Facts, cls: type[Concept], known: str, stated: Properties, called: Wordings
) -> Iterator[Paper]:
    """The entry of a concept; further ones where it is part of several, or in several themes."""
    key = concept_key(facts, cls, known, called)
    named: dict[str, Value | None] = {"id": key.id, "name": key.name}
    parents = called.each((cls,), facts.ids(PartOf, known))
    themes = called.each((Theme,), facts.ids(InTheme, known))
    for number, (parent, theme) in enumerate(list(zip_longest(parents, themes)) or [(None, None)]):
        own = named if number else {**named, **in_order(cls, stated)}
        formerly = None if number else key.formerly or None
        yield written({**own, "part_of": parent, "theme": theme, "formerly": formerly})


def claims(facts: Facts, called: Wordings) -> dict[str, list[Paper]]:
    """The entries of claims.yaml by label, in the order of the ontology."""
    classes = [cls for cls in ONTOLOGY.nodes if issubclass(cls, Claim)]
    found = {
        cls.label(): [claim_of(cls, stated, called) for _, stated in facts.of(cls)]
        for cls in classes
    }
    return {label: sorted(each, key=str) for label, each in found.items() if each}


def claim_of(cls: type[Claim], stated: Properties, called: Wordings) -> Paper:
    """A claim's fields, its ends by their names."""
    return written(
        {
            name: called.of(ends, str(value)) if (ends := end_classes(cls, name)) else value
            for name, value in in_order(cls, stated).items()
        }
    )


def in_order(cls: type[Concept] | type[Claim], stated: Properties) -> Mapping[str, Value]:
    """What is stated, in the order in which the ontology declares it, and then the rest."""
    declared = [name for name in cls.model_fields if name in stated]
    return {name: stated[name] for name in dict.fromkeys((*declared, *stated))}


def _by_name(entry: tuple[str, Properties]) -> tuple[str, str]:
    return str(entry[1].get("name", "")).casefold(), entry[0]
