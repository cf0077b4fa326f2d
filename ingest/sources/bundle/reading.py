"""A bundle's folder: its tables and papers as they are read, and every name that they know."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias, TypeVar

from graph.errors import InputError
from graph.flaws import gathering
from graph.model import Node
from graph.ontology.committee import Deal, Seat, Step
from graph.project_file import FILE, Company, read_project_file
from ingest.formats.document import Document
from ingest.formats.files import check_place, hash_of, read_bytes
from ingest.formats.table import Row, read_table
from ingest.formats.yaml_reading import read_yaml
from ingest.sources.bundle import committee, needs
from ingest.sources.bundle.claims import concept_class
from ingest.sources.bundle.decisions import kind_of
from ingest.sources.bundle.entries import ConceptEntry, DecisionEntry, entries
from ingest.sources.bundle.papers import ConceptPaper, DecisionPaper
from ingest.sources.bundle.tables import AccountRow, DealRow, PersonRow, SeatRow, StepRow, Table
from ingest.sources.located import Place
from ingest.sources.names import Names

CODEBOOK, CLAIMS, DECISIONS = "codebook.yaml", "claims.yaml", "decisions.yaml"
T = TypeVar("T", bound=Table)
P = TypeVar("P", ConceptPaper, DecisionPaper)
E = TypeVar("E", ConceptEntry, DecisionEntry)
InDeal = TypeVar("InDeal", SeatRow, StepRow)
Known: TypeAlias = tuple[str, Mapping[str, Node]]
"""The id of a thing, and how it is written."""


@dataclass(frozen=True, eq=False)
class Folder:
    """A bundle's folder."""

    path: Path
    creating: bool = False
    """Whether a name that no file holds is a new thing instead of an error."""

    @cached_property
    def company(self) -> Company:
        """Whose bundle it is.

        Raises:
            InputError: throughline.toml is malformed or does not name the company.
        """
        check_place(self.path / FILE, self.path)
        company = read_project_file(self.path / FILE).company
        if company.name is None:
            hint = f'Write `name = "Your company"` under [company] in {FILE}.'
            raise InputError(self.path / FILE, "the company has no name", hint=hint)
        return company

    @property
    def scope(self) -> str:
        """What every source of the bundle and every stated id of a person begins with."""
        return self.company.name or ""

    def bytes_of(self, name: str) -> bytes | None:
        """A file's content; None where there is no such file."""
        return self._if_there(name, read_bytes)

    def hash_of(self, name: str) -> bytes | None:
        """Changes when the file does; None where there is no such file."""
        return self._if_there(name, hash_of)

    def _if_there(self, name: str, read: Callable[[Path, Path], bytes]) -> bytes | None:
        path = self.path / name
        return read(path, self.path) if path.exists() or path.is_symlink() else None

    def rows(self, table: type[T]) -> list[Row[T]]:
        """The rows of a table; none where the bundle has no such file."""
        content = self.bytes_of(table.file)
        return [] if content is None else read_table(content, self.path / table.file, table)

    def document(self, name: str) -> Document | None:
        """A YAML file; none where the bundle has no such file."""
        content = self.bytes_of(name)
        return None if content is None else read_yaml(content, self.path / name)

    def concepts(self) -> Iterator[ConceptEntry]:
        """The entries of the codebook."""
        yield from self._entries(
            CODEBOOK,
            ConceptPaper,
            lambda label, paper, place: ConceptEntry(concept_class(label), paper, place),
        )

    def decisions(self) -> Iterator[DecisionEntry]:
        """The entries of decisions.yaml."""
        yield from self._entries(
            DECISIONS,
            DecisionPaper,
            lambda label, paper, place: DecisionEntry(kind_of(label), paper, place),
        )

    def _entries(
        self, name: str, paper: type[P], entry: Callable[[str, P, Place], E]
    ) -> Iterator[E]:
        if (document := self.document(name)) is None:
            return
        with gathering() as flaws:
            for label, number in entries(document):
                place = Place.of_entry(document, label, number)
                with flaws.noted(), place.named():
                    yield entry(label, document.as_model(paper, label, number), place)

    @cached_property
    def names(self) -> Names:
        """Every wording that the tables, the codebook and the decisions know.

        Raises:
            ThroughlineError: files that give names have flaws; each of them is named.
        """
        names = Names(creating=self.creating)
        self._add(names, self._papers(), self._accounts(), self._people(), self._deals())
        self._add(
            names,
            self._in_deals(names, SeatRow, committee.seat_of),
            self._in_deals(names, StepRow, committee.step_of),
        )
        return names

    def _add(self, names: Names, *files: Iterator[Known]) -> None:
        with gathering() as flaws:
            for known in files:
                with flaws.noted():
                    for meaning, wordings in known:
                        names.add(meaning, wordings)

    def _papers(self) -> Iterator[Known]:
        with gathering() as flaws:
            with flaws.noted():
                for cls, paper, place in self.concepts():
                    with flaws.noted(), place.named():
                        yield needs.concept_of(cls, paper).id, needs.wordings(cls, paper)
            for kind, paper, place in self.decisions():
                with flaws.noted(), place.named():
                    node = kind.model_validate({"name": paper.name})
                    yield node.id, {paper.name: node}

    def _accounts(self) -> Iterator[Known]:
        for _, row in self.placed(AccountRow):
            account = committee.account_of(row)
            yield account.id, committee.wordings(account, row.name, row.id)

    def _people(self) -> Iterator[Known]:
        with gathering() as flaws:
            for place, row in self.placed(PersonRow):
                with flaws.noted(), place.named():
                    person = committee.person_of(row, self.scope)
                    written = (row.name, row.id, *(row.aliases or ()))
                    yield person.id, committee.wordings(person, *written)

    def _deals(self) -> Iterator[Known]:
        for _, row in self.placed(DealRow):
            deal = committee.deal_of(row)
            yield deal.id, committee.wordings(deal, row.name, row.id)

    def _in_deals(
        self, names: Names, table: type[InDeal], known_as: Callable[[InDeal, Deal], Seat | Step]
    ) -> Iterator[Known]:
        """Seats or steps: their names hold within a deal, so they are written `deal/seat`."""
        with gathering() as flaws:
            for place, row in self.placed(table):
                with flaws.noted(), place.named():
                    deal = committee.one(names, Deal, row.deal)
                    node = known_as(row, deal)
                    yield node.id, {f"{word}/{node.name}": node for word in self._called[deal.id]}

    @cached_property
    def _called(self) -> Mapping[str, list[str]]:
        """What each deal is called, by its id."""
        called: defaultdict[str, list[str]] = defaultdict(list)
        for _, row in self.placed(DealRow):
            called[committee.deal_of(row).id] += [word for word in (row.name, row.id) if word]
        return called

    def placed(self, table: type[T]) -> Iterator[tuple[Place, T]]:
        """The rows of a table, each with its place."""
        for row in self.rows(table):
            yield Place.of_row(self.path / table.file, row.line, row.values), row.values

    def fingerprint(self, importer: str, *files: bytes) -> str:
        """Changes whenever an import of files with these hashes may give something else."""
        settings = f"{importer}\n{self._digest}\n{self.company.as_of}\n{self.creating}"
        hashed = hashlib.sha256(settings.encode())
        for each in files:
            hashed.update(each)
        return hashed.hexdigest()

    @cached_property
    def _digest(self) -> str:
        return self.names.digest()
