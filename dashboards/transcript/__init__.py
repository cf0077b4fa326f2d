"""A transcript in which quotes are marked and words can be chosen: one component."""

from dashboards.transcript.component import Chosen, View, chosen, picked, show
from dashboards.transcript.turns import Mark, Turn, line_at, marks_of, turns_of

__all__ = [
    "Chosen",
    "Mark",
    "Turn",
    "View",
    "chosen",
    "line_at",
    "marks_of",
    "picked",
    "show",
    "turns_of",
]
