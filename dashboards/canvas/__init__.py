"""The clickable network: one component for all pages, and the same drawing in one offline file."""

from dashboards.canvas.component import Asked, Hearers, View, Wish, draw, hidden, picked, wished
from dashboards.canvas.offline import offline, offline_library

__all__ = [
    "Asked",
    "Hearers",
    "View",
    "Wish",
    "draw",
    "hidden",
    "offline",
    "offline_library",
    "picked",
    "wished",
]
