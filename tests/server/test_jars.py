"""The jars are all there and all whole, or fetched, or the person hears what lacks."""

import gc
import socket
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeAlias

import pytest
from jgo.maven import _core as maven

from graph import server
from graph.server import Fetched, FetchEnded, Fetching, Progress
from graph.server.errors import FetchError, JarFolderError, WrongJarError
from graph.server.jars import complete_jars, jar_folder
from graph.server.lockfile import Lock, is_whole, lock_text, read_lock
from graph.server.ports import free_port
from graph.settings import Settings
from tests.server.repository import alter, copied, halve, in_repository, served

# jgo leaves answers open that it does not read to the end; they are closed when they are forgotten.
pytestmark = pytest.mark.filterwarnings(
    "ignore:.*<socket:ResourceWarning", "ignore:.*<socket:pytest.PytestUnraisableExceptionWarning"
)
Harm: TypeAlias = Callable[[Path], None]


@pytest.fixture
def two(jars: Path) -> Lock:
    """A lock of two jars, small ones."""
    lock = read_lock(jars)
    smallest = sorted(lock.jars, key=lambda jar: jar.size)[:2]
    return lock.model_copy(update={"jars": tuple(smallest)})


@pytest.fixture
def central(
    two: Lock, jars: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[Path]:
    """A Maven repository on this machine that has the two jars, in the place of Maven Central."""
    folder = tmp_path / "central"
    for jar in two.jars:
        file = in_repository(folder, jar)
        file.parent.mkdir(parents=True)
        file.write_bytes((jar_folder(Settings(lock=jars)) / jar.file_name).read_bytes())
    with served(folder) as address:
        monkeypatch.setitem(maven.DEFAULT_REMOTE_REPOS, "central", address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield folder
        gc.collect()


@pytest.fixture
def empty(two: Lock, tmp_path: Path) -> Settings:
    """Settings of somebody who has no jar yet."""
    lock = tmp_path / "two.lock.toml"
    lock.write_text(lock_text(two), encoding="utf-8")
    return Settings(uri=None, folder=tmp_path / "store", cache=tmp_path / "cache", lock=lock)


@pytest.mark.usefixtures("central")
def test_a_first_start_fetches_every_jar(empty: Settings, two: Lock) -> None:
    complete_jars(empty, server.silent)

    assert [is_whole(jar_folder(empty) / jar.file_name, jar) for jar in two.jars] == [True, True]


@pytest.mark.usefixtures("central")
def test_a_fetch_takes_away_what_was_left_of_one_that_was_cut_off(empty: Settings) -> None:
    left = jar_folder(empty) / "fetching-yesterday"
    left.mkdir(parents=True)
    (left / "half.jar").write_bytes(b"PK")

    complete_jars(empty, server.silent)

    assert not left.exists()


@pytest.mark.usefixtures("central")
def test_fetching_tells_how_much_will_come_and_when_all_has_come(
    empty: Settings, two: Lock
) -> None:
    told: list[Progress] = []

    complete_jars(empty, told.append)

    size = sum(jar.size for jar in two.jars)
    assert (told[0], *told[-2:]) == (Fetching(2, size), Fetched(size, size), FetchEnded())


@pytest.mark.usefixtures("central")
@pytest.mark.parametrize("harm", [halve, alter, Path.unlink])
def test_a_jar_that_is_no_longer_whole_is_fetched_again(
    empty: Settings, two: Lock, harm: Harm
) -> None:
    complete_jars(empty, server.silent)
    harmed = jar_folder(empty) / two.jars[0].file_name
    harm(harmed)

    complete_jars(empty, server.silent)

    assert is_whole(harmed, two.jars[0])


@pytest.mark.usefixtures("central")
def test_whole_jars_are_not_fetched_again(empty: Settings) -> None:
    complete_jars(empty, server.silent)
    told: list[Progress] = []

    complete_jars(empty, told.append)

    assert told == []


@pytest.mark.parametrize("harm", [halve, alter])
def test_a_jar_that_comes_wrong_twice_is_an_error(
    empty: Settings, two: Lock, central: Path, harm: Harm
) -> None:
    harm(in_repository(central, two.jars[0]))

    with pytest.raises(WrongJarError) as refused:
        complete_jars(empty, server.silent)

    assert refused.value.file_name == two.jars[0].file_name


def test_a_wrong_jar_is_not_kept(empty: Settings, two: Lock, central: Path) -> None:
    alter(in_repository(central, two.jars[0]))

    with pytest.raises(WrongJarError):
        complete_jars(empty, server.silent)

    assert not (jar_folder(empty) / two.jars[0].file_name).exists()


def test_a_jar_that_nobody_has_is_named(empty: Settings, two: Lock, central: Path) -> None:
    in_repository(central, two.jars[1]).unlink()

    with pytest.raises(FetchError) as refused:
        complete_jars(empty, server.silent)

    assert refused.value.file_name == two.jars[1].file_name


def test_a_first_start_without_a_network_is_told(
    empty: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    through_proxy(monkeypatch, free_port(None))

    with pytest.raises(FetchError):
        server.ensure(empty, server.silent)


def test_a_first_start_in_a_network_that_swallows_everything_comes_to_an_end(
    empty: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as hole:
        through_proxy(monkeypatch, hole.getsockname()[1])

        with pytest.raises(FetchError):
            server.ensure(empty, server.silent)


def through_proxy(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    """Let everything that leaves this machine go through this port of it."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("NO_PROXY", "")


@pytest.mark.parametrize("harm", [halve, alter, Path.unlink])
def test_a_stated_folder_of_jars_that_is_not_whole_is_named_with_the_first_wrong_one(
    empty: Settings, two: Lock, central: Path, tmp_path: Path, harm: Harm
) -> None:
    stated = copied(central, two, tmp_path / "stated")
    harm(stated / two.jars[1].file_name)

    with pytest.raises(JarFolderError) as refused:
        complete_jars(empty.model_copy(update={"jars": stated}), server.silent)

    assert (refused.value.wanting, refused.value.first) == (1, two.jars[1].file_name)


def test_a_stated_folder_of_whole_jars_is_used(
    empty: Settings, two: Lock, central: Path, tmp_path: Path
) -> None:
    stated = copied(central, two, tmp_path / "stated")

    complete_jars(empty.model_copy(update={"jars": stated}), server.silent)

    assert not empty.cache.exists()
