"""Which reader reads a transcript, by the ending of its name."""

from collections.abc import Callable, Collection
from pathlib import Path

from ingest.formats.markdown import read_markdown
from ingest.formats.plain_text import read_plain_text
from ingest.formats.transcript import Transcript
from ingest.formats.turn_table import read_turn_table

_READERS: dict[str, Callable[[bytes, Path | str, Collection[str]], Transcript]] = {
    ".txt": read_plain_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".csv": read_turn_table,
}
IN_BUNDLES = tuple(_READERS)
"""Of files that can be read as the transcript of an interview's folder."""
ENDINGS = tuple(ending for ending in IN_BUNDLES if ending != ".csv")
"""Of files that are taken for transcripts or notes wherever they lie; a table may be anything."""


def read_transcript(content: bytes, path: Path, labels: Collection[str]) -> Transcript:
    """What a file records; `labels` are those of the participants, none where they are unknown.

    Raises:
        InputError: it cannot be read, or nobody says anything in it.
    """
    return _READERS[path.suffix.lower()](content, path, labels)
