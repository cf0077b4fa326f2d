"""What pages are put together from: a question's head, its columns, and the words behind it."""

from dashboards.parts.asking import Chosen, allowed, columns, question
from dashboards.parts.evidence import both_sides, evidence
from dashboards.parts.states import complaint, empty, kept_back

__all__ = [
    "Chosen",
    "allowed",
    "both_sides",
    "columns",
    "complaint",
    "empty",
    "evidence",
    "kept_back",
    "question",
]
