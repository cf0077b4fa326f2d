"""The component that draws a network: vis-network, as pyvis ships it, without any other machine.

The library travels once, in a component of its own; what is drawn goes to a second one, so that a
click sends some kilobytes and not half a megabyte.
"""

from collections.abc import Callable
from typing import Any, Literal, NamedTuple, TypedDict

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
    hidden: list[str]
    """The entries of the legend that hide what they stand for."""


class Hearers(NamedTuple):
    """What is called when somebody does something in a picture."""

    pick: Callable[[], None]
    """They clicked."""
    grow: Callable[[], None]
    """They want more around a thing."""
    hide: Callable[[], None]
    """They clicked in the legend."""


def draw(picture: Picture, view: View, key: str, heard: Hearers) -> None:
    """Draw a network; somebody is told when something is done in it."""
    _library(key=f"{key} library")
    data = {**picture, **view, "key": key}
    _canvas(
        key=key,
        data=data,
        on_pick_change=heard.pick,
        on_grow_change=heard.grow,
        on_hide_change=heard.hide,
    )


def picked(key: str) -> str | None:
    """The id of what was just clicked; None for a click beside everything."""
    pick: dict[str, str | None] | None = _told(key, "pick")
    return pick["id"] if pick else None


def wished(key: str) -> Wish | None:
    """What somebody has just wished for; None in a run that follows from anything else."""
    return _told(key, "grow")


def hidden(key: str) -> list[str]:
    """The entries of the legend that hide what they stand for, as somebody has just left them."""
    hide: dict[str, list[str]] | None = _told(key, "hide")
    return hide["hidden"] if hide else []


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
