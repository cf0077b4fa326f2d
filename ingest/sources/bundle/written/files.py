"""All files of a bundle, as text: a pure function of what its sources state."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from graph.edits import Entry
from graph.edits import edits as edits_of
from graph.marks import Value
from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.project_file import FILE, Company, quoted
from graph.statements import Stated
from ingest.formats.yaml_writing import Writable, yaml_of
from ingest.sources.bundle import edited, interviews
from ingest.sources.bundle.reading import CLAIMS, CODEBOOK, DECISIONS
from ingest.sources.bundle.tables import (
    TABLES,
    AccountRow,
    DealRow,
    EventRow,
    OfferRow,
    PersonRow,
    SeatRow,
    StepRow,
    Table,
)
from ingest.sources.bundle.written import accounts, codebook, deals, decided
from ingest.sources.bundle.written.cells import table_of, written
from ingest.sources.bundle.written.facts import Facts
from ingest.sources.bundle.written.interviews import Folder
from ingest.sources.bundle.written.links import Links
from ingest.sources.bundle.written.naming import named
from ingest.sources.bundle.written.transcripts import File
from ingest.sources.bundle.written.wordings import Wordings

ROWS: Mapping[type[Table], Callable[[Facts, Wordings], Iterable[Table]]] = {
    AccountRow: accounts.accounts,
    DealRow: deals.deals,
    SeatRow: deals.seats,
    StepRow: deals.steps,
    EventRow: deals.events,
    OfferRow: deals.offers,
}
"""How the rows of each table are found, but for people.csv, whose ids hold in the bundle only."""
SOURCES = (CODEBOOK, CLAIMS, DECISIONS, *(table.file for table in TABLES))
"""The files that are a source each."""


def files(
    company: Company, tables: Mapping[str, Facts], talks: Mapping[str, Facts]
) -> Iterator[File]:
    """Every file, by its path in the bundle.

    Args:
        company: whose bundle it is.
        tables: what each of `SOURCES` states.
        talks: what each interview states, by the name of its folder.

    Raises:
        UnsayableError, UnnamedError, NotVerbatimError: something stored is not for a bundle.
    """
    scope = company.name or ""
    all_facts = [*tables.values(), *talks.values()]
    whole = {name: tables.get(name, Facts(name, Stated())) for name in SOURCES}
    called = named(whole, _spellings(all_facts), scope)
    quotes: dict[str, decided.Cited] = {}
    yield File(FILE, _project_file(company))
    for name, facts in talks.items():
        folder = Folder(name, facts, called)
        links = Links(facts, called, folder.turns)
        quotes.update({k: decided.Cited(name, passage) for k, passage in links.passages.items()})
        yield from _interview(folder, links, f"{scope}/{interviews.FOLDER}/{name}")
    yield from _tables(tables, called, scope)
    yield from _papers(tables, called, quotes)


def edits_files(edits: Mapping[str, Stated]) -> Iterator[File]:
    """What people did on pages, a file for each of them."""
    for who, stated in edits.items():
        entries = [Entry.of(edit).model_dump(exclude_none=True) for edit in edits_of(stated)]
        yield File(f"{edited.FOLDER}/{who}{edited.ENDING}", yaml_of(_as_lists(entries)))


def _as_lists(entries: list[dict[str, dict[str, Value]]]) -> Writable:
    return [{kind: written(edit) for kind, edit in entry.items()} for entry in entries]


def _interview(folder: Folder, links: Links, source: str) -> Iterator[File]:
    at = f"{interviews.FOLDER}/{folder.name}"
    transcript = folder.transcript()
    yield File(f"{at}/{transcript.name}", transcript.text)
    yield File(f"{at}/{interviews.PAPER}", yaml_of(folder.paper(source)))
    if paper := links.paper():
        yield File(f"{at}/{interviews.LINKS}", yaml_of(paper))


def _tables(tables: Mapping[str, Facts], called: Wordings, scope: str) -> Iterator[File]:
    people = partial(accounts.people, scope=scope)
    for table, rows in {**ROWS, PersonRow: people}.items():
        if facts := tables.get(table.file):
            in_order = sorted(rows(facts, called), key=_by_columns)
            yield File(table.file, table_of(in_order, table))


def _papers(
    tables: Mapping[str, Facts], called: Wordings, quotes: decided.Quotes
) -> Iterator[File]:
    papers: dict[str, Callable[[Facts, Wordings], Writable]] = {
        CODEBOOK: codebook.codebook,
        CLAIMS: codebook.claims,
        DECISIONS: partial(decided.decisions, quotes=quotes),
    }
    for name, paper in papers.items():
        if facts := tables.get(name):
            yield File(name, yaml_of(paper(facts, called)))


def _spellings(all_facts: Iterable[Facts]) -> dict[str, str]:
    """How the names of concepts are spelled, also of those that are something else by now."""
    return {
        known: str(statement.properties["name"])
        for facts in all_facts
        for known, statement in facts.stated.nodes.items()
        if "name" in statement.properties and issubclass(ONTOLOGY.node_of(known), Concept)
    }


def _project_file(company: Company) -> str:
    """throughline.toml; of the store, which is of one machine, it says nothing."""
    stated = company.model_dump(exclude_none=True)
    lines = (
        f"{name} = {quoted(value) if isinstance(value, str) else value}"
        for name, value in stated.items()
    )
    return "\n".join(("[company]", *lines, ""))


def _by_columns(row: Table) -> tuple[str, ...]:
    return tuple(str(value) for value in row.model_dump().values())
