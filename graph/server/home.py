"""The folder of one private Neo4j: what lies where, and the configuration that is written there."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError

from graph.server.errors import FolderError, PasswordLostError
from graph.server.folders import make_private, usable
from graph.settings import Settings

MEGABYTE = 1024 * 1024
LARGEST_HEAP = 2048
"""Megabytes; more only where a person asks for it."""


class Record(BaseModel):
    """What is known of the server of a folder: server.json, readable by its owner alone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    password: str
    port: int
    version: str

    @property
    def uri(self) -> str:
        """The address at which it was started."""
        return f"bolt://127.0.0.1:{self.port}"

    @property
    def secret(self) -> SecretStr:
        """The password, so that no trace shows it."""
        return SecretStr(self.password)


@dataclass(frozen=True)
class Home:
    """Where everything of one private Neo4j lies."""

    folder: Path

    @property
    def neo4j(self) -> Path:
        """What Neo4j calls its home."""
        return self.folder / "neo4j"

    @property
    def record(self) -> Path:
        """Password, port and version."""
        return self.folder / "server.json"

    @property
    def pid(self) -> Path:
        """The process that was started last."""
        return self.folder / "server.pid"

    @property
    def lock(self) -> Path:
        """Held while the server is started or stopped."""
        return self.folder / "server.lock"

    @property
    def password_lock(self) -> Path:
        """Held while the password is written, by the process that writes it."""
        return self.folder / "password.lock"

    @property
    def console(self) -> Path:
        """What the server said since it was started last."""
        return self.neo4j / "logs" / "console.log"

    @property
    def cut_off(self) -> frozenset[Path]:
        """What Neo4j took away from the ends of its logs so far, since it could not read it."""
        return frozenset((self.neo4j / "data" / "databases").glob("*/corrupted-*/*.zip"))

    @property
    def has_data(self) -> bool:
        """Whether a server has ever run here; from then on it knows its password."""
        return (self.neo4j / "data" / "databases" / "system").exists()


def home_of(settings: Settings) -> Home:
    """The home of the private Neo4j of these settings."""
    return Home(settings.folder.resolve())


def make_home(home: Home) -> None:
    """Make the folders, and keep them out of the person's repository."""
    for folder in (home.folder, home.neo4j / "conf", home.neo4j / "logs", home.neo4j / "import"):
        make_private(folder)
    ignored = home.folder / ".gitignore"
    with usable(home.folder):
        if not ignored.exists():
            ignored.write_text("*\n", encoding="utf-8")


def read_record(home: Home) -> Record | None:
    """What is known of the server of this folder; none where there never was one."""
    with usable(home.folder):
        if not home.record.exists():
            return None
        text = home.record.read_bytes()
    try:
        return Record.model_validate_json(text)
    except ValidationError as error:
        raise FolderError(home.folder, "server.json is not what we wrote") from error


def renew_record(home: Home, port: int, version: str) -> Record:
    """Write down where the server will be; its password stays, or is made now."""
    known = read_record(home)
    if known is None and home.has_data:
        raise PasswordLostError(home.folder)
    password = known.password if known else secrets.token_hex(24)
    entry = Record(password=password, port=port, version=version)
    write_private(home.record, entry.model_dump_json())
    return entry


def write_private(path: Path, text: str) -> None:
    """Write a file that nobody else may read; it is never half-written."""
    draft = path.with_suffix(".draft")
    with usable(path.parent):
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        draft.replace(path)


def heap_megabytes(settings: Settings) -> int:
    """The stated heap, else a quarter of the machine's memory, at most two gigabytes."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // MEGABYTE
    return settings.heap_megabytes or min(max(memory // 4, 256), LARGEST_HEAP)


def configuration(port: int, heap: int) -> str:
    """neo4j.conf: on this machine only, small on disk, and closed to files and addresses."""
    return _CONFIGURATION.format(port=port, page_cache=max(heap // 2, 128), largest=heap * 6 // 10)


_CONFIGURATION = """\
# Written at every start; changes here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size={page_cache}m
db.memory.transaction.max={largest}m
db.transaction.timeout=30m
db.shutdown_transaction_end_timeout=1s
db.tx_log.preallocate=false
# A full disk leaves half a transaction at the end of the log: put it aside, keep all before it, and
# let graph.server.start say so.
internal.dbms.tx_log.fail_on_corrupted_log_files=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=2 files
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.server.bolt.connection_shutdown_wait_time=0s
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
# Else the same text is planned anew for one row, for ten, for a hundred.
internal.cypher.use_parameter_size=false
"""
