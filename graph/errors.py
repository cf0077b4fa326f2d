"""ThroughlineError and its children: what happened, and what to do next."""

from pathlib import Path


class ThroughlineError(Exception):
    """Catch this one to catch all of ours, and none of anybody else's."""

    hint = "Run `throughline doctor` and read its first red line."


class InputError(ThroughlineError):
    """An input file, or a place in it, that cannot be used. Nothing of its source was written."""

    hint = "Nothing was written. Correct the place named above and import again."

    def __init__(
        self,
        path: Path | str,
        problem: str,
        *,
        line: int | None = None,
        field: str | None = None,
        hint: str | None = None,
    ) -> None:
        places = (str(path), None if line is None else str(line), field)
        super().__init__(f"{':'.join(place for place in places if place)}: {problem}")
        self.path, self.line, self.field, self.problem = path, line, field, problem
        if hint is not None:
            self.hint = hint
