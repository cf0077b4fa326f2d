"""The sources of a bundle: every table, every paper, every interview."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import TypeVar

from graph.flaws import Flaws, gathering
from graph.model import Element
from graph.ontology.evidence import Quote, Source, Unplaced
from graph.project_file import FILE
from graph.ranks import BUNDLE
from ingest.formats.files import files_below
from ingest.sources.bundle import edited, interviews, statements
from ingest.sources.bundle.decisions import FindQuote
from ingest.sources.bundle.flaws import UnknownInterviewError
from ingest.sources.bundle.interviews import Coded, InterviewFolder, interview_folders
from ingest.sources.bundle.papers import RestsOnPaper
from ingest.sources.bundle.reading import CLAIMS, CODEBOOK, DECISIONS, Folder
from ingest.sources.found import Found, Import, Scope
from ingest.sources.transcripts import IN_BUNDLES

IMPORTER = "bundle 5"
"""Raised whenever the same files would give other elements."""
MOST_HELD = 32
"""Interviews that are held in memory while decisions that rest on them are read."""
KNOWN = (FILE, CODEBOOK, CLAIMS, DECISIONS, *statements.TABLES)
"""The files beside the interviews."""
T = TypeVar("T")


def find(path: Path, creating: bool) -> Import:
    """Everything that the bundle in this folder holds, names before what uses them.

    Raises:
        ThroughlineError: files cannot be read, or flaws are in those that give the names.
    """
    bundle = Folder(path, creating)
    folders = interview_folders(bundle)
    with gathering() as flaws:
        with flaws.noted():
            bundle.fingerprint(IMPORTER)
        papers = _noted(flaws, {name: partial(bundle.hash_of, name) for name in KNOWN})
        held = _noted(flaws, {each: each.hash for each in folders})
        with flaws.noted():
            edits = tuple(edited.edits_files(path))
    talks = (_interview(bundle, each, hashed) for each, hashed in held.items())
    found = (*_papers(bundle, papers, held), *talks, *edits)
    return Import(path, found, tuple(_skipped(path)), Scope(f"{bundle.scope}/", IMPORTER))


def _noted(flaws: Flaws, hashes: Mapping[T, Callable[[], bytes | None]]) -> dict[T, bytes]:
    """The hashes of what is there and can be read; what cannot is noted."""
    known: dict[T, bytes] = {}
    for each, hash_of in hashes.items():
        with flaws.noted():
            if hashed := hash_of():
                known[each] = hashed
    return known


def _papers(
    bundle: Folder, papers: Mapping[str, bytes], held: Mapping[InterviewFolder, bytes]
) -> Iterator[Found]:
    """Decisions name quotes, so every interview bears on them."""
    readers: dict[str, Callable[[], Iterable[Element]]] = {
        CODEBOOK: partial(statements.codebook, bundle),
        **{name: partial(read, bundle) for name, read in statements.TABLES.items()},
        CLAIMS: partial(statements.claims, bundle),
        DECISIONS: partial(statements.decided, bundle, _quotes(held)),
    }
    for name, read in readers.items():
        if name in papers:
            rests = held.values() if name == DECISIONS else ()
            yield Found(_source(bundle, name, papers[name], *rests), read)


def _interview(bundle: Folder, folder: InterviewFolder, hashed: bytes) -> Found:
    name = f"{interviews.FOLDER}/{folder.path.name}"
    return Found(_source(bundle, name, hashed), folder.elements, folder.remarks)


def _source(bundle: Folder, name: str, *files: bytes) -> Source:
    return Source(
        handle=f"{bundle.scope}/{name}",
        path=name,
        hash=bundle.fingerprint(IMPORTER, *files),
        rank=BUNDLE,
        as_of=bundle.company.as_of,
        importer=IMPORTER,
    )


def _quotes(folders: Iterable[InterviewFolder]) -> FindQuote:
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
        if not _belongs(place) and not each.is_dir():
            yield f"{place.as_posix()}: not a file of a bundle"


def _belongs(place: Path) -> bool:
    match place.parts:
        case (name,):
            return name in (*KNOWN, interviews.GUIDE)
        case (edited.FOLDER, _):
            return place.suffix == edited.ENDING
        case (interviews.FOLDER, name):
            return name == interviews.GUIDE
        case (interviews.FOLDER, _, name):
            transcript = place.stem == interviews.TRANSCRIPT
            return name in interviews.FILES or (transcript and place.suffix.lower() in IN_BUNDLES)
        case _:
            return False
