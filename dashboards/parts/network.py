"""A picture of things and lines on a page; what is picked, and what grew, is in the address."""

from collections import Counter
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from typing import TypeAlias

import pandas as pd
import streamlit as st

from dashboards import address, canvas
from dashboards.networks import Picture
from dashboards.parts.keeping import note
from dashboards.sheet import Drawing
from dashboards.words import counted
from graph.errors import ThroughlineError

Neighbours: TypeAlias = Callable[[str], Collection[str]]
"""The ids of what a thing is linked to."""

PICK, GROWN, WHOLE, HIDDEN = "pick", "x", "drawn", "hidden"
"""Names in the address; ids hold no spaces, so the grown ones stand in one value."""
CROWD, MOST = 25, 300
"""More new things than this come only if somebody says so; more than that are listed first."""


def network(picture: Picture, key: str, neighbours: Neighbours | None = None) -> None:
    """Draw it: a click stands in the address as `pick`, and what somebody wants more of as `x`.

    Args:
        picture: with all that `grown` says.
        key: tells several pictures of one page apart; downloads are named after it.
        neighbours: what more there is around a thing; without it, nobody can ask for more.
    """
    note(Drawing(partial(canvas.offline, picture, key), canvas.offline_library))
    if len(picture["nodes"]) > MOST and not address.chosen(WHOLE):
        _ranked(picture, key)
        return
    view: canvas.View = {
        "picked": address.chosen(PICK),
        "grows": neighbours is not None,
        "grown": grown() if neighbours else [],
        "asked": _asked(picture, canvas.wished(key), neighbours),
        "hidden": [each for each in (address.chosen(HIDDEN) or "").split(",") if each],
    }
    canvas.draw(picture, view, key, _heard(picture, key, neighbours))


def grown() -> list[str]:
    """Around which things somebody wants to see more, in the order of asking, by id."""
    return (address.chosen(GROWN) or "").split()


def _heard(picture: Picture, key: str, neighbours: Neighbours | None) -> canvas.Hearers:
    """What is done when somebody does something in the picture: the address says it."""

    def pick() -> None:
        address.choose(**{PICK: canvas.picked(key)})

    def grow() -> None:
        with suppress(ThroughlineError):  # the page that is drawn next meets it too, and says it
            _grow(picture, canvas.wished(key), neighbours)

    def hide() -> None:
        address.choose(**{HIDDEN: ",".join(canvas.hidden(key))})

    return canvas.Hearers(pick, grow, hide)


def _grow(picture: Picture, wish: canvas.Wish | None, neighbours: Neighbours | None) -> None:
    """Grant a wish, unless a crowd would come that nobody was asked about."""
    if not wish or not neighbours:
        return
    if wish["do"] == "undo":
        address.choose(**{GROWN: " ".join(grown()[:-1])})
    elif wish["sure"] or 0 < _new(picture, wish["id"], neighbours) <= CROWD:
        address.choose(**{GROWN: " ".join(dict.fromkeys([*grown(), wish["id"]]))})


def _asked(
    picture: Picture, wish: canvas.Wish | None, neighbours: Neighbours | None
) -> canvas.Asked | None:
    """What to ask about a wish that was not granted."""
    if not wish or not neighbours or wish["do"] == "undo" or wish["id"] in grown():
        return None
    names = {str(node["id"]): str(node["name"]) for node in picture["nodes"]}
    return {
        "id": wish["id"],
        "name": names.get(wish["id"], wish["id"]),
        "count": _new(picture, wish["id"], neighbours),
        "at": wish["at"],
    }


def _new(picture: Picture, thing: str, neighbours: Neighbours) -> int:
    """How many things would come that are not there yet."""
    return len(set(neighbours(thing)) - {node["id"] for node in picture["nodes"]})


def _ranked(picture: Picture, key: str) -> None:
    """The things of a picture that is too large to read, those with the most lines first."""
    frame = pd.DataFrame(picture["nodes"], columns=["id", "name", "kind"])
    lines = Counter(edge[end] for edge in picture["edges"] for end in ("from", "to"))
    frame["lines"] = [lines[each] for each in frame["id"]]
    frame = frame.sort_values(["lines", "name", "id"], ascending=[False, True, True])

    def pick() -> None:
        rows = address.picked_rows(key)
        address.choose(**{PICK: str(frame["id"].iloc[rows[0]]) if rows else None})

    chosen = {known: row for row, known in enumerate(frame["id"])}
    address.link_row(key, chosen.get(address.chosen(PICK) or ""))
    st.caption(f"{picture['told']}: a picture of all would be hard to read.")
    st.dataframe(
        frame[["name", "kind", "lines"]],
        hide_index=True,
        key=key,
        on_select=pick,
        selection_mode="single-row",
    )
    st.button(
        f"Draw all {counted(len(frame), 'thing')} all the same",
        key=f"{key} whole",
        on_click=lambda: address.choose(**{WHOLE: "whole"}),
        icon=":material/hub:",
    )
