"""How a bundle is spoilt, in one place at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FERRY = "interviews/2026-03-04-ferry"
PAPER, LINKS, TRANSCRIPT = (
    f"{FERRY}/{name}" for name in ("interview.yaml", "links.yaml", "transcript.txt")
)
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Flaw:
    """A bundle with one thing wrong in it."""

    name: str
    spoil: Callable[[Path], None]
    path: str
    line: int | None
    field: str | None
    says: str
    """Words of the message."""
    hint: str
    """Words of the way out."""


def holding(place: str, content: bytes) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        (bundle / place).write_bytes(content)

    return spoil


def swapped(place: str, old: str, new: str) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        text = (bundle / place).read_text("utf-8")
        assert old in text
        (bundle / place).write_text(text.replace(old, new), "utf-8")

    return spoil


def added(place: str, text: str) -> Callable[[Path], None]:
    def spoil(bundle: Path) -> None:
        with (bundle / place).open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


def removed(place: str) -> Callable[[Path], None]:
    return lambda bundle: (bundle / place).unlink()


def second_interview(bundle: Path) -> None:
    for name, text in (("interview.yaml", "id: ferry\n"), ("transcript.txt", "A: b\n\nC: d\n")):
        for folder in ("interviews/again", FERRY):
            (bundle / folder).mkdir(exist_ok=True)
        (bundle / "interviews/again" / name).write_text(text, "utf-8")
    added(PAPER, "id: ferry\n")(bundle)


def link_out(bundle: Path) -> None:
    secret = bundle.parent / "secret.txt"
    secret.write_text("Rosa: What?\n\nUlla: That.\n", "utf-8")
    (bundle / TRANSCRIPT).unlink()
    (bundle / TRANSCRIPT).symlink_to(secret)


def coded_twice(bundle: Path) -> None:
    added(LINKS, "  - {quote: two ships and one berth, line: 7}\n")(bundle)


CIRCLE = """Pain:
  - name: Berths are booked twice
    aliases: [double booking]
    part_of: Nobody looks
  - name: Tide tables lie on paper
    part_of: double booking
  - id: looks
    name: Nobody looks
    part_of: Tide tables lie on paper
Feature:
  - name: Berth plan
"""
