"""What each file of a bundle states, element by element, every error with its line."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TypeVar

from graph.handles import folded
from graph.model import Claim, Concept, Element
from graph.ontology import ONTOLOGY
from ingest.sources.bundle import committee, decisions, needs, product
from ingest.sources.bundle.claims import UnknownLabelError, claim, labels
from ingest.sources.bundle.decisions import FindQuote
from ingest.sources.bundle.reading import CLAIMS, Folder, entries
from ingest.sources.bundle.tables import (
    AccountRow,
    DealRow,
    EventRow,
    OfferRow,
    PersonRow,
    SeatRow,
    StepRow,
    Table,
)
from ingest.sources.located import Place
from ingest.sources.names import Names

T = TypeVar("T", bound=Table)
Rows = Callable[[Folder], Iterator[Element]]


def _each(table: type[T], state: Callable[[T, Names], Iterator[Element]]) -> Rows:
    """The statements of a table whose rows speak for themselves."""

    def read(folder: Folder) -> Iterator[Element]:
        for place, row in folder.placed(table):
            with place.named():
                yield from state(row, folder.names)

    return read


def _people(folder: Folder) -> Iterator[Element]:
    """The rows of one person belong together, wherever in the table they stand."""
    people: defaultdict[str, list[committee.PersonRow]] = defaultdict(list)
    places: dict[str, Place] = {}
    for place, row in folder.placed(PersonRow):
        with place.named():
            known = committee.person_of(row, folder.scope).id
        people[known].append(row)
        places.setdefault(known, place)
    for known, rows in people.items():
        with places[known].named():
            yield from committee.people(rows, folder.names, folder.scope)
    every = [row for rows in people.values() for row in rows]
    yield from committee.known_by_name(every, folder.scope)


TABLES: dict[str, Rows] = {
    AccountRow.file: _each(AccountRow, committee.account),
    PersonRow.file: _people,
    DealRow.file: _each(DealRow, committee.deal),
    SeatRow.file: _each(SeatRow, committee.seat),
    StepRow.file: _each(StepRow, committee.step),
    EventRow.file: _each(EventRow, committee.event),
    OfferRow.file: _each(OfferRow, product.offer),
}
"""How each table is read."""


def codebook(folder: Folder) -> Iterator[Element]:
    """The concepts, and what each was called before."""
    owners: dict[str, str] = {}
    above: defaultdict[type[Concept], dict[str, str | None]] = defaultdict(dict)
    for cls, paper, place in folder.concepts():
        with place.named():
            needs.check_wordings(cls, paper, owners)
            yield from needs.concept(cls, paper, folder.names)
        above[cls][folded(paper.name)] = folded(paper.part_of) if paper.part_of else None
        with place.named("part_of"):
            needs.check_order(folded(paper.name), above[cls])


def claims(folder: Folder) -> Iterator[Element]:
    """Claims that stand for themselves."""
    if (document := folder.document(CLAIMS)) is None:
        return
    for label, number in entries(document):
        cls = ONTOLOGY.by_label.get(label)
        place = Place(document.path, document.line(label, number))
        with place.named(label):
            fields = document.at(label, number)
            if cls is None or not issubclass(cls, Claim) or not isinstance(fields, dict):
                raise UnknownLabelError(label, labels(Claim))
            yield claim(cls, fields, folder.names)


def decided(folder: Folder, find: FindQuote) -> Iterator[Element]:
    """Insights, decisions, and what followed."""
    for kind, paper, place in folder.decisions():
        with place.named():
            yield from decisions.entry(kind, paper, folder.names, find)
