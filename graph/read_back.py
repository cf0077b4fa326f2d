"""Rows as they come from the store, back as statements and links."""

from collections.abc import Mapping
from typing import Any

from graph.marks import Properties
from graph.overlay import Said, Voice
from graph.rows import Line, Saying
from graph.statements import Statement


def as_saying(node: str, source: str, said: Mapping[str, Any]) -> tuple[Saying, Statement]:
    """A statement as it is read, with its place."""
    saying = Saying(node, source, said.get("as", node))
    properties = declared(said, {"as", "named", "row"})
    return saying, Statement(properties, said.get("named", False), said.get("row"))


def as_said(node: str, source: str, said: Mapping[str, Any], rank: int, as_of: str | None) -> Said:
    """A statement as it is read, with what decides whether it is believed."""
    saying, statement = as_saying(node, source, said)
    own = saying.stated == node
    voice = Voice(not statement.named, rank, own, as_of or "", source, saying.stated)
    return voice, statement.properties


def as_line(row: list[Any]) -> tuple[Line, Properties]:
    """A stated relationship as it is read: its type, its ends, its source and its properties."""
    relation, start, end, source, properties = row
    line = Line(
        relation,
        start,
        end,
        source,
        properties.get("key", ""),
        properties.get("start_as", start),
        properties.get("end_as", end),
    )
    return line, declared(properties, {"source", "key", "start_as", "end_as"})


def declared(properties: Mapping[str, Any], without: set[str]) -> Properties:
    """The declared properties alone, lists as tuples, as an element states them."""
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in properties.items()
        if name not in without
    }
