"""Errors get the place in the file at which they happened."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from graph.errors import InputError, ThroughlineError
from ingest.formats.validation import complaint, first_problem


@dataclass(frozen=True)
class Place:
    """A line of an input file."""

    path: Path | str
    line: int | None = None

    @contextmanager
    def named(self, field: str | None = None) -> Generator[None]:
        """Raise what goes wrong inside as an `InputError` of this place."""
        try:
            yield
        except ValidationError as error:
            first = first_problem(error)
            at = ".".join(str(part) for part in first["loc"]) or field
            raise InputError(self.path, complaint(first), line=self.line, field=at) from error
        except InputError:
            raise
        except ThroughlineError as error:
            raise InputError(
                self.path, str(error), line=self.line, field=field, hint=error.hint
            ) from error
