"""The texts that draw a network in the browser: ours, joined, and vis-network as pyvis ships it."""

import re
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
VIS = "lib/vis-9.1.2/vis-network.min.js"
PARTS = (
    "begin",
    "show",
    "looks",
    "overlay",
    "keep",
    "grow",
    "keys",
    "search",
    "tools",
    "legend",
    "list",
    "save",
)
"""Our script, one file for each thing that it does; they share one scope."""


def text(name: str) -> str:
    """One of the files beside this one."""
    return (HERE / name).read_text("utf-8")


def ours() -> str:
    """Our script; it leaves a function `canvas` behind."""
    return "\n".join(text(f"{part}.js") for part in PARTS)


def library() -> str:
    """A module that puts vis-network where ours looks for it."""
    return text("library.js").replace("/* vis-network */", _vis_network())


def _vis_network() -> str:
    """The script that pyvis ships; found without importing pyvis, which takes its time."""
    found = find_spec("pyvis")
    folder = Path(found.origin).parent if found and found.origin else HERE
    return re.sub(r"//# sourceMappingURL=.*", "", (folder / VIS).read_text("utf-8"))
