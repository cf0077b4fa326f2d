"""A conversation with words that have no place in it, and somebody's yes to where they stand."""

from graph.edits import Settle
from graph.model import Element
from graph.ontology.evidence import TakenFrom, Unplaced
from tests.factories import interview, person, spoken

TEXT = "it takes two days"
LOST = Unplaced(handle="1/ab/1", stated="it took two days", closest=TEXT)
SETTLED = Settle(
    unplaced=LOST.id,
    interview=interview().id,
    start=0,
    end=len(TEXT),
    text=TEXT,
    stated=LOST.stated,
    said_by=person().id,
)


def misquoted() -> list[Element]:
    """The conversation."""
    return [*spoken(), LOST, TakenFrom(start=LOST, end=interview())]
