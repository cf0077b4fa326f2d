"""What pages are put together from: a question's head, names, tables, and the words behind it."""

from dashboards.parts.asking import Chosen, allowed, columns, question
from dashboards.parts.evidence import both_sides, evidence, grouped
from dashboards.parts.keeping import begin, note, say
from dashboards.parts.menu import menu
from dashboards.parts.names import name, names, way
from dashboards.parts.states import complaint, empty, kept_back, nothing_stored
from dashboards.parts.tables import Shown, table

__all__ = [
    "Chosen",
    "Shown",
    "allowed",
    "begin",
    "both_sides",
    "columns",
    "complaint",
    "empty",
    "evidence",
    "grouped",
    "kept_back",
    "menu",
    "name",
    "names",
    "note",
    "nothing_stored",
    "question",
    "say",
    "table",
    "way",
]
