"""edits/<who>.yaml: what people did on pages; each person's edits are one source."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from graph.edits import Edit, Entry, elements, source
from graph.errors import ThroughlineError
from graph.model import Element
from graph.ontology.evidence import Source
from ingest.formats.document import Document
from ingest.formats.files import read_bytes
from ingest.formats.yaml_reading import read_yaml
from ingest.sources.found import Found
from ingest.sources.located import Place

FOLDER, ENDING = "edits", ".yaml"
IMPORTER = "edits 2"
"""Raised whenever the same file would give other elements."""


class SecondEditError(ThroughlineError):
    """An edit of what the same file has edited further up."""

    hint = "Leave one of the two: somebody's last word on a thing is the one that stands."

    def __init__(self, known: str) -> None:
        super().__init__(f"a second edit of {known}")
        self.known = known


@dataclass(frozen=True)
class FoundEdits(Found):
    """Somebody's edits as a file holds them; the store may hold newer ones."""

    placed: Callable[[], Iterable[tuple[Place, Edit]]] = tuple
    """Reads the edits of the file, each with its place."""

    def keeping(self, stored: Iterable[Edit]) -> tuple[Found, tuple[Edit, ...]]:
        """The same source with the stored edits that the file lacks, and which these are.

        Where file and store say different things of one subject, the file is believed.
        """
        spoken_of = {edit.subject for _, edit in self.placed()}
        kept = tuple(edit for edit in stored if edit.subject not in spoken_of)
        return replace(self, read=partial(_also, self.read, kept)), kept


def edits_files(bundle: Path) -> Iterator[FoundEdits]:
    """Every person's edits, as far as the bundle holds them.

    Raises:
        InputError: a file cannot be read.
    """
    for path in sorted((bundle / FOLDER).glob(f"*{ENDING}")):
        content = read_bytes(path, bundle)
        said, placed = partial(_elements, content, path), partial(_placed, content, path)
        yield FoundEdits(_source(path, content), said, placed=placed)


def _source(path: Path, content: bytes) -> Source:
    with Place(path).named():
        return source(path.stem).model_copy(
            update={
                "path": f"{FOLDER}/{path.name}",
                "hash": hashlib.sha256(IMPORTER.encode() + content).hexdigest(),
                "importer": IMPORTER,
            }
        )


def _elements(content: bytes, path: Path) -> Iterator[Element]:
    edited: set[str] = set()
    for place, edit in _entries(read_yaml(content, path)):
        with place.named():
            if (known := edit.subject) in edited:
                raise SecondEditError(known)
            edited.add(known)
            yield from elements(edit)


def _placed(content: bytes, path: Path) -> Iterator[tuple[Place, Edit]]:
    yield from _entries(read_yaml(content, path))


def _entries(document: Document) -> Iterator[tuple[Place, Edit]]:
    data = document.data or []
    if not isinstance(data, list):
        raise document.error((), "a list of edits should stand here", "Begin each with `- `.")
    for number in range(len(data)):
        edit = document.as_model(Entry, number).edit
        yield Place.of_entry(document, number), edit


def _also(read: Callable[[], Iterable[Element]], kept: Iterable[Edit]) -> Iterator[Element]:
    yield from read()
    for edit in kept:
        yield from elements(edit)
