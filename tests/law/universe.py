"""Small worlds for random histories: few things, so that sources meet over each of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TypeVar

from graph.edits import Edit, Linking, Quoting, Rename, Settle
from graph.model import Claim, Edge, Element, Node, Same
from graph.ontology.committee import Account, Deal, Holding, Influence, Person, Reporting, Seat
from graph.ontology.committee import WorksAt as Works
from graph.ontology.decisions import Decision, RestsOn
from graph.ontology.evidence import Evidences, Interview, Quote, SaidBy, Suggests, Unplaced
from graph.ontology.needs import Goal, Pain, PartOf, Tie
from graph.ontology.product import Alternative, Feature, Fit

E = TypeVar("E", bound=Element)

DAYS: tuple[date | None, ...] = (None, date(2026, 3, 4), date(2026, 5, 6))
LISTS: tuple[tuple[str, ...] | None, ...] = (None, ("slow", "ex"), ("dump", "ex"))


@dataclass(frozen=True)
class World:
    """Everything that sources may state; each thing in several wordings."""

    things: Sequence[Node]
    claims: Sequence[Claim]
    links: Sequence[Edge[Node, Node]]
    sames: Sequence[Same]
    edits: Sequence[Edit] = ()
    """What people may do with it."""


def pairs(ids: Iterable[str]) -> Iterator[Same]:
    """Every pair of ids that may be one thing, and every id with itself."""
    for former, target in product(sorted(set(ids)), repeat=2):
        kinds = former.partition(":")[0], target.partition(":")[0]
        if kinds[0] == kinds[1] or kinds == ("unplaced", "quote"):
            yield Same(former=former, target=target)


MEN = tuple(Person(handle=known) for known in "abc")
DEAL, ACME, SEAT = Deal(handle="d"), Account(name="Acme"), Seat(handle="d/buyer", name="Buyer")
SLOW, LATE, WAIT = Pain(name="Slow"), Pain(name="Late"), Pain(handle="x", name="Wait")
GROW, EXPORT, EXCEL = Goal(name="Grow"), Feature(name="Export"), Alternative(name="Excel")
ONE, TWO, LOST = Quote(handle="i/1"), Quote(handle="i/2"), Unplaced(handle="i/1")
DECISION = Decision(name="D-1", status="made")

PEOPLE = tuple(
    Person(handle=known, name=name, title=title, aliases=aliases)
    for known, name, title, aliases in product("abc", (None, "Ada", "Bob"), (None, "CFO"), LISTS)
)
CONCEPTS = (
    *(Pain(name=name, aliases=aliases) for name in ("Slow", "Late") for aliases in LISTS),
    *(Pain(name=name, definition="Days.") for name in ("Slow", "Late")),
    *(Pain(handle="x", name=name) for name in ("Wait", "Waiting")),
    *(
        Alternative(handle=known, name=known.title(), kind=kind)
        for known in ("excel", "rival")
        for kind in (None, "competitor", "in-house")
    ),
    *(EXPORT, Feature(name="Export", status="shipped"), GROW),
)
WORDS = (
    *(Quote(handle=known, text=text) for known in ("i/1", "i/2") for text in ("slow", "Slow!")),
    *(Quote(handle="i/1", text="slow", stated="Slow!"), TWO),
    *(Unplaced(handle="i/1", stated=words, closest="slow") for words in ("Slow!", "So slow")),
)
OTHERS = (
    *(*(Deal(handle=known, name=name) for known in "de" for name in ("Core", "More")), DECISION),
    *(ACME, Account(name="Acme", size=9), Account(handle="bolt", name="BOLT"), SEAT),
    *(Interview(handle="i"), Interview(handle="i", title="First")),
)


def influences() -> Iterator[Claim]:
    """Who moves and who reports to whom, themselves included."""
    for one, other in product(MEN, repeat=2):
        yield Reporting(person=one, manager=other)
        for deal, about in product((None, DEAL, Deal(handle="e")), (None, SLOW, GROW)):
            yield Influence(influencer=one, influenced=other, kind="veto", deal=deal, about=about)


CLAIMS = (
    *influences(),
    *(Holding(person=person, seat=SEAT, since=since) for person, since in product(MEN, DAYS)),
    *(Tie(start=pain, kind="hinders", end=GROW) for pain in (SLOW, LATE, WAIT)),
    *(Tie(start=pain, kind="causes", end=SLOW) for pain in (SLOW, LATE, WAIT)),
    *(Fit(feature=EXPORT, need=pain) for pain in (SLOW, LATE, WAIT)),
)


def coded(claims: Iterable[Claim]) -> Iterator[Edge[Node, Node]]:
    """Who said what, and what two coders make of it."""
    for words, person in product((ONE, TWO, LOST), MEN):
        yield SaidBy(start=words, end=person)
    for claim in claims:
        yield Evidences(start=ONE, end=claim, coder="JD", stance="supports")
        yield Evidences(start=LOST, end=claim, coder="MK", stance="contradicts")


def more_links() -> Iterator[Edge[Node, Node]]:
    """Links with and without a key, within one source and between several."""
    for words, pain, coder in product((ONE, TWO, LOST), (SLOW, LATE, WAIT), ("JD", "MK")):
        yield Evidences(start=words, end=pain, coder=coder, stance="supports")
        yield Suggests(start=words, end=pain, method="alias", score=0.5)
    for person, since, until in product(MEN, DAYS, DAYS):
        yield Works(start=person, end=ACME, since=since, until=until)
    for pain in (SLOW, LATE, WAIT):
        yield PartOf(start=pain, end=WAIT)
    for claim in CLAIMS[:9]:
        yield RestsOn(start=DECISION, end=claim, stance="for")
        yield RestsOn(start=DECISION, end=ONE, stance="against")


def renames() -> Iterator[Edit]:
    """New names for what is stated, for what was, and for what nothing states."""
    named = (*(man.id for man in MEN), SLOW.id, LATE.id, WAIT.id, EXCEL.id, ACME.id, DEAL.id)
    for known, name in product((*named, "person:z", "pain:old"), ("Ann", "Zed")):
        yield Rename(id=known, name=name)
        yield Rename(id=known, name=name, formerly=("ex", "Slow"))


def settlings() -> Iterator[Edit]:
    """Places for words, of which some are already quotes and some nobody wrote down."""
    for handle, text, speaker in product(("i/1", "i/2"), ("slow", "Slow!"), (None, "a", "b")):
        yield Settle(
            unplaced=f"unplaced:{handle}",
            interview="interview:i",
            start=0,
            end=len(text),
            text=text,
            stated="Slow!",
            said_by=speaker and f"person:{speaker}",
        )


def markings() -> Iterator[Edit]:
    """Words that somebody marks, and what they read in these and in others."""
    for text, speaker in product(("slow", "Slow!"), (None, "a", "b")):
        said_by = speaker and f"person:{speaker}"
        yield Quoting(interview="interview:i", start=0, end=len(text), text=text, said_by=said_by)
    marked = Quoting(interview="interview:i", start=0, end=4, text="slow").quote
    for words, coder in product((ONE.id, TWO.id, LOST.id, marked), ("JD", "MK")):
        for pain in (SLOW, LATE, WAIT):
            yield Linking(quote=words, thing=pain.id, coder=coder, stance="supports")
        for claim in CLAIMS[:9]:
            key = {name: value for name, value in claim.values().items() if isinstance(value, str)}
            yield Linking(quote=words, thing=claim.id, coder=coder, stance="contradicts", claim=key)


WIDE = World(
    things=(*PEOPLE, *CONCEPTS, *WORDS, *OTHERS),
    claims=CLAIMS,
    links=(*coded(CLAIMS), *more_links()),
    sames=tuple(
        pairs(
            (
                *(thing.id for thing in (*PEOPLE, *CONCEPTS, *WORDS, *OTHERS)),
                *("person:z", "pain:old"),
            )
        )
    ),
    edits=(*renames(), *settlings(), *markings()),
)
"""Every kind of thing that sources may disagree on."""


def bare(element: E) -> E:
    """The element, which names its ends by their ids alone, as people's edits do."""
    ends = {name: _bare_end(end) for name, end in element.__dict__.items() if isinstance(end, Node)}
    return element.model_copy(update=ends)


def _bare_end(node: Node) -> Node:
    return bare(node) if isinstance(node, Claim) else type(node).reference(node.id)


BARE = World(
    things=WIDE.things,
    claims=tuple(map(bare, WIDE.claims)),
    links=tuple(map(bare, WIDE.links)),
    sames=WIDE.sames,
)
"""Every kind of thing, named by its id alone."""

FEW = tuple(
    Influence(influencer=one, influenced=other, kind="veto") for one, other in product(MEN, MEN)
)
NARROW = World(
    things=tuple(
        Person(handle=known, name=name) for known in "abc" for name in (None, "Ada", "Bob")
    ),
    claims=FEW,
    links=tuple(coded(FEW)),
    sames=tuple(pairs(person.id for person in MEN)),
)
"""So few things that nearly every statement contradicts another."""
