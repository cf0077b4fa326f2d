"""Rows of lines between things, as questions answer them: what the pictures are made of."""

from collections.abc import Iterable, Mapping
from typing import Any, NotRequired, TypedDict

import networkx as nx

from dashboards import colours
from dashboards.colours import Look
from dashboards.networks.bends import bends
from dashboards.networks.picture import Legend, Places
from dashboards.networks.room import wrapped
from graph.analysis.telling import MOVES
from graph.handles import hyphenated

THINNEST, THICKEST = 1.5, 8
USUAL = 2
STRONG = 0.34
"""How much of its colour the inside of a thing has that is set off from others of its kind."""


class Row(TypedDict):
    """A line between two things; kinds are labels, types of relationships or kinds of influence."""

    line: str
    kind: str
    title: str
    """What to say of the line: a sentence."""
    start: str
    start_name: str | None
    start_kind: str
    end: str
    end_name: str | None
    end_kind: str
    start_title: NotRequired[str]
    end_title: NotRequired[str]
    weight: NotRequired[float]
    """From 0 to 1: how thick the line is."""
    dashed: NotRequired[bool]


def network_of(rows: Iterable[Row], places: Places) -> "nx.MultiDiGraph[str]":
    """Each thing and each line once, where the places say; lines make way for one another."""
    known = {row["line"]: row for row in rows}
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for thing, told in things(known.values()).items():
        x, y = places[thing]
        network.add_node(thing, **told, x=x, y=y)
    bent = bends([(line, row["start"], row["end"]) for line, row in known.items()], network)
    for line, row in known.items():
        network.add_edge(row["start"], row["end"], key=line, **_arrow(row), smooth=bent[line])
    return network


def things(rows: Iterable[Row]) -> dict[str, dict[str, Any]]:
    """What is written of each thing, in the order in which the rows name them."""
    told: dict[str, dict[str, Any]] = {}
    for row in rows:
        start, end = row["start_name"], row["end_name"]
        told.setdefault(
            row["start"], _box(start or row["start"], row["start_kind"], row.get("start_title"))
        )
        told.setdefault(row["end"], _box(end or row["end"], row["end_kind"], row.get("end_title")))
    return told


def legend_of(rows: Iterable[Row], dashed: str = "") -> Legend:
    """The kinds that these rows name."""
    named = list(rows)
    kinds = {kind for row in named for kind in (row["start_kind"], row["end_kind"])}
    return Legend(
        things={in_words(kind): look(kind) for kind in sorted(kinds)},
        lines={in_words(kind): colours.line(kind) for kind in sorted({r["kind"] for r in named})},
        dashed=dashed,
    )


def look(kind: str) -> Look:
    """How things with this label are drawn."""
    return colours.THINGS[kind]


def strong(plain: Look) -> Look:
    """The same, for those of a kind that matter more here."""
    return {**plain, "fill": STRONG}


def in_words(kind: str) -> str:
    """`PART_OF` gives `part of`, `TradeOff` gives `trade-off`, and `veto` gives `can stop`."""
    moves = {str(known): words for known, words in MOVES.items()}
    plain = kind.replace("_", " ").lower() if kind.isupper() else hyphenated(kind)
    return moves.get(kind, plain)


def _box(name: str, kind: str, title: str | None) -> dict[str, Any]:
    called = in_words(kind)
    return {
        "label": wrapped(name),
        "name": name,
        "kind": called,
        "title": title or f"{name} ({called})",
    }


def _arrow(row: Row) -> Mapping[str, Any]:
    weight = row.get("weight")
    return {
        "kind": in_words(row["kind"]),
        "title": row["title"],
        "width": USUAL if weight is None else THINNEST + (THICKEST - THINNEST) * weight,
        "dashes": row.get("dashed", False),
    }
