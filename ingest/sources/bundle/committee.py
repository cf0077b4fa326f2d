"""Accounts, people, deals, seats, steps and events: rows of the bundle's tables as elements."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, get_args

from graph.errors import ThroughlineError
from graph.handles import folded, handle
from graph.model import Element, Node, Same
from graph.ontology.committee import (
    Account,
    At,
    Deal,
    Event,
    Holding,
    InSegment,
    Of,
    Person,
    Reporting,
    Role,
    Seat,
    Segment,
    SignOff,
    Step,
    SubsidiaryOf,
    WorksAt,
)
from graph.ontology.evidence import For, With
from graph.ontology.product import Alternative, Considered, LostTo
from ingest.sources.bundle.tables import (
    AccountRow,
    DealRow,
    EventRow,
    PersonRow,
    SeatRow,
    StepRow,
)
from ingest.sources.names import Names

N = TypeVar("N", bound=Node)
POWERS = get_args(SignOff.model_fields["power"].annotation)


class NamelessError(ThroughlineError):
    """A row that neither names a thing nor gives it an id."""

    hint = "Give the row a name or an id of its own; `identity` can say `unnamed`."

    def __init__(self) -> None:
        super().__init__("the row has neither a name nor an id")


def one(names: Names, cls: type[N], written: str) -> N:
    """The thing of this class that is called so. Errors as in `Names.find`."""
    found = names.find((cls,), written)
    assert isinstance(found, cls)
    return found


def account_of(row: AccountRow) -> Account:
    """The account as a row names it."""
    return Account(handle=row.id, name=row.name)


def person_of(row: PersonRow, scope: str) -> Person:
    """The person as a row names them; stated ids hold within the bundle only."""
    if row.id:
        return Person(handle=handle(scope, row.id), name=row.name)
    if row.name is None:
        raise NamelessError
    return Person(handle=Person.known_as(row.name, row.account or ""), name=row.name)


def deal_of(row: DealRow) -> Deal:
    """The deal as a row names it."""
    return Deal(handle=row.id or Deal.at(row.account or "", row.name), name=row.name)


def seat_of(row: SeatRow, deal: Deal) -> Seat:
    """The seat as a row names it."""
    return Seat(handle=Seat.at(deal, row.seat), name=row.seat)


def step_of(row: StepRow, deal: Deal) -> Step:
    """The step as a row names it."""
    return Step(handle=Step.at(deal, row.name), name=row.name)


def wordings(node: Node, *written: str | None) -> dict[str, Node]:
    """Each wording that is stated, for the same thing."""
    return {word: node for word in written if word}


def _is_now(named: Node, node: Node) -> Iterator[Same]:
    """That whoever knows only the name means the thing with the stated id, if they differ."""
    if named.id != node.id:
        yield Same(former=named.id, target=node.id)


def account(row: AccountRow, names: Names) -> Iterator[Element]:
    """What a row of accounts.csv states."""
    node = account_of(row)
    stated = row.model_dump(exclude={"id", "segment", "parent"})
    yield Account(handle=row.id, **stated)
    yield from _is_now(Account(name=row.name), node)
    if row.segment:
        yield InSegment(start=node, end=Segment(name=row.segment))
    if row.parent:
        yield SubsidiaryOf(start=node, end=one(names, Account, row.parent))


def last_job(rows: Sequence[PersonRow]) -> PersonRow:
    """Of the employments of one person the one that goes on, or ended last: its title counts."""
    return max(rows, key=_how_late)


def _how_late(row: PersonRow) -> tuple[bool, str, str]:
    """Whatever the order of the rows, of two equally late ones the same is the last."""
    return row.until is None, str(row.until or row.since or ""), row.title or ""


def employment(row: PersonRow, last: PersonRow, names: Names, scope: str) -> Iterator[Element]:
    """What one employment states of a person whose `last` one is given."""
    node = person_of(row, scope)
    stated = row.model_dump(exclude={"id", "title", "account", "since", "until", "reports_to"})
    yield Person(handle=node.handle, title=last.title, **stated)
    if row.account:
        account = one(names, Account, row.account)
        title = row.title if _how_late(row) != _how_late(last) else None
        yield WorksAt(start=node, end=account, since=row.since, until=row.until, title=title)
    if row.reports_to:
        yield Reporting(person=node, manager=one(names, Person, row.reports_to))


def known_by_name(rows: Iterable[PersonRow], scope: str) -> Iterator[Element]:
    """That whoever knows only name and account means the person with the stated id.

    Two people of one name at one account are left alone: nobody could tell which is meant.
    """
    of = {(Person.known_as(row.name, row.account or ""), row.id) for row in rows if row.name}
    shared = Counter(known for known, _ in of)
    for known, stated in sorted((known, stated) for known, stated in of if stated):
        if shared[known] == 1:
            yield from _is_now(Person(handle=known), Person(handle=handle(scope, stated)))


def deal(row: DealRow, names: Names) -> Iterator[Element]:
    """What a row of deals.csv states."""
    node = deal_of(row)
    others = {"id", "account", "considered", "lost_to"}
    yield Deal(handle=node.handle, **row.model_dump(exclude=others))
    yield from _is_now(Deal(handle=Deal.at(row.account or "", row.name)), node)
    if row.account:
        yield With(start=node, end=one(names, Account, row.account))
    for name in row.considered or ():
        yield Considered(start=node, end=one(names, Alternative, name))
    for name in row.lost_to or ():
        yield LostTo(start=node, end=one(names, Alternative, name))


def seat(row: SeatRow, names: Names) -> Iterator[Element]:
    """What a row of seats.csv states."""
    deal = one(names, Deal, row.deal)
    node = seat_of(row, deal)
    yield node
    yield Of(start=node, end=deal)
    if row.role:
        yield For(start=node, end=one(names, Role, row.role))
    if row.person:
        yield Holding(person=one(names, Person, row.person), seat=node, since=row.since)


def step(row: StepRow, names: Names) -> Iterator[Element]:
    """What a row of steps.csv states."""
    deal = one(names, Deal, row.deal)
    stated = row.model_dump(exclude={"deal", *POWERS})
    node = Step(handle=step_of(row, deal).handle, **stated)
    yield node
    yield Of(start=node, end=deal)
    for power in POWERS:
        for name in getattr(row, power) or ():
            seat = one(names, Seat, f"{row.deal}/{name}")
            yield SignOff(seat=seat, step=node, power=power)


def event(row: EventRow, names: Names) -> Iterator[Element]:
    """What a row of events.csv states."""
    where = _where(row, names)
    at = handle(where.id, row.happened_on.isoformat(), folded(row.name))
    node = Event(handle=at, name=row.name, happened_on=row.happened_on)
    yield node
    yield At(start=node, end=where)


def _where(row: EventRow, names: Names) -> Deal | Account:
    if row.deal:
        return one(names, Deal, row.deal)
    return one(names, Account, row.account or "")
