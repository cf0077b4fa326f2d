"""From a path to bytes, and from bytes to text: what every reader refuses, whatever the format."""

import stat
from pathlib import Path

from graph.errors import InputError

LONGEST_LINE = 4 * 1024 * 1024
"""Bytes of one line. An hour of speech is about 60,000; more is a damaged or a binary file."""
LARGEST_FILE = 256 * 1024 * 1024
"""Bytes of one file."""
_PIECE = 1024 * 1024
_UTF_8 = "Save the file as UTF-8 (in Excel: 'CSV UTF-8') and import again."
_OTHER_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


def files_below(folder: Path) -> list[Path]:
    """Every file below a folder, links that lead nowhere included, and nothing that is hidden."""
    shown = (
        each
        for each in folder.rglob("*")
        if not any(part.startswith(".") for part in each.relative_to(folder).parts)
    )
    return sorted(each for each in shown if each.is_file() or not each.exists())


def read_bytes(path: Path, folder: Path) -> bytes:
    """The bytes of a file that lies in the folder; an endless line is refused before it is read."""
    check_place(path, folder)
    pieces: list[bytes] = []
    try:
        with path.open("rb") as file:
            lengths = _LineLengths(path)
            while piece := file.read(_PIECE):
                lengths.add(piece)
                pieces.append(piece)
    except OSError as error:
        raise InputError(path, f"cannot be read: {error.strerror}") from error
    return b"".join(pieces)


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
        raise InputError(path, "the file is empty", hint="Fill the file, or remove it.")
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
