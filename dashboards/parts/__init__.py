"""What pages are put together from: a question's head, names, tables, and the words behind it."""

from dashboards.parts import acting, settling
from dashboards.parts.alone import alone, whole
from dashboards.parts.asking import (
    Chosen,
    allowed,
    columns,
    first_sentence,
    heading,
    question,
    whole_form,
)
from dashboards.parts.between import read_hop, read_lines
from dashboards.parts.coding import coding
from dashboards.parts.drawing import draw
from dashboards.parts.evidence import both_sides, evidence, grouped
from dashboards.parts.keeping import begin, note, say
from dashboards.parts.kept import kept
from dashboards.parts.menu import menu
from dashboards.parts.names import led, name, names, way
from dashboards.parts.nearest import instead, nearest
from dashboards.parts.network import PICK, grown, network
from dashboards.parts.pictures import chart
from dashboards.parts.reading import (
    Behind,
    entry,
    in_a_row,
    is_read,
    read_button,
    sentence,
    words_of,
)
from dashboards.parts.renaming import renaming
from dashboards.parts.since import since
from dashboards.parts.states import complaint, empty, kept_back, nothing_stored
from dashboards.parts.tables import Shown, table, table_to_read
from dashboards.parts.thing import thing

__all__ = [
    "PICK",
    "Behind",
    "Chosen",
    "Shown",
    "acting",
    "allowed",
    "alone",
    "begin",
    "both_sides",
    "chart",
    "coding",
    "columns",
    "complaint",
    "draw",
    "empty",
    "entry",
    "evidence",
    "first_sentence",
    "grouped",
    "grown",
    "heading",
    "in_a_row",
    "instead",
    "is_read",
    "kept",
    "kept_back",
    "led",
    "menu",
    "name",
    "names",
    "nearest",
    "network",
    "note",
    "nothing_stored",
    "question",
    "read_button",
    "read_hop",
    "read_lines",
    "renaming",
    "say",
    "sentence",
    "settling",
    "since",
    "table",
    "table_to_read",
    "thing",
    "way",
    "whole",
    "whole_form",
    "words_of",
]
