"""The component that draws a network: vis-network, as pyvis ships it, without any other machine.

The library travels once, in a component of its own; what is drawn goes to a second one, so that a
click sends some kilobytes and not half a megabyte.
"""

from collections.abc import Callable
from typing import Any, Literal, TypedDict

import streamlit as st
from streamlit.components.v2 import component

from dashboards.canvas.script import library, ours, text
from dashboards.networks.picture import Picture


class Asked(TypedDict):
    """How much would come if somebody's wish for more were granted: too much, or nothing."""

    id: str
    name: str
    count: int
    at: int
    """Which wish it was: the browser asks once."""


class Wish(TypedDict):
    """What somebody wants: more around a thing, or the last of it away."""

    do: Literal["expand", "undo"]
    id: str
    sure: bool
    """Whether they were asked, and said yes."""
    at: int


class View(TypedDict):
    """How a picture is looked at."""

    picked: str | None
    grows: bool
    """Whether somebody may ask for more around a thing."""
    grown: list[str]
    """Around which things more is shown, in the order of asking."""
    asked: Asked | None


def draw(
    picture: Picture,
    view: View,
    key: str,
    on_pick: Callable[[], None],
    on_grow: Callable[[], None],
) -> None:
    """Draw a network; the functions are called when somebody clicks in it, or wants more of it."""
    _library(key=f"{key} library")
    data = {**picture, **view, "key": key}
    _canvas(key=key, data=data, on_pick_change=on_pick, on_grow_change=on_grow)


def picked(key: str) -> str | None:
    """The id of what was just clicked; None for a click beside everything."""
    pick: dict[str, str | None] | None = _told(key, "pick")
    return pick["id"] if pick else None


def wished(key: str) -> Wish | None:
    """What somebody has just wished for; None in a run that follows from anything else."""
    return _told(key, "grow")


def _told(key: str, what: str) -> Any:
    return st.session_state.get(key, {}).get(what)


# Streamlit wants components defined once, where the module is loaded.
_library = component("throughline_vis_network", js=f"{library()}\nexport default load")
_canvas = component(
    "throughline_canvas",
    html=text("canvas.html"),
    css=text("canvas.css"),
    js=f"{ours()}\nexport default canvas",
)
