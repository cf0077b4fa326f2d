"""Graph: the one door to what is stored."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import Any

from neo4j import Driver, Transaction
from neo4j.exceptions import TransientError

from graph import engine
from graph.applying import Writer
from graph.binding import Choice
from graph.ddl import schema
from graph.declaration import Ontology
from graph.errors import StoreVersionError, TooLargeError
from graph.limits import USUAL, Limits
from graph.model import Element
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Source
from graph.planning import Plan, Speaker, plan
from graph.reads import Reader
from graph.settings import Settings
from graph.statements import Stated, state
from graph.store import reading, verifying
from graph.store.values import Runner

VERSION = 1
"""Raised whenever an older store cannot be read as it is."""

LOCK = """
MERGE (store:Store {id: 'store'})
ON CREATE SET store.version = $version, store.revision = 0
SET store.revision = store.revision + 1
RETURN store.version
"""
REVISION = "MATCH (store:Store {id: 'store'}) RETURN store.version, store.revision"
SPEAKER = """
MATCH (source:Source {id: $source})
RETURN source.rank, toString(source.as_of), properties(source)
"""
SPEAK = "MERGE (source:Source {id: $source}) SET source = $properties, source.id = $source"
HASHES = "MATCH (source:Source) RETURN source.id, source.hash ORDER BY source.id"
FALL_SILENT = "MATCH (source:Source {id: $source}) DELETE source"


class Graph:
    """What is stored, through a driver that has proved that it can connect."""

    def __init__(
        self, driver: Driver, ontology: Ontology = ONTOLOGY, limits: Limits = USUAL
    ) -> None:
        self.driver, self.ontology, self.limits = driver, ontology, limits

    @classmethod
    @contextmanager
    def open(cls, settings: Settings) -> Generator["Graph"]:
        """Connect, starting the private Neo4j where no address is set, and bring the schema up.

        Raises:
            ThroughlineError: nothing answers, or the store is of another version.
        """
        with engine.connect(settings) as driver:
            graph = cls(driver, limits=Limits.of(settings))
            graph.migrate()
            yield graph

    def migrate(self) -> None:
        """Bring constraints and indexes up; running it again changes nothing."""
        with self.driver.session() as session:
            version = session.run(REVISION).values()
            if version and version[0][0] > VERSION:
                raise StoreVersionError(version[0][0], VERSION)
            with session.begin_transaction() as transaction:
                for text in schema(self.ontology):
                    Runner(transaction)(text)
            session.run("CALL db.awaitIndexes(60)").consume()

    def revision(self) -> int:
        """A number that grows with every change."""
        with self.driver.session() as session:
            rows = session.run(REVISION).values()
            return rows[0][1] if rows else 0

    def hashes(self) -> dict[str, str]:
        """The hash with which each source was last written, by the source's id."""
        with self.driver.session() as session:
            return {known: hash_ for known, hash_ in session.run(HASHES).values()}

    def explain(self, text: str, parameters: Mapping[str, object]) -> reading.Explained:
        """What the engine would do for this text. Errors as in `reading.explain`."""
        return reading.explain(self.driver, text, parameters, self.limits)

    def read(
        self, text: str, parameters: Mapping[str, object], wanted: Limits | None = None
    ) -> reading.Rows:
        """The rows with which a text answers that only reads. Errors as in `reading.read`.

        The asker can want limits lower than the settings', never higher ones.
        """
        limits = self.limits.lowered(wanted) if wanted else self.limits
        return reading.read(self.driver, text, parameters, limits)

    def choices(self, label: str) -> list[Choice]:
        """Everything with this label that a question may be asked about, by name."""
        return reading.choices(self.driver, label, self.limits)

    def verify(self) -> list[verifying.Finding]:
        """Everything that is wrong with what is stored; nothing, where it is in order."""
        return verifying.verify(self.driver, self.ontology)

    def put(self, source: Source, elements: Iterable[Element]) -> Plan:
        """Let the source state these elements and nothing else; what changed is returned.

        Raises:
            ThroughlineError: the elements contradict each other or the ontology; nothing is
                written.
        """
        stated = state(elements)
        with self._writing() as transaction:
            return self._put(transaction, source, stated)

    def preview(self, source: Source, elements: Iterable[Element]) -> Plan:
        """What `put` would change, without changing it."""
        with self.driver.session(default_access_mode="READ") as session:
            reader = Reader(Runner(session), self.ontology)
            before, _ = _speaker(reader, source.id)
            return plan(reader, before, _as_speaker(source), state(elements))

    def _put(self, transaction: Transaction, source: Source, stated: Stated) -> Plan:
        reader = Reader(Runner(transaction), self.ontology)
        ((_version,),) = reader.run(LOCK, version=VERSION)
        before, known = _speaker(reader, source.id)
        planned = plan(reader, before, _as_speaker(source), stated)
        remembered = source.values() if stated else {}
        if not planned.changes and not planned.shaken and known == remembered:
            transaction.rollback()
            return planned
        reader.run(SPEAK, source=source.id, properties=source.values())
        Writer(reader).apply(planned, source.id)
        if not stated:
            reader.run(FALL_SILENT, source=source.id)
        transaction.commit()
        return planned

    @contextmanager
    def _writing(self) -> Generator[Transaction]:
        """One transaction, without the driver's retries, which go on after a memory error."""
        with self.driver.session() as session, session.begin_transaction() as transaction:
            try:
                yield transaction
            except TransientError as error:
                if "OutOfMemory" in (error.code or "") or "MemoryPool" in (error.code or ""):
                    raise TooLargeError from error
                raise


def _speaker(reader: Reader, source: str) -> tuple[Speaker | None, dict[str, Any]]:
    rows = reader.run(SPEAKER, source=source)
    if not rows:
        return None, {}
    rank, as_of, properties = rows[0]
    return Speaker(source, rank, as_of or ""), {k: v for k, v in properties.items() if k != "id"}


def _as_speaker(source: Source) -> Speaker:
    return Speaker(source.id, source.rank, source.as_of.isoformat() if source.as_of else "")
