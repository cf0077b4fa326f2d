"""The same drawing in one HTML file that needs no server: a custom element of the browser."""

import json

from dashboards.canvas.script import library, ours, text
from dashboards.networks.picture import Picture

ELEMENT = "throughline-network"


def offline_library() -> str:
    """What a file that holds pictures needs once, anywhere in it: script and style, as HTML."""
    element = text("offline.js")
    for mark, words in (("/* html */", text("canvas.html")), ("/* css */", text("canvas.css"))):
        element = element.replace(mark, _safe(words))
    script = "\n".join([library(), "load()", ours(), element])
    # A backslash before the slash means the same in a string of JavaScript, and ends no script.
    inside = script.replace("</script", r"<\/script").replace("<!--", r"<\!--")
    return f"<style>{text('offline.css')}</style>\n<script>(() => {{\n{inside}\n}})()</script>"


def offline(picture: Picture, key: str = "network") -> str:
    """One picture, as HTML; a click jumps to the place of the file with that id, if there is one.

    Args:
        picture: what is drawn.
        key: tells several pictures of one file apart.
    """
    view = {"picked": None, "grows": False, "grown": [], "asked": None, "hidden": []}
    data = {**picture, **view, "key": key}
    inside = f'<script type="application/json">{_safe(data)}</script>'
    return f"<{ELEMENT}>{inside}</{ELEMENT}>"


def _safe(known: object) -> str:
    """As JSON that ends no script, whatever other people's words are in it."""
    return json.dumps(known, ensure_ascii=True).replace("<", r"\u003c").replace(">", r"\u003e")
