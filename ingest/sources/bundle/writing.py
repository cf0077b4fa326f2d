"""Export: what the sources state, as a bundle that states exactly the same when it is imported.

Everything that the company's own bundle stated goes back into the files it came from. Transcripts
that were imported loose become interviews of the bundle: they keep their ids and every word, but
their sources have new names, `<company>/interviews/<folder>`, and the bundle's day. Concepts that
an import with `--create` made become entries of the codebook.
"""

import shutil
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from graph.errors import InputError, ThroughlineError
from graph.ontology.evidence import Source
from graph.project_file import Company
from graph.statements import Stated
from ingest.sources.bundle.written.checking import check
from ingest.sources.bundle.written.facts import handle_of
from ingest.sources.bundle.written.files import edits_files, files
from ingest.sources.bundle.written.sorting import Sorted, in_piles
from ingest.sources.bundle.written.transcripts import File


class Stored(Protocol):
    """A source as it is stored."""

    @property
    def source(self) -> Source:
        """Its name, its rank and its day."""
        ...


class Stating(Protocol):
    """A store that tells what its sources state."""

    def sources(self) -> Sequence[Stored]:
        """Every source that states anything."""
        ...

    def stated(self, source: str) -> Stated:
        """All that the source with this id states."""
        ...


class FolderInUseError(ThroughlineError):
    """A folder that holds something already."""

    hint = "Name a new or an empty folder; nothing is ever written over."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} is not empty")
        self.folder = folder


class NothingToExportError(ThroughlineError):
    """The store holds nothing of this company."""

    def __init__(self, company: str, known: Iterable[str]) -> None:
        super().__init__(f"nothing is stored of '{company}'")
        self.hint = f"Set `name` in throughline.toml; sources: {', '.join(known) or 'none'}."


@dataclass(frozen=True)
class Written:
    """What an export wrote."""

    folder: Path
    files: int
    sources: tuple[str, ...]
    """The paths of the sources in the bundle."""
    left_out: tuple[str, ...]
    """The sources of other companies' bundles."""


def write_bundle(graph: Stating, folder: Path, company: Company) -> Written:
    """Write what the store holds of a company as a bundle, whole or not at all.

    Raises:
        FolderInUseError: the folder is not empty.
        NothingToExportError: the store holds nothing of the company.
        UnsayableError: something stored has no place in a bundle; it is named.
        NotVerbatimError: a stored quote is not what stands at its place.
        InputError: the folder cannot be written.
    """
    with _writing(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderInUseError(folder)
    sources = [each.source for each in graph.sources()]
    found = in_piles(((each, graph.stated(each.id)) for each in sources), company)
    if not found.wanted:
        raise NothingToExportError(company.name or "", (handle_of(each.id) for each in sources))
    whose = company.model_copy(update={"as_of": found.as_of or company.as_of})
    texts = [*files(whose, found.tables, found.talks), *edits_files(found.edits)]
    with _writing(folder):
        _write(folder.resolve(), texts, found)
    return Written(folder, len(texts), tuple(found.wanted), found.left_out)


@contextmanager
def _writing(folder: Path) -> Generator[None]:
    """Tell in our words that a disk is full, or that a folder is not for us to write in."""
    try:
        yield
    except OSError as error:
        hint = "Choose a folder that you may write in, on a disk with space for it."
        raise InputError(folder, f"cannot be written: {error.strerror}", hint=hint) from error


def _write(folder: Path, texts: Iterable[File], found: Sorted) -> None:
    """Write beside the folder, check, and only then put it in its place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = folder.parent / f".{folder.name}-{uuid4().hex[:8]}"
    try:
        for name, text in texts:
            path = beside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        check(beside, found.wanted)
        beside.replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
