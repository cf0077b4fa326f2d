"""Every name that the files of the bundle will know: what `Folder.names` gives when it is read."""

from collections.abc import Mapping

from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Account, Deal, Of, Person, Seat, Step
from ingest.sources.bundle import committee
from ingest.sources.bundle.decisions import KINDS
from ingest.sources.bundle.reading import CODEBOOK, DECISIONS
from ingest.sources.bundle.tables import AccountRow, DealRow, PersonRow, SeatRow, StepRow
from ingest.sources.bundle.written.accounts import account_key, person_keys
from ingest.sources.bundle.written.codebook import concept_key
from ingest.sources.bundle.written.deals import deal_keys
from ingest.sources.bundle.written.facts import Facts
from ingest.sources.bundle.written.wordings import Wordings

Tables = Mapping[str, Facts]
"""What is stated by each table and paper, by the name of its file."""


def named(tables: Tables, spellings: dict[str, str], scope: str) -> Wordings:
    """What each thing is called; accounts first, since people and deals are told apart by them."""
    called = Wordings(spellings=spellings)
    _concepts(tables[CODEBOOK], called)
    _decisions(tables[DECISIONS], called)
    _accounts(tables[AccountRow.file], called)
    _people(tables[PersonRow.file], called, scope)
    _deals(tables[DealRow.file], called)
    _seats_and_steps(tables, called)
    return called


def _concepts(facts: Facts, called: Wordings) -> None:
    for cls in ONTOLOGY.nodes:
        if issubclass(cls, Concept):
            for known, _ in facts.of(cls):
                key = concept_key(facts, cls, known, called)
                words = (key.name, *key.aliases, *key.formerly)
                own = {key.id: cls.reference(known)} if key.id else {}
                nodes = {word: cls.model_validate({"name": word}) for word in words}
                called.add(known, {**nodes, **own})


def _decisions(facts: Facts, called: Wordings) -> None:
    for kind in KINDS.values():
        for known, stated in facts.of(kind):
            called.add(known, {str(stated["name"]): kind.reference(known)})


def _accounts(facts: Facts, called: Wordings) -> None:
    for known, stated in facts.of(Account):
        key = account_key(facts, known, stated)
        words = (str(word) if word else None for word in (key["name"], key["id"]))
        called.add(known, committee.wordings(Account.reference(known), *words))


def _people(facts: Facts, called: Wordings, scope: str) -> None:
    for known, cells in person_keys(facts, called, scope):
        row = facts.model(PersonRow, cells)
        words = (row.name, row.id, *(row.aliases or ()))
        called.add(known, committee.wordings(Person.reference(known), *words))


def _deals(facts: Facts, called: Wordings) -> None:
    for known, stated in facts.of(Deal):
        for key in deal_keys(facts, known, stated, called):
            words = (str(word) if word else None for word in (key["name"], key["id"]))
            called.add(known, committee.wordings(Deal.reference(known), *words))


def _seats_and_steps(tables: Tables, called: Wordings) -> None:
    """Their names hold within a deal, so they are written `deal/seat`."""
    for facts, cls in ((tables[SeatRow.file], Seat), (tables[StepRow.file], Step)):
        for known, stated in facts.of(cls):
            deals = facts.ids(Of, known)
            words = [f"{way}/{stated['name']}" for deal in deals for way in called.ways[deal]]
            called.add(known, {word: cls.reference(known) for word in words})
