"""What a new machine meets first: the words of make, and what they say when something lacks."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.project_files import ROOMS, ROOT

MAKE = shutil.which("make") or "make"
WITHOUT_SETUP = ("USER_READY=", "TESTS_READY=")


def make(folder: Path, *words: str, path: str = os.defpath) -> subprocess.CompletedProcess[str]:
    """Run our Makefile in another folder, where it can do no harm."""
    shutil.copy(ROOT / "Makefile", folder)
    environment = {"PATH": path, "LC_ALL": "C"}
    return subprocess.run(
        (MAKE, *words), cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def only_python(folder: Path, script: str) -> str:
    """A path on which nothing is found but a python3 that answers as this script does."""
    programs = folder / "programs"
    programs.mkdir()
    (programs / "python3").write_text(f"#!/bin/sh\n{script}\n")
    (programs / "python3").chmod(0o755)
    return str(programs)


def unmade(folder: Path) -> Path:
    """A folder that has what the environment is made from, and no environment."""
    for name in ("requirements.lock", "pyproject.toml"):
        (folder / name).touch()
    return folder


@pytest.mark.parametrize(
    "word", ["setup", "demo", "serve", "test", "check", "bench", "lock", "clean"]
)
def test_make_alone_lists_every_word(tmp_path: Path, word: str) -> None:
    listed = make(tmp_path)

    assert f"make {word} " in listed.stdout


def test_an_old_python_is_refused_in_a_plain_sentence(tmp_path: Path) -> None:
    path = only_python(tmp_path, 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac')

    refused = make(unmade(tmp_path), "setup", path=path)

    assert refused.returncode != 0
    assert "needs Python 3.11 or newer, and here python3 is: Python 3.9.2" in refused.stdout


def test_a_python_without_venv_is_refused_with_the_package_to_install(tmp_path: Path) -> None:
    path = only_python(tmp_path, 'case "$*" in *ensurepip*) exit 1;; esac')

    refused = make(unmade(tmp_path), "setup", path=path)

    assert refused.returncode != 0
    assert "apt install python3-venv" in refused.stdout


def test_a_machine_without_git_is_told_before_the_tests(tmp_path: Path) -> None:
    (tmp_path / "requirements-dev.lock").touch()

    refused = make(tmp_path, "test", "USER_READY=", path=only_python(tmp_path, "true"))

    assert refused.returncode != 0
    assert "Install git" in refused.stdout


def test_an_unknown_benchmark_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "bench").mkdir()
    (tmp_path / "bench" / "writing.py").write_text('if __name__ == "__main__":\n    pass\n')

    refused = make(tmp_path, "bench", "ONLY=riting", *WITHOUT_SETUP)

    assert refused.returncode != 0
    assert "No benchmark is called 'riting'. There are: writing" in refused.stdout


def test_clean_keeps_what_was_imported(tmp_path: Path) -> None:
    for folder in (".throughline/data", ".venv", *ROOMS, "bench", "tests/__pycache__"):
        (tmp_path / folder).mkdir(parents=True)

    make(tmp_path, "clean")

    kept = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert kept == {".throughline", ".throughline/data", *ROOMS, "bench", "tests", "Makefile"}
