"""The interviews of a bundle, folder by folder."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TypeAlias

from graph.errors import InputError
from graph.flaws import FlawsError, gathering
from graph.model import Element
from graph.ontology.evidence import Quote, Unplaced
from ingest.formats.document import Document
from ingest.formats.files import read_bytes
from ingest.formats.yaml_reading import read_yaml
from ingest.sources.bundle.evidence import Conversation, interview_of
from ingest.sources.bundle.flaws import RepeatedWordsError, SharedIdError, UnknownQuoteError
from ingest.sources.bundle.links import read_links
from ingest.sources.bundle.papers import InterviewPaper, LinksPaper, QuotePaper, RestsOnPaper
from ingest.sources.bundle.reading import Folder
from ingest.sources.conversation import told
from ingest.sources.located import Place
from ingest.sources.transcripts import IN_BUNDLES, read_transcript

FOLDER, PAPER, LINKS = "interviews", "interview.yaml", "links.yaml"
FILES = (PAPER, LINKS)
TRANSCRIPT = "transcript"
GUIDE = "README.md"
"""What `throughline init` writes beside the files: how they are written."""
Ids: TypeAlias = Mapping[str, Sequence[str]]
"""The names of the folders that state each id."""


@dataclass(frozen=True, eq=False)
class InterviewFolder:
    """One interview's files."""

    bundle: Folder
    path: Path
    ids: Callable[[], Ids]
    """The stated ids of all interviews of the bundle."""

    @property
    def source(self) -> str:
        """The name of the source: the company, and the path in the bundle."""
        return f"{self.bundle.scope}/{FOLDER}/{self.path.name}"

    @property
    def transcript_path(self) -> Path:
        """The one transcript.

        Raises:
            InputError: there is none, or more than one.
        """
        named = sorted(path for path in self.path.iterdir() if path.stem == TRANSCRIPT)
        found = [path for path in named if path.suffix.lower() in IN_BUNDLES]
        if len(found) == 1:
            return found[0]
        hint = (
            f"An interview has one file called {TRANSCRIPT}, with one of {', '.join(IN_BUNDLES)}."
        )
        problem = "no transcript that can be read" if not found else f"{len(found)} transcripts"
        others = ", ".join(path.name for path in named)
        raise InputError(self.path, f"{problem}: {others}" if others else problem, hint=hint)

    def hash(self) -> bytes:
        """Changes when one of its files does: the paper, the transcript, the links."""
        names = (PAPER, self.transcript_path.name, LINKS)
        files = ((name, self.bundle.hash_of(f"{FOLDER}/{self.path.name}/{name}")) for name in names)
        return hashlib.sha256(repr(tuple(files)).encode()).digest()

    def paper(self) -> InterviewPaper:
        """What interview.yaml says."""
        document = self._document(PAPER)
        return document.as_model(InterviewPaper) if document else InterviewPaper()

    def conversation(self) -> Conversation:
        """The interview, read but not yet understood."""
        paper, path = self.paper(), self.transcript_path
        content = read_bytes(path, self.bundle.path)
        asking = (paper.interviewer,) if paper.interviewer else ()
        transcript = read_transcript(content, path, labels=(*asking, *paper.participants))
        interview = interview_of(paper, self.source)
        return Conversation(interview, paper, transcript, self.bundle.names)

    def elements(self) -> Iterator[Element]:
        """What the folder states."""
        conversation = self.conversation()
        document = self._document(PAPER)
        paper = self.path / PAPER
        with (Place.of_entry(document) if document else Place(paper)).named():
            self._check_id(conversation.paper.id)
            yield from conversation.elements()
        if document := self._document(LINKS):
            yield from _quotes(conversation, document)

    def remarks(self) -> tuple[str, ...]:
        """What was noticed on reading the transcript."""
        conversation = self.conversation()
        return told(conversation.transcript, conversation.paper.date)

    def coded(self) -> "Coded":
        """The interview with its quotes, for whatever rests on them."""
        document = self._document(LINKS)
        links = document.as_model(LinksPaper) if document else LinksPaper()
        return Coded(self.path.name, self.conversation(), links)

    def _check_id(self, stated: str | None) -> None:
        sharing = self.ids().get(stated, ()) if stated else ()
        if others := [name for name in sharing if name != self.path.name]:
            raise SharedIdError(str(stated), others)

    def _bytes(self, path: Path) -> bytes | None:
        there = path.exists() or path.is_symlink()
        return read_bytes(path, self.bundle.path) if there else None

    def _document(self, name: str) -> Document | None:
        content = self._bytes(self.path / name)
        return None if content is None else read_yaml(content, self.path / name)


@dataclass(frozen=True)
class Coded:
    """An interview, and the quotes that were taken from it."""

    folder: str
    conversation: Conversation
    links: LinksPaper

    def quote(self, ground: RestsOnPaper) -> Quote | Unplaced:
        """The quote that a decision names by its words.

        Raises:
            UnknownQuoteError: links.yaml does not hold these words.
            RepeatedWordsError: it holds them of several places.
        """
        words = (ground.quote or "").strip()
        meant = [
            paper
            for paper in self.links.quotes
            if paper.quote.strip() == words and ground.line in (None, paper.line)
        ]
        found = {quote.id: quote for quote in map(self.conversation.quoted, meant)}
        if not found:
            raise UnknownQuoteError(words, self.folder)
        if len(found) > 1:
            raise RepeatedWordsError(words, tuple(paper.line for paper in meant if paper.line))
        return next(iter(found.values()))


def interview_folders(bundle: Folder) -> list[InterviewFolder]:
    """Every interview of the bundle, in the order of their folders' names."""
    folder = bundle.path / FOLDER
    paths = sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    folders: list[InterviewFolder] = []
    ids = cache(partial(_stated_ids, folders))
    shown = (path for path in paths if not path.name.startswith("."))
    folders += (InterviewFolder(bundle, path, ids) for path in shown)
    return folders


def _stated_ids(folders: Sequence[InterviewFolder]) -> Ids:
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for folder in folders:
        # A paper that cannot be read is named when its turn comes.
        with suppress(InputError, FlawsError):
            ids[folder.paper().id or ""].append(folder.path.name)
    return ids


def _quotes(conversation: Conversation, document: Document) -> Iterator[Element]:
    links = read_links(conversation, document)
    with gathering() as flaws:
        for number, paper in enumerate(links.quotes):
            with flaws.noted():
                coder = paper.coder or links.coder
                yield from _quote(conversation, document, number, paper, coder)


def _quote(
    conversation: Conversation,
    document: Document,
    number: int,
    paper: QuotePaper,
    coder: str | None,
) -> Iterator[Element]:
    where = ("quotes", number)
    with Place.of_entry(document, *where).named():
        quoted = conversation.quoted(paper)
        yield from conversation.quote(quoted, paper)
    with gathering() as flaws:
        for each, link in enumerate(paper.links):
            with flaws.noted(), Place.of_entry(document, *where, "links", each).named():
                yield conversation.evidence(quoted, link, link.coder or coder)
