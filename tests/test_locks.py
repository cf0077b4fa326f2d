"""The locks say exactly what is installed, and of everything that pyproject.toml asks for."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project_files import ROOT

USER_LOCK, TESTS_LOCK = "requirements.lock", "requirements-dev.lock"


def pinned(lock: str) -> dict[str, str]:
    """The versions in a lock by package; with several, the one for the oldest Python."""
    found = re.findall(r"^([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)", (ROOT / lock).read_text(), re.M)
    return {canonicalize_name(name): version for name, version in reversed(found)}


def stated(*groups: str) -> list[Requirement]:
    """What pyproject.toml asks for: the user's packages, and those of these groups."""
    file = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extra = (words for name in groups for words in file["dependency-groups"][name])
    words = (*file["project"]["dependencies"], *extra)
    return [Requirement(text) for text in words if isinstance(text, str)]


@pytest.mark.parametrize("lock", [USER_LOCK, TESTS_LOCK])
def test_every_package_of_a_lock_has_a_hash(lock: str) -> None:
    entries = re.split(r"^(?=[\w.-]+(?:\[[^]]*\])?==)", (ROOT / lock).read_text(), flags=re.M)[1:]

    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(("lock", "groups"), [(USER_LOCK, ["build"]), (TESTS_LOCK, ["dev"])])
def test_a_lock_holds_what_the_project_asks_for(lock: str, groups: list[str]) -> None:
    versions = pinned(lock)

    lacking = [
        str(asked)
        for asked in stated(*groups)
        if not asked.specifier.contains(versions.get(canonicalize_name(asked.name), "0"))
    ]

    assert lacking == []


def test_the_tests_run_on_the_versions_that_users_get() -> None:
    assert pinned(USER_LOCK).items() - pinned(TESTS_LOCK).items() == set()
