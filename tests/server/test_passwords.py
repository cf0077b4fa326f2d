"""The private Neo4j makes its own password; who loses or changes it hears how to go on."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from neo4j import Driver

from graph import server
from graph.engine import connect
from graph.server.errors import FolderError, PasswordChangedError, PasswordLostError
from graph.server.home import home_of, read_record
from graph.settings import Settings

CHANGE = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new"


@contextmanager
def moved_away(file: Path) -> Generator[None]:
    """Without this file, for a while."""
    aside = file.rename(file.with_suffix(".aside"))
    try:
        yield
    finally:
        aside.rename(file)


@contextmanager
def changed_password(driver: Driver, own: str) -> Generator[None]:
    """With another password than the server's own, for a while."""
    other = "somebody-changed-it"
    driver.execute_query(CHANGE, old=own, new=other, database_="system")
    try:
        yield
    finally:
        driver.execute_query(CHANGE, old=other, new=own, database_="system")


def test_a_changed_password_is_noticed(private: Settings) -> None:
    server.ensure(private, server.silent)
    known = read_record(home_of(private))
    assert known is not None

    with (
        connect(private) as driver,
        changed_password(driver, known.password),
        pytest.raises(PasswordChangedError),
        connect(private),
    ):
        pass


def test_a_lost_password_is_not_replaced_by_one_that_cannot_work(private: Settings) -> None:
    server.ensure(private, server.silent)
    server.stop(private)

    with moved_away(home_of(private).record), pytest.raises(PasswordLostError):
        server.ensure(private, server.silent)


def test_a_record_that_somebody_broke_is_named(private: Settings) -> None:
    server.ensure(private, server.silent)
    record = home_of(private).record

    with moved_away(record):
        record.write_text("{half of", encoding="utf-8")
        with pytest.raises(FolderError, match=r"server\.json is not what we wrote"):
            server.find(private)
