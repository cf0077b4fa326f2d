"""CSV tables: a header, then rows that a model accepts; a blank cell is not stated."""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Generic

from pydantic import ValidationError

from graph.errors import InputError
from graph.flaws import gathering
from ingest.formats.files import text_of
from ingest.formats.validation import Model, columns, complaint, nearest, problems

_QUOTING = "Put quotation marks around a cell that holds a comma, a line break or quotation marks."


@dataclass(frozen=True)
class Row(Generic[Model]):
    """One row, and the line of the file on which it begins."""

    line: int
    values: Model


def read_table(content: bytes, path: Path | str, model: type[Model]) -> list[Row[Model]]:
    """The rows of a table. Every column must be known; a column that is not required may lack."""
    records = _records(text_of(content, path), path)
    line, names = next(records)
    header = [name.strip() for name in names]
    _check_header(header, path, line, columns(model))
    rows: list[Row[Model]] = []
    with gathering() as flaws:
        for line, cells in records:
            with flaws.noted():
                if stated := _stated(header, cells, path, line):
                    rows.append(Row(line, _validated(stated, path, line, model)))
    return rows


def _stated(header: list[str], cells: list[str], path: Path | str, line: int) -> dict[str, str]:
    """What a row says, by column; blank cells say nothing."""
    if len(cells) != len(header):
        problem = f"{len(cells)} cells under {len(header)} columns"
        raise InputError(path, problem, line=line, hint=_QUOTING)
    return {n: c.strip() for n, c in zip(header, cells, strict=True) if c.strip()}


def _records(text: str, path: Path | str) -> Iterator[tuple[int, list[str]]]:
    """The lines that are not blank, each with the number of its first one."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for cells in reader:
            if cells:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(path, f"not a table: {error}", line=line, hint=_QUOTING) from error


def _check_header(header: list[str], path: Path | str, line: int, known: dict[str, bool]) -> None:
    _check_separator(header, path, line, known)
    for name, times in Counter(header).items():
        if name not in known:
            hint = nearest(name, known)
            problem = f"no column '{name}' is known here"
            raise InputError(path, problem, line=line, field=name or None, hint=hint)
        if times > 1:
            problem, hint = f"the column stands {times} times", "Keep one of them."
            raise InputError(path, problem, line=line, field=name, hint=hint)
    for name in (name for name, required in known.items() if required and name not in header):
        hint = f"Add the column; the table has {', '.join(known)}."
        raise InputError(path, "the column is missing", line=line, field=name, hint=hint)


def _check_separator(
    header: list[str], path: Path | str, line: int, known: dict[str, bool]
) -> None:
    for separator, name in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
        if len(header) == 1 < len(known) and separator in header[0]:
            hint = "Save the table with commas between the cells."
            raise InputError(path, f"{name} stand between the cells", line=line, hint=hint)


def _validated(stated: dict[str, str], path: Path | str, line: int, model: type[Model]) -> Model:
    try:
        return model.model_validate(stated)
    except ValidationError as error:
        with gathering() as flaws:
            for details in problems(error):
                name = ".".join(str(part) for part in details["loc"][:1])
                text = "is blank" if details["type"] == "missing" else complaint(details)
                flaws.add(InputError(path, text, line=line, field=name or None))
        raise
