"""Errors get the place in the file at which they happened."""

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel, ValidationError

from graph.element import Element, Recorded
from graph.errors import InputError, ThroughlineError
from graph.flaws import FlawsError
from graph.handles import folded
from ingest.formats.document import Document, Where
from ingest.formats.validation import complaint, first_problem

OWN = ("id", "name")
"""The fields in which a row or an entry says what it is itself."""


@dataclass(frozen=True)
class Place:
    """A row of a table, or an entry of a YAML file."""

    path: Path | str
    line: int | None = None
    said: Mapping[str, object] = field(default_factory=dict[str, object])
    """What stands there, so that a complaint about words can name their field."""
    document: Document | None = None
    where: Where = ()

    @classmethod
    def of_row(cls, path: Path, line: int, row: BaseModel) -> "Place":
        """The place of a table's row."""
        return cls(path, line, row.model_dump())

    @classmethod
    def of_entry(cls, document: Document, *where: int | str) -> "Place":
        """The place of what stands in a YAML file after these keys and numbers."""
        data = document.at(*where)
        said = dict[str, object](data) if isinstance(data, dict) else {}
        return cls(document.path, document.line(*where), said, document, where)

    def recorded(self, elements: Iterable[Element]) -> Iterator[Element]:
        """What stands in this row of a table, with its line."""
        return (Recorded(states=each, row=self.line) if self.line else each for each in elements)

    @contextmanager
    def named(self) -> Generator[None]:
        """Raise what goes wrong inside as an `InputError` of this place."""
        try:
            yield
        except ValidationError as error:
            first = first_problem(error)
            raise self._error(tuple(first["loc"]), complaint(first)) from error
        except (InputError, FlawsError):
            raise
        except ThroughlineError as error:
            raise self._error(self._speaks_of(error), str(error), error.hint) from error

    def _error(self, at: Where, problem: str, hint: str | None = None) -> InputError:
        if self.document:
            return self.document.error((*self.where, *at), problem, hint)
        name = str(at[0]) if at else None
        return InputError(self.path, problem, line=self.line, field=name, hint=hint)

    def _speaks_of(self, error: ThroughlineError) -> Where:
        """The field whose value, or else whose name, is among the words of the error.

        Of several the one that refers to the kind of thing of which the error speaks; the name of
        the row itself comes last, since it refers to nothing.
        """
        facts = {name: folded(word) for name, word in vars(error).items() if isinstance(word, str)}
        known = frozenset(facts.values())
        said = [
            (at, folded(word) if isinstance(word, str) else "") for at, word in _within(self.said)
        ]
        both = (at for at, word in said if word and facts.get(str(at[-1])) == word)
        spoken = [at for at, word in said if word and word in known]
        kinds = (at for at in spoken if folded(str(at[-1])) in known)
        values = iter(sorted(spoken, key=lambda at: at[-1] in OWN))
        names = (at for at, _ in said if folded(str(at[-1])) in known)
        return next(both, None) or next(kinds, None) or next(values, None) or next(names, ())


def _within(data: object, at: Where = ()) -> Iterator[tuple[Where, object]]:
    """Everything that stands in what was said, with the way to it."""
    parts = enumerate(data) if isinstance(data, list | tuple) else ()
    for key, value in data.items() if isinstance(data, Mapping) else parts:
        yield (*at, key), value
        yield from _within(value, (*at, key))
