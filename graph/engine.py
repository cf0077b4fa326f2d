"""From settings to a driver that has proved that it can connect."""

from collections.abc import Generator
from contextlib import contextmanager

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError

from graph import server
from graph.errors import ThroughlineError
from graph.server.errors import (
    AddressError,
    EngineUnavailableError,
    PasswordChangedError,
    WrongPasswordError,
)
from graph.settings import Settings

CONNECTION_SECONDS = 10.0
"""For one connection; a server that does not answer by then is taken for absent."""


@contextmanager
def connect(settings: Settings, report: server.Report = server.silent) -> Generator[Driver]:
    """A driver for the stated Neo4j, else for the private one, which is started if need be."""
    address = _stated(settings) or server.ensure(settings, report)
    with _driver(address) as driver:
        _prove(driver, settings, address)
        yield driver


def _stated(settings: Settings) -> server.Address | None:
    if settings.uri is None:
        return None
    return server.Address(settings.uri, settings.user, settings.password)


def _driver(address: server.Address) -> Driver:
    secret = address.password
    try:
        return GraphDatabase.driver(
            address.uri,
            auth=(address.user, secret.get_secret_value()) if secret else None,
            connection_timeout=CONNECTION_SECONDS,
            # An empty store knows none of our labels yet; that is no news.
            notifications_disabled_classifications=["UNRECOGNIZED"],
        )
    except (ConfigurationError, ValueError) as error:
        raise AddressError(address.uri, str(error)) from error


def _prove(driver: Driver, settings: Settings, address: server.Address) -> None:
    """Connect once: without this, a first question would be tried again for thirty seconds."""
    try:
        driver.verify_connectivity()
    except AuthError as error:
        kind = WrongPasswordError if settings.uri else PasswordChangedError
        raise kind(address.uri, address.user) from error
    except (DriverError, Neo4jError, OSError) as error:
        raise _unavailable(address, error) from error


def _unavailable(address: server.Address, error: Exception) -> ThroughlineError:
    return EngineUnavailableError(address.uri, str(error).splitlines()[0])
