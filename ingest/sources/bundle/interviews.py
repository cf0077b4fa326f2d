"""The interviews of a bundle, folder by folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.errors import InputError
from graph.model import Element
from graph.ontology.evidence import Quote, Unplaced
from ingest.formats.document import Document
from ingest.formats.files import read_bytes
from ingest.formats.yaml_reading import read_yaml
from ingest.sources.bundle.evidence import Conversation, interview_of
from ingest.sources.bundle.papers import InterviewPaper, LinksPaper, RestsOnPaper
from ingest.sources.bundle.reading import Folder
from ingest.sources.conversation import told
from ingest.sources.located import Place
from ingest.sources.transcripts import ENDINGS, read_transcript

FOLDER, PAPER, LINKS = "interviews", "interview.yaml", "links.yaml"


@dataclass(frozen=True, eq=False)
class InterviewFolder:
    """One interview's files."""

    bundle: Folder
    path: Path

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
        found = sorted(
            path for path in self.path.glob("transcript.*") if path.suffix.lower() in ENDINGS
        )
        if len(found) != 1:
            problem = f"{len(found)} transcripts" if found else "no transcript"
            hint = f"An interview has one file called transcript, ending in {' or '.join(ENDINGS)}."
            raise InputError(self.path, problem, hint=hint)
        return found[0]

    def contents(self) -> tuple[bytes, ...]:
        """The bytes of its files: the paper, the transcript, the links."""
        return (
            self._bytes(self.path / PAPER),
            read_bytes(self.transcript_path, self.bundle.path),
            self._bytes(self.path / LINKS),
        )

    def conversation(self) -> Conversation:
        """The interview, read but not yet understood."""
        document = self._document(PAPER)
        paper = document.as_model(InterviewPaper) if document else InterviewPaper()
        path = self.transcript_path
        content = read_bytes(path, self.bundle.path)
        transcript = read_transcript(content, path, labels=tuple(paper.participants))
        names = self.bundle.names
        interview = interview_of(paper, self.source)
        return Conversation(interview, paper, transcript, path, names)

    def elements(self) -> Iterator[Element]:
        """What the folder states."""
        conversation = self.conversation()
        with Place(self.path / PAPER).named():
            yield from conversation.elements()
        if document := self._document(LINKS):
            links = document.as_model(LinksPaper)
            for number, paper in enumerate(links.quotes):
                place = Place(document.path, document.line("quotes", number))
                with place.named():
                    yield from conversation.quote(paper, links.coder, place)

    def remarks(self) -> tuple[str, ...]:
        """What was noticed on reading the transcript."""
        conversation = self.conversation()
        return told(conversation.transcript, conversation.paper.date)

    def quote(self, ground: RestsOnPaper) -> Quote | Unplaced:
        """The quote that a decision names by its words.

        Raises:
            InputError: links.yaml does not hold these words.
        """
        document = self._document(LINKS)
        links = document.as_model(LinksPaper) if document else LinksPaper()
        words = (ground.quote or "").strip()
        for paper in links.quotes:
            if paper.quote.strip() == words and ground.line in (None, paper.line):
                return self.conversation().quoted(paper, Place(self.path / LINKS))
        hint = "Quote the words exactly as links.yaml of that interview states them."
        raise InputError(self.path / LINKS, f"no quote reads '{words}'", hint=hint)

    def _bytes(self, path: Path) -> bytes:
        return read_bytes(path, self.bundle.path) if path.exists() or path.is_symlink() else b""

    def _document(self, name: str) -> Document | None:
        content = self._bytes(self.path / name)
        return read_yaml(content, self.path / name) if content else None


def interview_folders(bundle: Folder) -> list[InterviewFolder]:
    """Every interview of the bundle, in the order of their folders' names."""
    folder = bundle.path / FOLDER
    paths = sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    return [InterviewFolder(bundle, path) for path in paths if not path.name.startswith(".")]
