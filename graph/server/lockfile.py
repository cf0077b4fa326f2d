"""The lock: every jar of one version of Neo4j, by its Maven coordinates, hash and size."""

import hashlib
import tomllib
from pathlib import Path
from typing import TypeAlias

from pydantic import BaseModel, ConfigDict, ValidationError

from graph.errors import InputError

Coordinate: TypeAlias = tuple[str, str, str, str]
"""Group, artifact, version and classifier (empty where there is none)."""


class Jar(BaseModel):
    """One file of Maven Central, and what it must be."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    coordinate: str
    """`group:artifact:version`, and `:classifier` where there is one."""
    sha256: str
    size: int
    """Bytes."""

    @property
    def parts(self) -> Coordinate:
        """The coordinate, taken apart."""
        group, artifact, version, classifier = (*self.coordinate.split(":"), "")[:4]
        return group, artifact, version, classifier

    @property
    def file_name(self) -> str:
        """The name under which Maven keeps it, without the folders."""
        return "-".join(part for part in self.parts[1:] if part) + ".jar"


class Lock(BaseModel):
    """All that one version of the private Neo4j is made of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str
    main: str
    """The class that Java starts."""
    jars: tuple[Jar, ...]


def read_lock(path: Path) -> Lock:
    """The lock in this file."""
    try:
        return Lock.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        problem = str(error).splitlines()[0]
        raise InputError(path, problem, hint="Restore it, or make it with `make lock`.") from error


def lock_text(lock: Lock) -> str:
    """The lock as the file holds it: one line per jar, so that a difference reads well."""
    lines = (
        f'  {{ coordinate = "{jar.coordinate}", sha256 = "{jar.sha256}", size = {jar.size} }},'
        for jar in sorted(lock.jars, key=lambda jar: jar.coordinate)
    )
    head = f'# Made by `make lock`.\nversion = "{lock.version}"\nmain = "{lock.main}"\njars = [\n'
    return head + "\n".join(lines) + "\n]\n"


def is_whole(path: Path, jar: Jar) -> bool:
    """Whether the file is there and is the jar that the lock names."""
    if not path.is_file() or path.stat().st_size != jar.size:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256
