"""Transcripts and notes that lie in a folder of no particular form: one interview a file."""

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from graph.errors import InputError
from graph.flaws import gathering
from graph.handles import digest
from graph.model import Element
from graph.ontology.evidence import Interview, Source
from graph.project_file import FILE, nearest_file
from graph.ranks import BUNDLE
from ingest.formats.files import files_below, hash_of, read_bytes
from ingest.formats.transcript import Transcript
from ingest.sources.bundle.find import KNOWN
from ingest.sources.bundle.interviews import FILES
from ingest.sources.conversation import text_hash, told, utterances
from ingest.sources.found import Found, Import, Scope
from ingest.sources.transcripts import ENDINGS, read_transcript

IMPORTER = "transcript 3"
"""Raised whenever the same file would give other elements."""
ABOUT_THE_FOLDER = ("readme", "source", "license", "licence", "changelog")
"""Names of files that tell about a folder and hold no interview."""
LATER = (".vtt", ".srt", ".docx", ".pdf", ".doc", ".odt", ".rtf", ".json", ".html")
"""Endings of files that may well hold an interview, and that nothing here reads."""


def find(path: Path, name: str) -> Import:
    """Every transcript in the folder, or the one file; its sources are called `name`/path.

    Raises:
        ThroughlineError: the folder holds files of a bundle, or files that cannot be read.
    """
    folder = path if path.is_dir() else path.parent
    files = files_below(path) if path.is_dir() else [path]
    for each in files:
        if each.name in (*KNOWN, *FILES):
            raise InputError(each, "belongs to a bundle", hint=_way_to_a_bundle(each, folder))
    skipped = {each: reason for each in files if (reason := _reason_to_skip(each))}
    found: list[Found] = []
    with gathering() as flaws:
        for each in files:
            if each not in skipped:
                with flaws.noted():
                    found.append(_found(each, folder, name))
    told = (f"{each.relative_to(folder)}: {reason}" for each, reason in skipped.items())
    scope = Scope(f"{name}/", IMPORTER) if path.is_dir() else None
    return Import(path, tuple(found), tuple(told), scope)


def _way_to_a_bundle(path: Path, folder: Path) -> str:
    if bundle := nearest_file(path.parent.resolve()):
        return f"Import the bundle itself: {bundle.parent}. Loose transcripts lie elsewhere."
    return f"There is no {FILE} here: `throughline init {folder}` makes the folder a bundle."


def _reason_to_skip(path: Path) -> str | None:
    if path.is_dir():
        return "a folder that is linked or locked is not looked into"
    if path.stem.lower() in ABOUT_THE_FOLDER:
        return "tells about the folder"
    if path.suffix.lower() in LATER:
        return f"files ending in {path.suffix.lower()} cannot be read yet; save it as text"
    if path.suffix.lower() not in ENDINGS:
        return f"no transcript (these end in {', '.join(ENDINGS)})"
    return None


def _found(path: Path, folder: Path, name: str) -> Found:
    place = path.relative_to(folder).as_posix()
    source = Source(
        handle=f"{name}/{place}",
        path=place,
        hash=hashlib.sha256(IMPORTER.encode() + hash_of(path, folder)).hexdigest(),
        rank=BUNDLE,
        importer=IMPORTER,
    )
    read = partial(_read, path, folder)
    return Found(source, partial(_elements, read, path, source), partial(_noticed, read))


def _read(path: Path, folder: Path) -> Transcript:
    return read_transcript(read_bytes(path, folder), path, labels=())


def _elements(read: Callable[[], Transcript], path: Path, source: Source) -> Iterator[Element]:
    transcript = read()
    interview = _interview(transcript, path, source)
    yield interview
    yield from utterances(transcript, interview, {})


def _noticed(read: Callable[[], Transcript]) -> tuple[str, ...]:
    return told(read(), stated=None)


def _interview(transcript: Transcript, path: Path, source: Source) -> Interview:
    day = transcript.held_on.isoformat() if transcript.held_on else "undated"
    return Interview(
        handle=f"{day}-{digest(source.id)}",
        title=transcript.title or path.stem,
        held_on=transcript.held_on,
        record=transcript.record,
        text_hash=text_hash(transcript),
    )
