"""Make the lock of a version: `python -m graph.server.lock --version X --out FILE`."""

import hashlib
from collections import Counter
from multiprocessing.pool import ThreadPool
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer
from jgo.maven import Dependency, MavenContext

from graph.errors import ThroughlineError
from graph.server.lockfile import Jar, Lock, lock_text

ROOTS = ("org.neo4j:neo4j", "org.neo4j:neo4j-bolt")
"""What the server is; everything else follows from these two."""

ENTRY_POINTS = {"5": "org.neo4j.server.CommunityEntryPoint"}
"""The class that Java starts, by the first number of the version."""

NEWEST_ENTRY_POINT = "org.neo4j.server.Neo4jCommunity"
AT_ONCE = 8


class AmbiguousJarError(ThroughlineError):
    """Two jars of one version would lie under the same name."""

    hint = "The cache keeps all jars in one folder: give them names of their own first."

    def __init__(self, file_name: str) -> None:
        super().__init__(f"two jars are called {file_name}")
        self.file_name = file_name


def make(version: str) -> Lock:
    """Resolve the closure of a version and hash every jar of it."""
    with TemporaryDirectory() as folder, ThreadPool(AT_ONCE) as pool:
        context = MavenContext(repo_cache=Path(folder), timeout=60)
        jars = pool.map(_jar, _closure(context, version))
    _refuse_twins(jars)
    main = ENTRY_POINTS.get(version.split(".")[0], NEWEST_ENTRY_POINT)
    return Lock(version=version, main=main, jars=tuple(jars))


def _closure(context: MavenContext, version: str) -> list[Dependency]:
    roots = [context.create_dependency(f"{root}:{version}") for root in ROOTS]
    stated, implied = context.resolver.resolve(roots)
    return [*stated, *implied]


def _jar(dependency: Dependency) -> Jar:
    content = dependency.artifact.resolve().read_bytes()
    names = (dependency.groupId, dependency.artifactId, dependency.version, dependency.classifier)
    return Jar(
        coordinate=":".join(name for name in names if name),
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
    )


def _refuse_twins(jars: list[Jar]) -> None:
    for file_name, count in Counter(jar.file_name for jar in jars).items():
        if count > 1:
            raise AmbiguousJarError(file_name)


def main(
    version: Annotated[str, typer.Option(help="A version of Neo4j on Maven Central.")],
    out: Annotated[Path, typer.Option(help="The file to write.")],
) -> None:
    """Write the lock of a version of Neo4j."""
    out.write_text(lock_text(make(version)), encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
