"""The component itself: what it is told.

Streamlit draws an element of its own for each name, badge and date: some twenty for a quote, and
a browser takes half a second for the ten quotes of a panel. Here a panel is one element.
"""

from collections.abc import Sequence
from pathlib import Path

from streamlit.components.v2 import component

from dashboards.panel.cards import Card

HERE = Path(__file__).parent
NAME = "throughline_cards"


def show(cards: Sequence[Card], key: str) -> None:
    """Show the quotes; a name leads to its page.

    Args:
        cards: the quotes, in their order.
        key: tells the panels of one page apart.
    """
    _cards(key=key, data={"cards": cards})


# Streamlit wants components defined once, where the module is loaded.
_cards = component(
    NAME,
    html='<div class="cards"></div>',
    css=(HERE / "cards.css").read_text("utf-8"),
    js=(HERE / "cards.js").read_text("utf-8"),
    isolate_styles=False,
)
