"""throughline.toml: whose interviews these are, and what the store may use."""

import json
import re
import tomllib
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.errors import InputError

FILE = "throughline.toml"
HINT = f"Correct {FILE}; `throughline init --help` shows what it may say."


class Company(BaseModel):
    """Whose interviews these are: the table `[company]`. Absent means unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    name: str | None = Field(default=None, min_length=1)
    """The company's name; every source of the bundle begins with it."""
    product: str | None = None
    """What the company sells."""
    currency: str | None = Field(default=None, pattern=r"^[A-Z]{3}$")
    """Of amounts that name none: three capitals, such as EUR."""
    fiscal_year_end: str | None = Field(
        default=None, pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
    )
    """Month and day, such as 12-31."""
    as_of: date | None = None
    """The day that questions take for today."""


class StoreTable(BaseModel):
    """Where the private Neo4j lies and what it may use: the table `[store]` of throughline.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    folder: Path | None = None
    """Its data, seen from the folder of throughline.toml; `.throughline` unless stated."""
    heap_megabytes: int | None = Field(default=None, ge=256)
    """Its memory for rows and writes; a quarter of the machine's, at most 2048."""
    timeout_seconds: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """After this time a question is stopped; 30 unless stated."""
    row_limit: int | None = Field(default=None, gt=0)
    """A question answers with this many rows at most; 10,000 unless stated."""


class ProjectFile(BaseModel):
    """All that throughline.toml may say."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    company: Company = Company()
    store: StoreTable = StoreTable()


def nearest_file(start: Path) -> Path | None:
    """The throughline.toml of this folder, else of its nearest parent that has one."""
    candidates = (folder / FILE for folder in (start, *start.parents))
    return next((path for path in candidates if path.is_file()), None)


def read_project_file(path: Path) -> ProjectFile:
    """What a throughline.toml says; whatever is wrong with it is named with its line."""
    text = _text(path)
    try:
        return ProjectFile.model_validate(tomllib.loads(text))
    except ValidationError as error:
        first = error.errors()[0]
        names = tuple(map(str, first["loc"]))
        line = _line_of(text, names)
        field = ".".join(names)
        raise InputError(path, first["msg"], line=line, field=field, hint=HINT) from error
    except (ValueError, RecursionError) as error:  # Endless numbers and brackets are no TOML error.
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        raise InputError(path, str(error), line=line, hint=HINT) from error


def quoted(text: str) -> str:
    """A text as the file writes it: JSON's way, but for the one sign that only TOML forbids."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(path, "this is not UTF-8", hint=HINT) from error
    except OSError as error:
        raise InputError(path, str(error.strerror), hint=HINT) from error


def _line_of(text: str, names: tuple[str, ...]) -> int | None:
    """The line that states a field, else that of its table; TOML's own reader does not tell."""
    table, found = "", None
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[+\s*([\w-]+)", line):
            table = header[1]
            found = number if table == names[0] else found
        elif re.match(rf"\s*{re.escape(names[-1])}\s*=", line) and table in ("", names[0]):
            return number
    return found
