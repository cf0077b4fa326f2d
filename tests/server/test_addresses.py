"""THROUGHLINE_URI: each kind of address connects, and each that cannot says why."""

import socket
from threading import Thread

import pytest
from pydantic import SecretStr

from graph import server
from graph.engine import connect
from graph.server.errors import AddressError, EngineUnavailableError, WrongPasswordError
from graph.server.ports import free_port
from graph.settings import Settings


def elsewhere(settings: Settings, scheme: str) -> Settings:
    """Settings that name the server under test by its address, with this scheme."""
    if settings.uri is None:
        found = server.ensure(settings, server.silent)
        named = {"uri": found.uri, "user": found.user, "password": found.password}
        settings = settings.model_copy(update=named)
    _, _, place = (settings.uri or "").partition("://")
    return settings.model_copy(update={"uri": f"{scheme}://{place}"})


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_stated_address_is_connected_to(settings: Settings, scheme: str) -> None:
    with connect(elsewhere(settings, scheme)) as driver:
        records, _, _ = driver.execute_query("RETURN 1 AS one", routing_="r")

    assert [record["one"] for record in records] == [1]


def test_the_routing_table_names_the_port_that_the_server_got(settings: Settings) -> None:
    named = elsewhere(settings, "bolt")

    with connect(named) as driver:
        table, _, _ = driver.execute_query("CALL dbms.routing.getRoutingTable({}) YIELD servers")

    places = {place for row in table[0]["servers"] for place in row["addresses"]}
    assert places == {(named.uri or "").removeprefix("bolt://")}


def test_a_stated_address_with_a_wrong_password_is_refused(settings: Settings) -> None:
    wrong = {"user": "nobody", "password": SecretStr("wrong-password")}
    named = elsewhere(settings, "bolt").model_copy(update=wrong)

    with pytest.raises(WrongPasswordError) as refused, connect(named):
        pass

    assert refused.value.user == "nobody"


def test_a_password_tried_too_often_is_still_called_wrong(settings: Settings) -> None:
    wrong = {"user": "anybody", "password": SecretStr("wrong-password")}
    named = elsewhere(settings, "bolt").model_copy(update=wrong)

    for _ in range(5):
        with pytest.raises(WrongPasswordError), connect(named):
            pass


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_an_address_where_nothing_listens_is_told(scheme: str) -> None:
    named = Settings(uri=f"{scheme}://127.0.0.1:{free_port(None)}")

    with pytest.raises(EngineUnavailableError), connect(named):
        pass


def test_a_program_that_is_no_neo4j_is_told_from_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        Thread(target=greet, args=(other,), daemon=True).start()
        named = Settings(uri=f"bolt://127.0.0.1:{other.getsockname()[1]}")

        with pytest.raises(EngineUnavailableError), connect(named):
            pass


def greet(listening: socket.socket) -> None:
    """Answer one visitor the way a web server does."""
    visitor, _ = listening.accept()
    with visitor:
        visitor.recv(100)
        visitor.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


@pytest.mark.parametrize(
    "uri", ["localhost:7687", "http://localhost", "bolt://localhost:99999", "bolt://[::1", "no"]
)
def test_what_is_no_address_is_refused_with_the_form_of_one(uri: str) -> None:
    with pytest.raises(AddressError), connect(Settings(uri=uri)):
        pass


@pytest.mark.parametrize(
    "uri",
    [
        "bolt://me:secret-word@localhost:1",
        "http://me:secret-word@localhost:1",
        "bolt://me:secret-word/@localhost:1",
        "bolt://me:secret-word@localhost:99999",
        "me:secret-word@localhost:1",
    ],
)
def test_a_password_inside_an_address_is_not_repeated(uri: str) -> None:
    with pytest.raises(AddressError) as refused, connect(Settings(uri=uri)):
        pass

    assert "secret-word" not in str(refused.value)
