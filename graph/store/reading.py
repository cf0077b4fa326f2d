"""The read path: a text is explained, judged, and run where nothing can be written.

Everything happens in one READ transaction that is never committed. The driver's own `execute_read`
is not used: it tries again after a memory error, for forty seconds.
"""

import re
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from threading import Event, Timer
from typing import Any, LiteralString, NamedTuple, cast

from neo4j import Driver, Transaction
from neo4j.exceptions import DriverError, Neo4jError

from graph.binding import Choice
from graph.errors import CypherError, RefusedCypherError, ThroughlineError
from graph.failures import in_our_words
from graph.guard import refusal
from graph.limits import Limits, NotStoppedError, TimeLimitError
from graph.store.values import plain

CHOICES = """
MATCH (thing:{label})
RETURN thing.id AS id,
       coalesce(thing.name, thing.title, thing.id) AS name,
       coalesce(thing.aliases, []) + [(thing)<-[:IS]-(former:Former) | former.id] AS aliases
ORDER BY name, id
"""
EXPLAIN = "EXPLAIN "
GRACE = 2.0
"""Seconds after its time that the server has to stop a question by itself. It looks at the clock
between rows only: a text of a thousand brackets, or one row without end, is ended from here."""


class Explained(NamedTuple):
    """What the engine says of a text without running it."""

    columns: tuple[str, ...]
    query_type: str | None
    plan: dict[str, Any]


class Rows(NamedTuple):
    """Rows as plain values, and whether there were more of them than the limit."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    cut: bool


def explain(
    driver: Driver, text: str, parameters: Mapping[str, object], limits: Limits
) -> Explained:
    """What the engine would do for this text.

    Raises:
        CypherError: it is no Cypher, or several statements.
    """
    with _reading(driver, limits) as transaction:
        return _explain(transaction, text, parameters)


def read(driver: Driver, text: str, parameters: Mapping[str, object], limits: Limits) -> Rows:
    """The rows with which the text answers.

    Raises:
        RefusedCypherError: it does more than read this database.
        TimeLimitError, MemoryLimitError: it was stopped.
        CypherError: the engine cannot run it.
    """
    with _reading(driver, limits) as transaction:
        explained = _explain(transaction, text, parameters)
        if reason := refusal(explained.query_type, explained.plan):
            raise RefusedCypherError(reason)
        result = transaction.run(_ours(text), dict(parameters))
        columns = tuple(result.keys())
        records = result.fetch(limits.rows + 1)
        rows = [dict(zip(columns, map(plain, record.values()), strict=True)) for record in records]
        return Rows(columns, rows[: limits.rows], len(rows) > limits.rows)


def _explain(transaction: Transaction, text: str, parameters: Mapping[str, object]) -> Explained:
    result = transaction.run(_ours(f"{EXPLAIN}{text}"), dict(parameters))
    columns, summary = tuple(result.keys()), result.consume()
    return Explained(columns, summary.query_type, summary.plan or {})


def _ours(text: str) -> LiteralString:
    # The driver asks for a literal so that no value is formatted into a text. These texts come from
    # the library or from an analyst, who may ask anything that the guard lets through.
    return cast(LiteralString, text)


@contextmanager
def _reading(driver: Driver, limits: Limits) -> Generator[Transaction]:
    """A READ transaction that ends in time, whatever the server does."""
    overdue = Event()
    try:
        with (
            driver.session(default_access_mode="READ", notifications_min_severity="OFF") as session,
            session.begin_transaction(timeout=limits.seconds) as transaction,
        ):
            with _ended_in_time(transaction, limits, overdue):
                yield transaction
            transaction.close()
    except (Neo4jError, DriverError) as error:
        raise _told(error, limits, overdue) from error


@contextmanager
def _ended_in_time(transaction: Transaction, limits: Limits, overdue: Event) -> Generator[None]:
    """Hang up where the server does not stop by itself; the driver has no public way for it."""

    def hang_up() -> None:
        overdue.set()
        transaction._connection.kill()

    timer = Timer(limits.seconds + GRACE, hang_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _told(error: Neo4jError | DriverError, limits: Limits, overdue: Event) -> ThroughlineError:
    """What is neither a limit nor a failure of the server is wrong with the text."""
    code = (error.code or "") if isinstance(error, Neo4jError) else ""
    if overdue.is_set():
        return NotStoppedError(limits.seconds)
    if "TransactionTimedOut" in code:
        return TimeLimitError(limits.seconds)
    complaint = error.message if isinstance(error, Neo4jError) else None
    return in_our_words(error) or CypherError(_as_written(complaint or str(error)))


def _as_written(problem: str) -> str:
    """The engine's complaint about the text as its author wrote it, without our EXPLAIN."""
    first, quoted, *caret = problem.split("\n", 2) if "\n" in problem else (problem, "")
    if not quoted.startswith(f'"{EXPLAIN}'):
        return problem
    shifted = (line.removeprefix(" " * len(EXPLAIN)) for line in caret)
    said = re.sub(r" \(line \d+, column \d+ \(offset: \d+\)\)$", "", first)
    return "\n".join((said, quoted.replace(EXPLAIN, "", 1), *shifted))


def choices(driver: Driver, label: str, limits: Limits) -> list[Choice]:
    """Everything with a label of the ontology, by name."""
    everything = Limits(limits.seconds, sys.maxsize - 1)
    rows = read(driver, CHOICES.format(label=label), {}, everything).rows
    return [Choice(**row) for row in rows]
