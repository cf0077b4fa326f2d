"""deals.csv, seats.csv, steps.csv, events.csv and offers.csv: what is decided, and by whom."""

from collections.abc import Iterator
from itertools import zip_longest

from graph.marks import Properties
from graph.model import Node
from graph.ontology.committee import (
    Account,
    At,
    Deal,
    Event,
    Holding,
    Of,
    Person,
    Role,
    Seat,
    SignOff,
    Step,
)
from graph.ontology.evidence import For, With
from graph.ontology.product import Alternative, Considered, Feature, LostTo, Offer
from ingest.sources.bundle.committee import POWERS
from ingest.sources.bundle.tables import DealRow, EventRow, OfferRow, SeatRow, StepRow
from ingest.sources.bundle.written.cells import Cells
from ingest.sources.bundle.written.facts import Facts, handle_of
from ingest.sources.bundle.written.wordings import Wordings


def deal_keys(facts: Facts, known: str, stated: Properties, called: Wordings) -> list[Cells]:
    """The cells by which each row of a deal tells which it is: one row for each account."""
    name = str(stated.get("name", ""))
    accounts = facts.ids(With, known) or [""]
    ids = {known, *facts.formers(known)}
    keys: list[Cells] = []
    for account in accounts:
        ways = called.ways[account] if account else [""]
        named = {way: Deal(handle=Deal.at(way, name)).id for way in ways}
        way = next((way for way in ways if named[way] in ids), ways[0])
        own = named[way] != known or known in facts.stated.sames.values()
        keys.append({"id": handle_of(known) if own else None, "name": name, "account": way or None})
    return keys


def deals(facts: Facts, called: Wordings) -> Iterator[DealRow]:
    """The rows of deals.csv."""
    for known, stated in facts.of(Deal):
        considered = called.each((Alternative,), facts.ids(Considered, known))
        lost_to = called.each((Alternative,), facts.ids(LostTo, known))
        for number, key in enumerate(deal_keys(facts, known, stated, called)):
            own = {**stated, "considered": considered, "lost_to": lost_to} if not number else {}
            yield facts.model(DealRow, {**own, **key})


def seats(facts: Facts, called: Wordings) -> Iterator[SeatRow]:
    """The rows of seats.csv; a seat that several people fill has several."""
    for known, stated in facts.of(Seat):
        place = {"deal": _deal(facts, known, called), "seat": stated.get("name")}
        roles = called.each((Role,), facts.ids(For, known))
        holders = [claim for _, claim in facts.of(Holding) if claim["seat"] == known]
        for role, holder in list(zip_longest(roles, holders)) or [(None, None)]:
            filled = _filled(holder, called) if holder else {}
            yield facts.model(SeatRow, {**place, "role": role, **filled})


def _filled(holder: Properties, called: Wordings) -> Cells:
    person = called.of((Person,), str(holder["person"]))
    return {"person": person, "since": holder.get("since")}


def steps(facts: Facts, called: Wordings) -> Iterator[StepRow]:
    """The rows of steps.csv."""
    for known, stated in facts.of(Step):
        says = [claim for _, claim in facts.of(SignOff) if claim["step"] == known]
        powers = {power: tuple(_with_say(facts, says, power)) for power in POWERS}
        yield facts.model(StepRow, {"deal": _deal(facts, known, called), **stated, **powers})


def _with_say(facts: Facts, says: list[Properties], power: str) -> list[str]:
    return sorted(facts.name(str(claim["seat"])) for claim in says if claim["power"] == power)


def events(facts: Facts, called: Wordings) -> Iterator[EventRow]:
    """The rows of events.csv."""
    for known, stated in facts.of(Event):
        for where in facts.ids(At, known):
            cls = Deal if where.startswith(f"{Deal.prefix()}:") else Account
            yield facts.model(EventRow, {cls.prefix(): called.of((cls,), where), **stated})


def offers(facts: Facts, called: Wordings) -> Iterator[OfferRow]:
    """The rows of offers.csv."""
    for _, claim in facts.of(Offer):
        ends: dict[str, type[Node]] = {"alternative": Alternative, "feature": Feature}
        names = {end: called.of((cls,), str(claim[end])) for end, cls in ends.items()}
        yield facts.model(OfferRow, {**claim, **names})


def _deal(facts: Facts, known: str, called: Wordings) -> str:
    return ";".join(called.of((Deal,), deal) for deal in facts.ids(Of, known))
