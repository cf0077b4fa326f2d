"""Concepts that were made by an import with `--create`: an export puts them into the codebook.

No file of the bundle held them, only links and claims named them; without an entry of their own
their names would be taken for typing mistakes when the bundle is read again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.statements import Stated, Statement
from ingest.sources.bundle.written.facts import Facts


def created(codebook: Stated, sources: Iterable[Stated]) -> dict[str, Statement]:
    """What the codebook lacks: each concept by its id, spelled as the first source spells it."""
    known = {each for each, said in codebook.nodes.items() if not said.named} | set(codebook.sames)
    found: dict[str, Statement] = {}
    for concept, name in _named(sources):
        if concept not in known:
            found.setdefault(concept, Statement({"name": name}))
    return found


def with_entries(codebook: Stated, entries: Mapping[str, Statement]) -> Stated:
    """The codebook with these concepts as entries of its own."""
    return replace(codebook, nodes={**codebook.nodes, **entries})


def spelled_alike(facts: Facts, entries: Mapping[str, Statement]) -> Facts:
    """The same, each of these concepts spelled as in the codebook."""
    alike = {
        known: replace(said, properties=entries[known].properties)
        for known, said in facts.stated.nodes.items()
        if known in entries and said.named
    }
    return replace(facts, stated=replace(facts.stated, nodes={**facts.stated.nodes, **alike}))


def _named(sources: Iterable[Stated]) -> Iterator[tuple[str, str]]:
    """Every concept that is merely named, under the id that follows from its name."""
    for stated in sources:
        for known, said in sorted(stated.nodes.items()):
            name = said.properties.get("name")
            if said.named and name and _follows(known, str(name)):
                yield known, str(name)


def _follows(known: str, name: str) -> bool:
    cls = ONTOLOGY.node_of(known)
    return issubclass(cls, Concept) and cls.model_validate({"name": name}).id == known
