"""Constraints and indexes: brought up once, and again where the ontology asks for others."""

from collections.abc import Sequence
from hashlib import sha256

from neo4j import Driver, Session

from graph.ddl import schema
from graph.declaration import Ontology
from graph.errors import StoreVersionError
from graph.failures import told
from graph.store.values import Runner
from graph.store.writing import STORE, VERSION

KNOWN = """
MATCH (store:Store {id: 'store'})
RETURN store.version, store.schema, coalesce(store.indexes, [])
"""
REMEMBER = f"""{STORE}
SET store.schema = $schema, store.indexes = $indexes
"""
INDEXES = "SHOW INDEXES YIELD name RETURN collect(name)"
AWAIT = "CALL db.awaitIndexes(60)"


def migrate(driver: Driver, ontology: Ontology) -> None:
    """Bring up what the ontology needs; nothing, where all that was brought up is still there.

    To look takes a tenth of the time that to bring up takes, and every command begins with it.

    Raises:
        StoreVersionError: the store is of another version.
    """
    texts = tuple(schema(ontology))
    with told(), driver.session() as session:
        if not _is_up(session, _digest(texts)):
            _bring_up(session, texts)


def check(version: int) -> None:
    """Refuse a store of another version.

    Raises:
        StoreVersionError: it is one.
    """
    if version != VERSION:
        raise StoreVersionError(version, VERSION)


def _is_up(session: Session, wanted: str) -> bool:
    """Whether this was brought up, and nobody has dropped any of it since."""
    for version, known, indexes in session.run(KNOWN).values():
        check(version)
        return known == wanted and not set(indexes) - set(_indexes(session))
    return False


def _bring_up(session: Session, texts: Sequence[str]) -> None:
    """Neo4j writes no data in a transaction that changes the schema: what was done is remembered
    afterwards, and done once more where that fails."""
    with session.begin_transaction() as transaction:
        for text in texts:
            Runner(transaction)(text)
    session.run(AWAIT).consume()
    remembered = {"version": VERSION, "schema": _digest(texts), "indexes": _indexes(session)}
    session.run(REMEMBER, remembered).consume()


def _indexes(session: Session) -> list[str]:
    ((names,),) = session.run(INDEXES).values()
    return names


def _digest(texts: Sequence[str]) -> str:
    return sha256("\n".join(texts).encode()).hexdigest()
