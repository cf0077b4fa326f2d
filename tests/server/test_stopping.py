"""Stopping ends the server, whatever it does, and keeps what is stored."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from graph import server
from graph.errors import LostServerError
from graph.server.home import home_of
from graph.server.process import server_process
from graph.settings import Settings
from graph.store import Graph
from tests.server.conftest import until

ENDLESS = "UNWIND range(1, 10000000000) AS number RETURN sum(number) AS total"
RUNNING = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND'"


def test_a_question_that_runs_when_the_server_is_stopped_is_told_so(private: Settings) -> None:
    with Graph.open(private) as graph, ThreadPoolExecutor(1) as asker:
        asked = asker.submit(graph.read, ENDLESS, {})
        until(lambda: bool(graph.driver.execute_query(RUNNING).records))

        server.stop(private)

        with pytest.raises(LostServerError):
            asked.result()


def test_a_stopped_server_has_ended(private: Settings) -> None:
    server.ensure(private, server.silent)

    server.stop(private)

    assert server_process(home_of(private)) is None


def test_stopping_where_nothing_runs_does_nothing(private: Settings) -> None:
    server.stop(private)

    assert server.stop(private) is None


def test_stopping_where_nothing_ever_ran_makes_no_folder(fresh: Settings) -> None:
    server.stop(fresh)

    assert not fresh.folder.exists()
