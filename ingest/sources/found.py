"""What an importer found: sources, each with the means to read it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import ThroughlineError
from graph.model import Element
from graph.ontology.evidence import Source


@dataclass(frozen=True)
class Found:
    """One source of an import, not yet read."""

    source: Source
    read: Callable[[], Iterable[Element]]
    """Reads it completely, or raises one of our errors."""
    notice: Callable[[], tuple[str, ...]] = tuple
    """Reads what is worth telling, such as a day that could be read in two ways."""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is worth telling of it. It is read anew, so ask only for what is imported."""
        return self.notice()


@dataclass(frozen=True)
class Scope:
    """What tells the sources of one folder from all others that are stored."""

    start: str
    """What their names begin with."""
    importer: str

    def holds(self, source: Source) -> bool:
        """Whether a stored source came from the folder, by any version of its importer."""
        same = _kind(source.importer or "") == _kind(self.importer)
        return same and (source.handle or "").startswith(self.start)


def _kind(importer: str) -> str:
    return importer.partition(" ")[0]


@dataclass(frozen=True)
class Import:
    """Everything that was found under one path."""

    path: Path
    found: tuple[Found, ...]
    skipped: tuple[str, ...] = field(default=())
    """Files that were left alone, each with the reason."""
    scope: Scope | None = None
    """Of a whole folder; a single file says nothing of the others beside it."""


class SharedScopeError(ThroughlineError):
    """Two folders of one import whose sources would be called alike."""

    hint = (
        "Import them one by one: a folder of transcripts with --as and a name of its own, a "
        "bundle with another company name in its throughline.toml."
    )

    def __init__(self, scope: Scope, first: Path, second: Path) -> None:
        super().__init__(
            f"the sources of {first} and of {second} would both be called {scope.start}..."
        )
        self.scope, self.first, self.second = scope, first, second


def check_scopes(imports: Iterable[Import]) -> None:
    """Two folders whose sources would have the same names would empty each other.

    Raises:
        SharedScopeError: two of them have.
    """
    seen: dict[Scope, Path] = {}
    for each in imports:
        if each.scope and (other := seen.setdefault(each.scope, each.path)) is not each.path:
            raise SharedScopeError(each.scope, other, each.path)
