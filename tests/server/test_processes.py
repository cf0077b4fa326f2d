"""Which process is the server of a folder."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from graph.server.home import Home
from graph.server.process import server_process

STAYS = "import time; time.sleep(60)"


@pytest.mark.parametrize("_", range(10))
def test_a_process_that_becomes_the_server_is_never_taken_for_ended(_: int, tmp_path: Path) -> None:
    home = Home(tmp_path)
    mark = f"--home-dir={home.neo4j}"
    command = ("/bin/sh", "-c", 'exec "$@"', "sh", sys.executable, "-c", STAYS, mark)
    with subprocess.Popen(command) as becoming:
        home.pid.write_text(str(becoming.pid), "ascii")

        looks = [server_process(home) is not None]
        while psutil.Process(becoming.pid).cmdline()[:1] != [sys.executable]:
            looks.append(server_process(home) is not None)

        becoming.kill()
    assert all(looks)
