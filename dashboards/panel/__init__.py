"""Quotes as cards, all of a panel at once: one component."""

from dashboards.panel.cards import Card, Piece, card_of
from dashboards.panel.component import NAME, show

__all__ = ["NAME", "Card", "Piece", "card_of", "show"]
