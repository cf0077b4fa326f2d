"""From a path to bytes, and from bytes to text: what every reader refuses, whatever the format."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from graph.errors import InputError

LONGEST_LINE = 4 * 1024 * 1024
"""Bytes of one line. An hour of speech is about 60,000; more is a damaged or a binary file."""
LARGEST_FILE = 256 * 1024 * 1024
"""Bytes of one file."""
_PIECE = 1024 * 1024
FILL = "Fill the file, or remove it."
"""What to do about a file in which nothing stands."""
_UTF_8 = "Save the file as UTF-8 (in Excel: 'CSV UTF-8') and import again."
_OTHER_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def files_below(folder: Path) -> list[Path]:
    """Every file below a folder, and every folder that is not looked into; nothing hidden.

    These are links to folders, and folders that may not be opened. Links that lead nowhere are
    among the files.
    """
    shown = (
        each
        for each in folder.rglob("*")
        if not any(part.startswith(".") for part in each.relative_to(folder).parts)
    )
    return sorted(each for each in shown if not each.is_dir() or _is_shut(each))


def _is_shut(folder: Path) -> bool:
    return folder.is_symlink() or not os.access(folder, os.R_OK | os.X_OK)


def read_bytes(path: Path, folder: Path) -> bytes:
    """The bytes of a file that lies in the folder; an endless line is refused before it is read."""
    return b"".join(_pieces(path, folder))


def hash_of(path: Path, folder: Path) -> bytes:
    """SHA-256 of a file, which is not held for it; what `read_bytes` refuses is refused."""
    hashed = hashlib.sha256()
    for piece in _pieces(path, folder):
        hashed.update(piece)
    return hashed.digest()


def _pieces(path: Path, folder: Path) -> Iterator[bytes]:
    check_place(path, folder)
    lengths = _LineLengths(path)
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                lengths.add(piece)
                yield piece
    except OSError as error:
        raise InputError(path, f"cannot be read: {error.strerror}") from error


def text_of(content: bytes, path: Path | str) -> str:
    """The text of a file: UTF-8, with or without a mark at its start, and with line feeds only."""
    _LineLengths(path).add(content)
    if encoding := _OTHER_ENCODINGS.get(content[:2]):
        raise InputError(path, f"the file is {encoding}, not UTF-8", line=1, hint=_UTF_8)
    if (place := content.find(b"\0")) >= 0:
        problem = "a zero byte: this is no text file, or it is damaged"
        raise InputError(path, problem, line=_line(content, place), hint=_UTF_8)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"byte {content[error.start]:#04x} is not UTF-8"
        line = _line(content, error.start)
        raise InputError(path, problem, line=line, hint=_UTF_8) from error
    if not text.strip():
        raise InputError(path, "the file is empty", hint=FILL)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def check_place(path: Path, folder: Path) -> None:
    """The file must be an ordinary one, inside the folder also after links are followed."""
    try:
        target = path.resolve(strict=True)
        status = target.stat()
    except (OSError, RuntimeError) as error:
        raise InputError(path, f"cannot be read: {error}") from error
    if not target.is_relative_to(folder.resolve()):
        hint = "Copy the file into the folder instead of linking to it."
        raise InputError(path, "leads out of the folder that is imported", hint=hint)
    if not stat.S_ISREG(status.st_mode):
        raise InputError(path, "is not a file", hint="Put a plain file in its place.")
    if status.st_size > LARGEST_FILE:
        megabytes = LARGEST_FILE // 1024**2
        raise InputError(path, f"is larger than {megabytes} MB", hint="Split the file.")


class _LineLengths:
    """Counts the bytes since the last line end, over pieces that need not end with a line."""

    def __init__(self, path: Path | str) -> None:
        self.path, self.lines, self.length = path, 0, 0

    def add(self, piece: bytes) -> None:
        """Refuse the piece that makes a line too long."""
        for number, part in enumerate(piece.split(b"\n")):
            self.lines += number > 0
            self.length = len(part) + (self.length if number == 0 else 0)
            if self.length > LONGEST_LINE:
                problem = f"a line of more than {LONGEST_LINE // 1024**2} MB"
                hint = "This is no transcript or table: remove the file, or break the line."
                raise InputError(self.path, problem, line=self.lines + 1, hint=hint)


def _line(content: bytes, place: int) -> int:
    before = content[:place].replace(b"\r\n", b"\n")
    return before.count(b"\n") + before.count(b"\r") + 1
