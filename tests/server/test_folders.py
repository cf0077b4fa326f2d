"""A folder that cannot be used is named, with what the system says of it."""

import shutil
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from graph import server
from graph.server.errors import BusyError, FolderError, NoSpaceError
from graph.server.exclusive import exclusively
from graph.server.folders import check_space
from graph.server.home import Home, make_home
from tests.server.conftest import small, starter

MOUNTED = 'mount -t tmpfs -o "$1" none "$2" && shift 2 && exec "$@"'


def mounted(folder: Path, options: str) -> tuple[str, ...]:
    """Words before a command that let it see a small disk in the place of this folder."""
    alone = ("unshare", "--user", "--map-root-user", "--mount")
    return (*alone, "sh", "-c", MOUNTED, "sh", options, str(folder))


@pytest.fixture
def may_mount(tmp_path: Path) -> None:
    """Skip where the system lets nobody mount, not even in a space of his own."""
    words = (*mounted(tmp_path, "size=1m"), "true")
    if not shutil.which("unshare") or subprocess.run(words, capture_output=True).returncode:
        pytest.skip("nothing can be mounted here")


@pytest.mark.usefixtures("may_mount")
@pytest.mark.parametrize(("options", "error"), [("ro", "FolderError"), ("size=1m", "NoSpaceError")])
def test_a_disk_that_takes_nothing_is_named(
    tmp_path: Path, jars: Path, options: str, error: str
) -> None:
    said, _ = starter(small(tmp_path / "store", jars), *mounted(tmp_path, options)).communicate()

    assert f"{error}: {tmp_path}" in said


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path, jars: Path) -> None:
    (tmp_path / "store").touch()

    with pytest.raises(FolderError) as refused:
        server.ensure(small(tmp_path / "store", jars), server.silent)

    assert refused.value.folder == tmp_path / "store"


def test_a_disk_with_too_little_room_is_named_before_anything_is_fetched(tmp_path: Path) -> None:
    with pytest.raises(NoSpaceError):
        check_space(tmp_path / "not made yet", shutil.disk_usage(tmp_path).free * 2)


def test_whoever_waits_for_another_that_hangs_is_told_in_the_end(tmp_path: Path) -> None:
    hold = f"import sys, fcntl\nfile = open({str(tmp_path / 'lock')!r}, 'w')\n"
    hold += "fcntl.flock(file, fcntl.LOCK_EX)\nprint('held', flush=True)\nsys.stdin.read()"
    with Popen((sys.executable, "-c", hold), stdin=PIPE, stdout=PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"

        with pytest.raises(BusyError), exclusively(tmp_path / "lock", 0.1):
            pass

        holder.communicate()


def test_what_a_killed_process_held_is_free_again(tmp_path: Path) -> None:
    hold = f"import os, fcntl\nfile = open({str(tmp_path / 'lock')!r}, 'w')\n"
    hold += "fcntl.flock(file, fcntl.LOCK_EX)\nos.kill(os.getpid(), 9)"
    subprocess.run((sys.executable, "-c", hold), check=False)

    with exclusively(tmp_path / "lock", 0.1):
        pass


def test_a_list_of_ignored_files_that_a_person_wrote_is_left_to_them(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("build/\n", encoding="utf-8")

    make_home(Home(tmp_path))

    assert (tmp_path / ".gitignore").read_text("utf-8") == "build/\n"
