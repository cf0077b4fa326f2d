"""What a YAML file says, with the line of each thing, so that every complaint can name it."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from graph.errors import InputError
from graph.flaws import gathering
from ingest.formats.validation import Model, columns, complaint, nearest, problems

Data = str | None | list["Data"] | dict[str, "Data"]
"""What stands in the file: every value as the text that was written."""
Where = tuple[int | str, ...]
"""The keys, and the numbers of items from 0, that lead to a value."""


@dataclass(frozen=True)
class Document:
    """What a YAML file says, and on which line it says each thing."""

    path: Path | str
    data: Data
    lines: dict[Where, int]

    def line(self, *where: int | str) -> int:
        """The line of a key or of an item, else of what it would stand under."""
        return self.lines[self._known(where)]

    def error(self, where: Where, problem: str, hint: str | None = None) -> InputError:
        """Our error about a place in the file, for the caller to raise."""
        known = self._known(where)
        name = ".".join(str(part + 1 if isinstance(part, int) else part) for part in known)
        return InputError(self.path, problem, line=self.lines[known], field=name or None, hint=hint)

    def as_model(self, model: type[Model], *where: int | str) -> Model:
        """The document, or what stands at a place in it, as the model that it has to follow."""
        data = self.at(*where)
        try:
            return model.model_validate({} if data is None else data)
        except ValidationError as error:
            with gathering() as flaws:
                for details in problems(error):
                    flaws.add(self._complaint(model, where, details))
            raise

    def _complaint(self, model: type[BaseModel], where: Where, details: ErrorDetails) -> InputError:
        place = (*where, *details["loc"])
        known = self._known(place)
        lost = place[len(known) :] if details["type"] == "missing" else ()
        text = f"{'.'.join(map(str, lost))} {complaint(details)}" if lost else complaint(details)
        unknown = details["type"] == "extra_forbidden" and len(details["loc"]) == 1
        hint = nearest(str(place[-1]), columns(model)) if unknown else None
        return self.error(known, text, hint)

    def at(self, *where: int | str) -> Data:
        """What stands at a place, which must exist."""
        found = self.data
        for part in where:
            match found, part:
                case dict(), str():
                    found = found[part]
                case list(), int():
                    found = found[part]
                case _:
                    raise self.error(where, "something else is expected here")
        return found

    def _known(self, where: Where) -> Where:
        """The part of a place that the file has: models put names of their own in between."""
        known: Where = ()
        for part in where:
            if (*known, part) in self.lines:
                known = (*known, part)
        return known
