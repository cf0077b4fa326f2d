"""What each file of a bundle states, element by element, every error with its line."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import TypeVar

from graph.flaws import gathering
from graph.model import Claim, Element
from graph.ontology import ONTOLOGY
from ingest.sources.bundle import committee, decisions, needs, product
from ingest.sources.bundle.claims import UnknownLabelError, claim, labels
from ingest.sources.bundle.decisions import FindQuote
from ingest.sources.bundle.entries import entries
from ingest.sources.bundle.reading import CLAIMS, Folder
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
        with gathering() as flaws:
            for place, row in folder.placed(table):
                with flaws.noted(), place.named():
                    yield from place.recorded(state(row, folder.names))

    return read


def _people(folder: Folder) -> Iterator[Element]:
    """The rows of one person belong together, wherever in the table they stand."""
    people: defaultdict[str, list[tuple[Place, PersonRow]]] = defaultdict(list)
    for place, row in folder.placed(PersonRow):
        with place.named():
            people[committee.person_of(row, folder.scope).id].append((place, row))
    with gathering() as flaws:
        for jobs in people.values():
            last = committee.last_job([row for _, row in jobs])
            for place, row in jobs:
                with flaws.noted(), place.named():
                    yield from place.recorded(
                        committee.employment(row, last, folder.names, folder.scope)
                    )
    every = [row for jobs in people.values() for _, row in jobs]
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
    above: dict[str, tuple[str, str]] = {}
    with gathering() as flaws:
        for cls, paper, place in folder.concepts():
            with flaws.noted(), place.named():
                needs.check_wordings(cls, paper, owners)
                needs.check_order(cls, paper, folder.names, above)
                yield from needs.concept(cls, paper, folder.names)


def claims(folder: Folder) -> Iterator[Element]:
    """Claims that stand for themselves."""
    if (document := folder.document(CLAIMS)) is None:
        return
    with gathering() as flaws:
        for label, number in entries(document):
            cls = ONTOLOGY.by_label.get(label)
            with flaws.noted(), Place.of_entry(document, label, number).named():
                fields = document.at(label, number)
                if cls is None or not issubclass(cls, Claim) or not isinstance(fields, dict):
                    raise UnknownLabelError(label, labels(Claim))
                yield claim(cls, fields, folder.names)


def decided(folder: Folder, find: FindQuote) -> Iterator[Element]:
    """Insights, decisions, and what followed."""
    with gathering() as flaws:
        for kind, paper, place in folder.decisions():
            with flaws.noted(), place.named():
                yield from decisions.entry(kind, paper, folder.names, find)
