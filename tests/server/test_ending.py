"""A process that was to be ended and has ended by itself."""

from subprocess import Popen

import psutil

from graph.server.process import end_process


def test_a_server_that_has_ended_already_needs_no_ending() -> None:
    with Popen(("true",)) as ended:
        process = psutil.Process(ended.pid)

    end_process(process)

    assert not process.is_running()
