"""The write path: one transaction, which keeps other writers out until it ends."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from neo4j import Driver

from graph.amending import amendment
from graph.applying import Writer
from graph.declaration import Ontology
from graph.errors import LostWriteError, TooLargeError
from graph.failures import told
from graph.nearby import Nearby
from graph.ontology.evidence import Source
from graph.planning import Plan, Speaker, plan
from graph.reads import Reader
from graph.sending import Sender
from graph.statements import Stated
from graph.store.values import Runner

VERSION = 1
"""Raised whenever an older store cannot be read as it is."""

# What pages keep goes by the revision: a store that takes the place of another counts from the
# moment it was made, so that it never has a revision that the other had.
STORE = """
MERGE (store:Store {id: 'store'})
ON CREATE SET store.version = $version, store.revision = timestamp()
"""
LOCK = f"""{STORE}
SET store.revision = store.revision + 1
RETURN store.version
"""
SPEAKER = """
MATCH (source:Source {id: $source})
RETURN source.rank, toString(source.as_of), properties(source)
"""
SPEAK = "MERGE (source:Source {id: $source}) SET source = $properties, source.id = $source"
FALL_SILENT = "MATCH (source:Source {id: $source}) DELETE source"


@dataclass
class Writing:
    """Changes in one transaction: all of them come to be, or none."""

    reader: Reader
    changed: bool = field(default=False, init=False)
    """Whether anything was written at all."""

    def put(self, source: Source, stated: Stated) -> Plan:
        """Let the source state this and nothing else."""
        before, known = _speaker(self.reader, source.id)
        planned = plan(self.reader, before, _as_speaker(source), stated)
        remembered = source.values() if stated else {}
        if planned.changes or planned.shaken or known != remembered:
            self._write(source.id, source.values(), planned)
            if not stated:
                self.reader.run(FALL_SILENT, source=source.id)
        return planned

    def amend(self, source: Source, says: Stated, unsays: Stated) -> Plan:
        """Let the source state the one as well, and the other no longer."""
        before, known = _speaker(self.reader, source.id)
        planned = amendment(self.reader, before or _as_speaker(source), says, unsays)
        if planned.changes:
            # It is no longer what was read: an import of the same bytes has something to say.
            unread = {**(known or source.values()), "hash": None}
            self._write(source.id, unread, planned)
            if Nearby(self.reader, source.id).silent():
                self.reader.run(FALL_SILENT, source=source.id)
        return planned

    def _write(self, source: str, properties: Mapping[str, Any], planned: Plan) -> None:
        self.changed = True
        self.reader.run(SPEAK, source=source, properties=properties)
        Writer(self.reader, Sender(self.reader.run)).apply(planned, source)


@contextmanager
def all_or_nothing(driver: Driver, ontology: Ontology) -> Generator[Writing]:
    """A transaction without the driver's retries, which go on after a memory error.

    Raises:
        TooLargeError: the server has not enough memory for it; nothing was written.
        HaltedError: the server could not write to its disk; nothing was written.
        LostWriteError: the server ended; all of it was written, or nothing.
    """
    with (
        told(LostWriteError, TooLargeError),
        driver.session() as session,
        session.begin_transaction() as transaction,
    ):
        work = Writing(Reader(Runner(transaction), ontology))
        work.reader.run(LOCK, version=VERSION)
        yield work
        if work.changed:
            transaction.commit()
        else:
            transaction.rollback()


def previewed(reader: Reader, source: Source, stated: Stated) -> Plan:
    """What `put` would change."""
    before, _ = _speaker(reader, source.id)
    return plan(reader, before, _as_speaker(source), stated)


def _speaker(reader: Reader, source: str) -> tuple[Speaker | None, dict[str, Any]]:
    rows = reader.run(SPEAKER, source=source)
    if not rows:
        return None, {}
    rank, as_of, properties = rows[0]
    return Speaker(source, rank, as_of or ""), {k: v for k, v in properties.items() if k != "id"}


def _as_speaker(source: Source) -> Speaker:
    return Speaker(source.id, source.rank, source.as_of.isoformat() if source.as_of else "")
