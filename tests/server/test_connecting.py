"""What a person gets who connects, to the private Neo4j or to another."""

import socket

import pytest
from pytest_socket import SocketConnectBlockedError

from graph.engine import connect
from graph.settings import Settings


def test_the_driver_answers(settings: Settings) -> None:
    with connect(settings) as driver:
        records, _, _ = driver.execute_query("RETURN 1 AS one")

    assert [record["one"] for record in records] == [1]


def test_no_test_reaches_another_machine() -> None:
    with (
        socket.socket() as outward,
        pytest.warns(UserWarning, match="192.0.2.1"),
        pytest.raises(SocketConnectBlockedError),
    ):
        outward.connect(("192.0.2.1", 80))
