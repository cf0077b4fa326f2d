"""What lies under a path: a bundle, or loose transcripts."""

from pathlib import Path

from graph.errors import InputError
from graph.project_file import FILE
from ingest.sources import loose
from ingest.sources.bundle import find as bundle
from ingest.sources.found import Import


def find(path: Path, name: str | None, creating: bool) -> Import:
    """The sources under a path.

    Args:
        path: a folder or a file.
        name: what loose transcripts' sources begin with; else the folder's name.
        creating: whether names that a bundle's files do not hold are new things.

    Raises:
        InputError: there is nothing there, or a file that all others need cannot be read.
    """
    if not path.exists():
        raise InputError(path, "there is no such file or folder", hint="Check the spelling.")
    if (path / FILE).is_file():
        return bundle.find(path, creating)
    folder = path if path.is_dir() else path.parent
    return loose.find(path, name or folder.resolve().name)
