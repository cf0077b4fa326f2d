"""The component that draws a network: vis-network, as pyvis ships it, without any other machine.

The library travels once, in a component of its own; what is drawn goes to a second one, so that a
click sends some kilobytes and not half a megabyte.
"""

import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import streamlit as st
from streamlit.components.v2 import component

from dashboards.network import Picture

HERE = Path(__file__).parent
SCRIPT = "lib/vis-9.1.2/vis-network.min.js"


def draw(picture: Picture, key: str, on_pick: Callable[[], None]) -> None:
    """Draw a network; `on_pick` is called when somebody clicks a person or a line."""
    _library(key=f"{key} library")
    _canvas(key=key, data=picture, on_pick_change=on_pick)


def picked(key: str) -> str | None:
    """The id of what was clicked; None for a click beside everything."""
    pick: dict[str, str | None] | None = st.session_state[key].get("pick")
    return pick["id"] if pick else None


def _vis_network() -> str:
    """The script that pyvis ships; found without importing pyvis, which takes its time."""
    found = find_spec("pyvis")
    folder = Path(found.origin).parent if found and found.origin else HERE
    text = (folder / SCRIPT).read_text("utf-8")
    return re.sub(r"//# sourceMappingURL=.*", "", text)


# Streamlit wants components defined once, where the module is loaded.
_library = component(
    "throughline_vis_network",
    js=(HERE / "library.js").read_text("utf-8").replace("/* vis-network */", _vis_network()),
)
_canvas = component(
    "throughline_canvas",
    html='<div class="canvas" role="img"></div><ul class="legend"></ul>',
    css=(HERE / "canvas.css").read_text("utf-8"),
    js=(HERE / "canvas.js").read_text("utf-8"),
)
