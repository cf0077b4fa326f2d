"""The sample company as a folder whose rows, entries and links stand in another order."""

import shutil
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

from ruamel.yaml import YAML

from ingest.formats.yaml_writing import yaml_of
from tests.queries.samples import LEDGERMOOR

Entries: TypeAlias = list[Any]
LISTS = ("quotes", "links", "rests_on")
"""Under these names an entry holds a list in which nothing comes first."""


def shuffled(folder: Path, seed: int) -> Path:
    """Write it into a new folder, and hand that back."""
    draw = Random(seed)
    shutil.copytree(LEDGERMOOR, folder)
    for table in sorted(folder.glob("*.csv")):
        _rows(table, draw)
    for listed in sorted(folder.glob("*.yaml")):
        _labels(listed, draw)
    for linked in sorted(folder.glob("interviews/*/links.yaml")):
        _write(linked, _mixed(_read(linked), draw))
    return folder


def _rows(table: Path, draw: Random) -> None:
    """The head of a table stays; no cell of the sample has several lines."""
    head, *rows = table.read_text("utf-8").splitlines()
    table.write_text("\n".join([head, *_drawn(rows, draw), ""]), "utf-8")


def _labels(listed: Path, draw: Random) -> None:
    """Labels with their entries: of both the order means nothing."""
    labels = _read(listed)
    mixed = {label: _entries(labels[label], draw) for label in _drawn(list(labels), draw)}
    _write(listed, mixed)


def _entries(entries: Entries, draw: Random) -> Entries:
    return _drawn([_mixed(entry, draw) for entry in entries], draw)


def _mixed(entry: dict[str, Any], draw: Random) -> dict[str, Any]:
    """An entry with its lists in another order, and the lists of what they hold."""
    return {
        name: _entries(value, draw) if name in LISTS else value for name, value in entry.items()
    }


def _drawn(some: Entries, draw: Random) -> Entries:
    return draw.sample(some, len(some))


def _read(path: Path) -> dict[str, Any]:
    return YAML(typ="safe", pure=True).load(path)


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(yaml_of(content), "utf-8")
