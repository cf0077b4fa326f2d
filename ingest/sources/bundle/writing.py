"""Export: what the sources state, as a bundle that states exactly the same when it is imported.

Everything that the company's own bundle stated goes back into the files it came from. Transcripts
that were imported loose become interviews of the bundle: they keep their ids and every word, but
their sources have new names, `<company>/interviews/<folder>`, and the bundle's day.
"""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from graph.errors import ThroughlineError
from graph.ontology.evidence import Source
from graph.project_file import Company
from graph.statements import Stated
from ingest.sources import loose
from ingest.sources.bundle import find, interviews
from ingest.sources.bundle.edited import ENDING
from ingest.sources.bundle.edited import FOLDER as EDITS
from ingest.sources.bundle.written.checking import check
from ingest.sources.bundle.written.facts import Facts, UnsayableError, handle_of
from ingest.sources.bundle.written.files import TABLES, edits_files, files
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


@dataclass(frozen=True)
class _Sorted:
    """The sources, by what becomes of them."""

    tables: dict[str, Facts]
    talks: dict[str, Facts]
    edits: dict[str, Stated]
    """By who made them."""
    left_out: tuple[str, ...]

    @property
    def wanted(self) -> dict[str, Stated]:
        """What each source should state, by its path in the bundle."""
        talks = {f"{interviews.FOLDER}/{name}": talk for name, talk in self.talks.items()}
        own = {name: facts.stated for name, facts in {**self.tables, **talks}.items()}
        return {**own, **{f"{EDITS}/{who}{ENDING}": said for who, said in self.edits.items()}}


def write_bundle(graph: Stating, folder: Path, company: Company) -> Written:
    """Write what the store holds of a company as a bundle, whole or not at all.

    Raises:
        FolderInUseError: the folder is not empty.
        NothingToExportError: the store holds nothing of the company.
        UnsayableError: something stored has no place in a bundle; it is named.
        NotVerbatimError: a stored quote is not what stands at its place.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderInUseError(folder)
    sources = [each.source for each in graph.sources()]
    found = _sorted(((each, graph.stated(each.id)) for each in sources), company)
    if not found.wanted:
        raise NothingToExportError(company.name or "", (handle_of(each.id) for each in sources))
    texts = [*files(company, found.tables, found.talks), *edits_files(found.edits)]
    _write(folder, texts, found)
    return Written(folder, len(texts), tuple(found.wanted), found.left_out)


def _sorted(sources: Iterable[tuple[Source, Stated]], company: Company) -> _Sorted:
    found, others = _Sorted({}, {}, {}, ()), list[str]()
    for source, stated in sources:
        name, scope = handle_of(source.id), f"{company.name}/"
        facts = Facts(name, stated)
        if name.startswith(scope):
            _own(found, name.removeprefix(scope), facts)
        elif source.importer == loose.IMPORTER:
            found.talks[_folder(source)] = facts
        elif name.startswith(f"{EDITS}/"):
            found.edits[name.partition("/")[2]] = stated
        elif source.importer == find.IMPORTER:
            others.append(name)
        else:
            raise UnsayableError(name, "a source that is neither its own nor a transcript")
    return replace(found, left_out=tuple(others))


def _own(found: _Sorted, path: str, facts: Facts) -> None:
    """A source of the company's own bundle goes back to where it came from."""
    kind, _, name = path.partition("/")
    if path in TABLES:
        found.tables[path] = facts
    elif kind == interviews.FOLDER and name:
        found.talks[name] = facts
    else:
        raise UnsayableError(facts.source, "a source under this name")


def _folder(source: Source) -> str:
    """What a loose transcript's folder is called: its path without what a folder cannot hold."""
    path = source.path or handle_of(source.id)
    return str(Path(path).with_suffix("")).replace("/", " - ").lstrip(".") or "interview"


def _write(folder: Path, texts: Iterable[File], found: _Sorted) -> None:
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
