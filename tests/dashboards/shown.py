"""What a page shows, as its tests look at it."""

import json

from streamlit.testing.v1 import AppTest

from dashboards.panel import NAME, Card
from dashboards.parts.keeping import NOTED
from dashboards.sheet import Drawing, Sheet


def said(app: AppTest) -> list[str]:
    """Headings and paragraphs, in Markdown."""
    return [each.value for each in (*app.title, *app.subheader, *app.markdown, *app.caption)]


def links(app: AppTest) -> list[str]:
    """The names that lead to another page, as they stand on it; those of the menu are not."""
    return [each.proto.label for each in app.main.get("page_link")]


def drawings(app: AppTest) -> list[str]:
    """The pictures of the file that keeps the page."""
    sheet: Sheet = app.session_state[NOTED]
    return [str(block.html) for block in sheet.blocks if isinstance(block, Drawing)]


def cards(app: AppTest) -> list[Card]:
    """The quotes that a page shows, with all that is shown of them."""
    shown = [each.proto for each in app.get("bidi_component")]
    panels = [json.loads(each.json) for each in shown if each.component_name == NAME]
    return [card for panel in panels for card in panel["cards"]]


def words(app: AppTest) -> list[str]:
    """The quotes that a page shows."""
    return [card["text"] for card in cards(app)]


def cautions(card: Card) -> list[str]:
    """What the card says to know before believing the quote."""
    return [mark["words"] for mark in card["marks"]]
