"""accounts.csv and people.csv: who there is, and where they work."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from urllib.parse import unquote

from graph.handles import handle
from graph.marks import Properties
from graph.ontology.committee import (
    Account,
    InSegment,
    Person,
    Reporting,
    SubsidiaryOf,
    WorksAt,
)
from ingest.sources.bundle.tables import AccountRow, PersonRow
from ingest.sources.bundle.written.cells import Cells
from ingest.sources.bundle.written.facts import Facts, handle_of
from ingest.sources.bundle.written.wordings import Wordings


def account_key(facts: Facts, known: str, stated: Properties) -> Cells:
    """The name of an account, and its id where it has one of its own."""
    named = Account(name=str(stated.get("name", ""))).id
    own = named != known or named in facts.formers(known)
    return {"id": handle_of(known) if own else None, "name": stated.get("name")}


def accounts(facts: Facts, called: Wordings) -> Iterator[AccountRow]:
    """The rows of accounts.csv; an account in two segments has two."""
    for known, stated in facts.of(Account):
        key = account_key(facts, known, stated)
        segments = [facts.name(segment) for segment in facts.ids(InSegment, known)]
        parents = called.each((Account,), facts.ids(SubsidiaryOf, known))
        rows = list(zip_longest(segments, parents)) or [(None, None)]
        for number, (segment, parent) in enumerate(rows):
            own = key if number else {**stated, **key}
            yield facts.model(AccountRow, {**own, "segment": segment, "parent": parent})


def people(facts: Facts, called: Wordings, scope: str) -> Iterator[PersonRow]:
    """The rows of people.csv: one for each employment, the last one telling of the person."""
    for known, stated in facts.of(Person):
        rows = _employments(facts, known, called, scope)
        managers = sorted(_managers(facts, known))
        rows = [*[rows[-1]] * (len(managers) - len(rows)), *rows]
        for row, manager in zip(rows, _beside(rows, managers, facts, called), strict=True):
            own = _told(row, stated) if _order(row) == _order(rows[-1]) else row
            named = called.of((Person,), manager) if manager else None
            yield facts.model(PersonRow, {**own, "reports_to": named})


def _beside(
    rows: Sequence[Cells], managers: Sequence[str], facts: Facts, called: Wordings
) -> list[str | None]:
    """For each employment a manager who works there too, if any does; the others where is room."""
    left = list(managers)
    found: list[str | None] = []
    for row in rows:
        there = (each for each in left if row.get("account") in _workplaces(each, facts, called))
        found.append(next(there, None))
        left = [each for each in left if each != found[-1]]
    return [each or (left.pop(0) if left else None) for each in found]


def _workplaces(person: str, facts: Facts, called: Wordings) -> set[str]:
    """Every wording for the accounts that a person works at."""
    return {way for account, _ in facts.ends(WorksAt, person) for way in called.ways[account]}


def person_keys(facts: Facts, called: Wordings, scope: str) -> Iterator[tuple[str, Cells]]:
    """Each person's id with the cells by which their rows tell who they are."""
    for known, stated in facts.of(Person):
        rows = _employments(facts, known, called, scope)
        for row in rows:
            own = _told(row, stated) if _order(row) == _order(rows[-1]) else row
            yield known, own


def _told(row: Cells, stated: Properties) -> Cells:
    """A row that tells of the person too, but for a title that is this job's own."""
    return {**row, **stated, "title": row.get("title", stated.get("title"))}


def _managers(facts: Facts, person: str) -> Iterator[str]:
    for _, claim in facts.of(Reporting):
        if claim["person"] == person:
            yield str(claim["manager"])


def _employments(facts: Facts, known: str, called: Wordings, scope: str) -> list[Cells]:
    """Who the person is and where they worked, the last employment last, as the importer sorts."""
    identity = _own_id(known, scope)
    jobs = facts.ends(WorksAt, known)
    if not jobs or _addresses(facts, known, [""]):
        jobs = [*jobs, ("", {})]
    rows: list[Cells] = []
    for account, when in jobs:
        ways = called.ways[account] if account else [""]
        unknown = called.of((Account,), account) if account else "", None
        for where, name in _addresses(facts, known, ways) or [unknown]:
            rows.append({"id": identity, "name": name, "account": where or None, **when})
    return sorted(rows, key=_order)


def _order(row: Cells) -> tuple[bool, str]:
    """As in `committee.last_job`."""
    until, since = row.get("until"), row.get("since")
    return until is None, str(until or since or "")


def _own_id(known: str, scope: str) -> str | None:
    """The id that was stated for the person; none where it follows from name and account."""
    begin = f"{handle(scope)}/"
    own = handle_of(known)
    return unquote(own.removeprefix(begin)) if own.startswith(begin) else None


def _addresses(facts: Facts, known: str, ways: Sequence[str]) -> list[tuple[str, str]]:
    """How rows write account and name, so that just the ids follow that the person has."""
    stated = facts.stated.nodes[known].properties
    names = (str(stated.get("name", "")), *_aliases(stated))
    wanted = {known, *facts.formers(known)}
    found: dict[str, tuple[str, str]] = {}
    for name in names:
        for way in ways:
            found.setdefault(Person(handle=Person.known_as(name, way)).id, (way, name))
    return [address for named, address in found.items() if named in wanted]


def _aliases(stated: Properties) -> tuple[str, ...]:
    aliases = stated.get("aliases", ())
    return aliases if isinstance(aliases, tuple) else ()
