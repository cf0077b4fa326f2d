"""Entries of a bundle's YAML files, each with its place."""

from collections.abc import Iterator
from typing import NamedTuple

from graph.model import Concept
from ingest.formats.document import Document
from ingest.sources.bundle.decisions import Kind
from ingest.sources.bundle.papers import ConceptPaper, DecisionPaper
from ingest.sources.located import Place


class ConceptEntry(NamedTuple):
    """An entry of the codebook, and where it stands."""

    cls: type[Concept]
    paper: ConceptPaper
    place: Place


class DecisionEntry(NamedTuple):
    """An entry of decisions.yaml, and where it stands."""

    kind: Kind
    paper: DecisionPaper
    place: Place


def entries(document: Document) -> Iterator[tuple[str, int]]:
    """Label and number of every entry of a mapping of lists."""
    if document.data is None:
        return
    if not isinstance(document.data, dict):
        raise document.error((), "the file should be a mapping from labels to lists")
    for label, entries in document.data.items():
        if not isinstance(entries, list):
            raise document.error((label,), "a list of entries should stand here")
        yield from ((label, number) for number in range(len(entries)))
