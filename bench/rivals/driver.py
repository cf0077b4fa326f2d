"""The bare driver in its best form: rows as lists, one text per kind, one transaction."""

from collections.abc import Mapping
from typing import LiteralString, TypeAlias

from neo4j import Driver

from bench.rivals.rows import Rows

BATCH = 10_000
Texts: TypeAlias = Mapping[str, LiteralString]
"""The text that writes each kind of row."""


def write(driver: Driver, texts: Texts, rows: Rows) -> None:
    """Write all rows of one interview."""
    source = rows["source"][0][0]
    with driver.session() as session, session.begin_transaction() as transaction:
        for kind, text in texts.items():
            for first in range(0, len(rows[kind]), BATCH):
                sent = rows[kind][first : first + BATCH]
                transaction.run(text, source=source, rows=sent).consume()
        transaction.commit()
