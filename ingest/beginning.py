"""An empty bundle: files to fill in, each with a word on what belongs there."""

import json
from collections.abc import Iterator
from pathlib import Path

from graph.errors import InputError
from graph.project_file import FILE, quoted
from ingest.reference import guide
from ingest.schemas import schemas
from ingest.sources.bundle.interviews import GUIDE
from ingest.sources.bundle.tables import TABLES

EMPTY = Path(__file__).parent / "samples" / "empty"
PLACEHOLDER = "Your company"
SCHEMAS = ".schemas"
"""Hidden, so that an import does not list it as left alone."""


def begin(folder: Path, company: str) -> Iterator[tuple[str, bool]]:
    """Write every file that is not there yet; yield its path, and whether it was written.

    Raises:
        InputError: the folder cannot be written.
    """
    for name, text in files(company).items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            yield name, False
        except OSError as error:
            hint = "Choose a folder that you may write in."
            raise InputError(path, f"cannot be written: {error.strerror}", hint=hint) from error
        else:
            yield name, True


def files(company: str) -> dict[str, str]:
    """The text of every file of an empty bundle, by its path."""
    papers = sorted(path for path in EMPTY.rglob("*") if path.is_file())
    texts = {path.relative_to(EMPTY).as_posix(): path.read_text("utf-8") for path in papers}
    texts[FILE] = texts[FILE].replace(quoted(PLACEHOLDER), quoted(company))
    tables = {table.file: f"{','.join(table.model_fields)}\n" for table in TABLES}
    checked = {f"{SCHEMAS}/{name}.json": _as_text(schema) for name, schema in schemas().items()}
    return {**texts, **tables, GUIDE: guide(), **checked}


def _as_text(schema: object) -> str:
    return f"{json.dumps(schema, ensure_ascii=False, indent=2)}\n"
