"""What happens while the private Neo4j is made ready, told to whoever wants to show it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True)
class Fetching:
    """Jars are about to come from Maven Central."""

    jars: int
    size: int
    """Bytes."""

    def __str__(self) -> str:
        return f"Fetching Neo4j, once: {self.jars} files, {self.size / 1e6:.0f} MB"


@dataclass(frozen=True)
class Fetched:
    """Some of it has come; told several times a second, and at the end."""

    done: int
    """Bytes."""
    size: int
    """Bytes."""

    def __str__(self) -> str:
        return f"{self.done / 1e6:.0f} of {self.size / 1e6:.0f} MB"


@dataclass(frozen=True)
class FetchEnded:
    """No more comes, because all is there or because something failed."""

    def __str__(self) -> str:
        return "Fetching has ended"


@dataclass(frozen=True)
class Starting:
    """The server is being started, by us."""

    version: str
    folder: Path

    def __str__(self) -> str:
        return f"Starting the private Neo4j {self.version} in {self.folder}"


@dataclass(frozen=True)
class Started:
    """The server answers."""

    uri: str
    seconds: float

    def __str__(self) -> str:
        return f"Neo4j answers at {self.uri} (`throughline stop` ends it)"


@dataclass(frozen=True)
class CutOff:
    """The end of Neo4j's log could not be read at this start, and was put aside."""

    kept: tuple[Path, ...]
    """Where Neo4j keeps what it took away."""

    def __str__(self) -> str:
        return (
            "The end of Neo4j's log could not be read, as after a full disk: what was being "
            f"written then is cut off, and kept in {', '.join(map(str, self.kept))}. "
            "`throughline verify` says whether all that is stored is in order."
        )


Progress: TypeAlias = Fetching | Fetched | FetchEnded | Starting | Started | CutOff
Report: TypeAlias = Callable[[Progress], None]


def silent(_: Progress) -> None:
    """Tell nobody."""
