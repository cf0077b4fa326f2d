"""A Maven repository on this machine, and what can happen to its files."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from graph.server.lockfile import Jar, Lock


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder, and writes no log."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Generator[str]:
    """The address of a web server that has this folder, for a while."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as web:
        Thread(target=web.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{web.server_port}"
        web.shutdown()


def in_repository(folder: Path, jar: Jar) -> Path:
    """Where a Maven repository keeps a jar."""
    group, artifact, version, _ = jar.parts
    return folder / group.replace(".", "/") / artifact / version / jar.file_name


def halve(file: Path) -> None:
    """Leave the first half of a file."""
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def alter(file: Path) -> None:
    """Change the last byte of a file, and not its size."""
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))


def copied(central: Path, lock: Lock, folder: Path) -> Path:
    """A folder with the jars of a lock, as somebody carries it into a closed network."""
    folder.mkdir()
    for jar in lock.jars:
        (folder / jar.file_name).write_bytes(in_repository(central, jar).read_bytes())
    return folder
