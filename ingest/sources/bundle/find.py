"""The sources of a bundle: every table, every paper, every interview."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path

from graph.model import Element
from graph.ontology.evidence import Quote, Source, Unplaced
from graph.project_file import FILE
from ingest.formats.files import files_below
from ingest.sources.bundle import edited, interviews, statements
from ingest.sources.bundle.decisions import FindQuote
from ingest.sources.bundle.flaws import UnknownInterviewError
from ingest.sources.bundle.interviews import Coded, InterviewFolder, interview_folders
from ingest.sources.bundle.papers import RestsOnPaper
from ingest.sources.bundle.reading import CLAIMS, CODEBOOK, DECISIONS, Folder
from ingest.sources.found import BUNDLE_RANK, Found, Import, Scope

IMPORTER = "bundle 4"
"""Raised whenever the same files would give other elements."""
MOST_HELD = 32
"""Interviews that are held in memory while decisions that rest on them are read."""
KNOWN = (FILE, CODEBOOK, CLAIMS, DECISIONS, *statements.TABLES)
"""The files beside the interviews."""


def find(path: Path, creating: bool) -> Import:
    """Everything that the bundle in this folder holds, names before what uses them.

    Raises:
        InputError: a file that gives the names cannot be read.
    """
    bundle = Folder(path, creating)
    folders = interview_folders(bundle)
    held = (_interview(bundle, each) for each in folders)
    found = (*_papers(bundle, folders), *held, *edited.edits_files(path))
    return Import(path, found, tuple(_skipped(path)), Scope(f"{bundle.scope}/", IMPORTER))


def _papers(bundle: Folder, folders: list[InterviewFolder]) -> Iterator[Found]:
    readers: dict[str, Callable[[], Iterable[Element]]] = {
        CODEBOOK: partial(statements.codebook, bundle),
        **{name: partial(read, bundle) for name, read in statements.TABLES.items()},
        CLAIMS: partial(statements.claims, bundle),
        DECISIONS: partial(statements.decided, bundle, _quotes(folders)),
    }
    for name, read in readers.items():
        if (content := bundle.bytes_of(name)) is not None:
            rests = _all(folders) if name == DECISIONS else ()
            yield Found(_source(bundle, name, content, *rests), read)


def _interview(bundle: Folder, folder: InterviewFolder) -> Found:
    name = f"{interviews.FOLDER}/{folder.path.name}"
    return Found(_source(bundle, name, *folder.contents()), folder.elements, folder.remarks)


def _source(bundle: Folder, name: str, *contents: bytes) -> Source:
    return Source(
        handle=f"{bundle.scope}/{name}",
        path=name,
        hash=bundle.fingerprint(IMPORTER, *contents),
        rank=BUNDLE_RANK,
        as_of=bundle.company.as_of,
        importer=IMPORTER,
    )


def _all(folders: list[InterviewFolder]) -> Iterator[bytes]:
    """Decisions name quotes, so every interview bears on them."""
    for folder in folders:
        yield from folder.contents()


def _quotes(folders: list[InterviewFolder]) -> FindQuote:
    """Finds what decisions rest on; an interview is read once for all that is quoted of it."""
    by_name = {each.path.name: each for each in folders}

    @lru_cache(maxsize=MOST_HELD)
    def coded(name: str) -> Coded:
        return by_name[name].coded()

    def quote(ground: RestsOnPaper) -> Quote | Unplaced:
        name = ground.interview or ""
        if name not in by_name:
            raise UnknownInterviewError(name, by_name)
        return coded(name).quote(ground)

    return quote


def _skipped(path: Path) -> Iterator[str]:
    """What lies in the folder and is no part of a bundle."""
    for each in files_below(path):
        place = each.relative_to(path)
        if not _belongs(place):
            yield f"{place.as_posix()}: not a file of a bundle"


def _belongs(place: Path) -> bool:
    match place.parts:
        case (name,):
            return name in KNOWN
        case (edited.FOLDER, _):
            return place.suffix == edited.ENDING
        case (interviews.FOLDER, name):
            return name == interviews.GUIDE
        case (interviews.FOLDER, _, name):
            return name in interviews.FILES or place.stem == interviews.TRANSCRIPT
        case _:
            return False
