"""From settings to a driver that has proved that it can connect."""

import logging
import re
from collections.abc import Generator
from contextlib import contextmanager
from urllib.parse import urlsplit

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError

from graph import failures, server
from graph.errors import HaltedError
from graph.server.errors import (
    AddressError,
    EngineUnavailableError,
    PasswordChangedError,
    WrongPasswordError,
)
from graph.settings import Settings

SCHEME = re.compile(r"(bolt|neo4j)(\+s|\+ssc)?://")
"""Bolt, plain or encrypted, to one server or to a cluster; the driver's HTTP is only a preview."""
UNHEARD = logging.NullHandler()
"""Takes what the driver logs of a failure, which we tell in our own words."""
CONNECTION_SECONDS = 10.0
"""For one connection; a server that does not answer by then is taken for absent."""


@contextmanager
def connect(settings: Settings, report: server.Report = server.silent) -> Generator[Driver]:
    """A driver for the stated Neo4j, else for the private one, which is started if need be."""
    address = address_of(settings, report)
    with _driver(address) as driver:
        _prove(driver, settings, address)
        with _ended_where_halted(settings), failures.told():
            yield driver


@contextmanager
def _ended_where_halted(settings: Settings) -> Generator[None]:
    """End the private Neo4j where it has halted, so that the next command starts it anew."""
    try:
        yield
    except HaltedError:
        if settings.uri is None:
            server.stop(settings)
            server.check_room(settings)
        raise


def address_of(settings: Settings, report: server.Report = server.silent) -> server.Address:
    """Of the stated Neo4j, else of the private one, which is started if need be."""
    return _stated(settings) or server.ensure(settings, report)


def _stated(settings: Settings) -> server.Address | None:
    if settings.uri is None:
        return None
    _check(settings.uri)
    return server.Address(settings.uri, settings.user, settings.password)


def _check(uri: str) -> None:
    """Refuse what the driver would take for another address, or stumble over."""
    if "@" in uri:
        raise AddressError(uri, "user and password have settings of their own")
    if not SCHEME.match(uri):
        raise AddressError(uri, "it begins with neither bolt:// nor neo4j://")
    try:
        _ = urlsplit(uri).port
    except ValueError as error:
        raise AddressError(uri, str(error)) from error


def _driver(address: server.Address) -> Driver:
    secret = address.password
    logging.getLogger("neo4j").addHandler(UNHEARD)
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
        raise EngineUnavailableError(address.uri, _in_short(error)) from error


def _in_short(error: BaseException) -> str:
    """The innermost reason: the layers above it only repeat the address."""
    if isinstance(error, BaseExceptionGroup):
        return _in_short(error.exceptions[0])
    if error.__cause__ is not None:
        return _in_short(error.__cause__)
    told = error.strerror if isinstance(error, OSError) else None
    return told or str(error).splitlines()[0]
