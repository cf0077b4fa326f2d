"""What leaves this folder: the wheel, the image, the containers."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TypeAlias
from zipfile import ZipFile

import pytest

from tests.project_files import ROOMS, ROOT, project_files

Words: TypeAlias = tuple[str, ...]


@pytest.fixture(scope="session")
def compose_words() -> Words:
    """How docker compose is called here, where it is; no engine is needed."""
    for words in (("docker", "compose"), ("docker-compose",)):
        version = (*words, "version")
        if shutil.which(words[0]) and not subprocess.run(version, capture_output=True).returncode:
            return words
    pytest.skip("there is no docker compose here")


@pytest.fixture
def containers(tmp_path: Path) -> Path:
    """A folder with our compose file and nothing else."""
    shutil.copy(ROOT / "docker-compose.yml", tmp_path)
    return tmp_path


def config(words: Words, folder: Path) -> subprocess.CompletedProcess[str]:
    """What docker compose makes of the files in this folder."""
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(
        (*words, "config"),
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_containers_are_refused_without_an_env_file(
    compose_words: Words, containers: Path
) -> None:
    refused = config(compose_words, containers)

    assert refused.returncode != 0
    assert "copy .env.example to .env and set NEO4J_PASSWORD" in refused.stderr


def test_the_containers_are_refused_with_an_empty_password(
    compose_words: Words, containers: Path
) -> None:
    (containers / ".env").write_text("NEO4J_PASSWORD=\n")

    refused = config(compose_words, containers)

    assert refused.returncode != 0
    assert "copy .env.example to .env and set NEO4J_PASSWORD" in refused.stderr


def test_the_containers_take_their_password_from_a_copy_of_the_example(
    compose_words: Words, containers: Path
) -> None:
    shutil.copy(ROOT / ".env.example", containers / ".env")

    accepted = config(compose_words, containers)

    assert accepted.returncode == 0, accepted.stderr
    assert "NEO4J_AUTH: neo4j/change-me-first" in accepted.stdout


def test_the_example_of_the_env_file_names_every_variable_of_the_containers() -> None:
    used = re.findall(r"(?<!\$)\$\{(\w+)", (ROOT / "docker-compose.yml").read_text())

    named = re.findall(r"^(?:# )?(\w+)=", (ROOT / ".env.example").read_text(), re.M)

    assert sorted(set(used)) == sorted(named)


def test_an_installed_copy_carries_every_file_of_the_rooms(tmp_path: Path) -> None:
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)

    carried = ZipFile(next(tmp_path.glob("*.whl"))).namelist()

    names = {path.relative_to(ROOT).as_posix() for path in project_files()}
    wanted = {name for name in names if name.split("/")[0] in (*ROOMS, "cypher")}
    assert {*wanted, "throughline.py", "neo4j.lock.toml"} - set(carried) == set()


def test_the_image_is_given_every_part_of_the_wheel() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]

    given = (ROOT / ".dockerignore").read_text().splitlines()

    wanted = {
        *wheel["targets"]["wheel"]["only-include"],
        "README.md",
        "LICENSE",
        "requirements.lock",
    }
    assert {f"!{part}" for part in wanted} - set(given) == set()
