"""`export` and back."""

import shutil
from pathlib import Path

import pytest

from graph.project_file import FILE, read_project_file
from tests.commands.bundles import change
from tests.commands.conftest import Terminal


def test_what_is_exported_is_what_is_stored(
    terminal: Terminal, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bundle)
    terminal("import", ".")

    terminal("export", "--bundle", "../copy")

    again = terminal.rows("import", "../copy", "--dry-run")
    assert {row["outcome"] for row in again} == {"unchanged"}


def test_where_no_company_is_named_the_only_one_is_exported(
    terminal: Terminal, bundle: Path
) -> None:
    terminal("import", str(bundle))

    terminal("export", "--bundle", "copy")

    again = terminal.rows("import", "copy", "--dry-run")
    assert {row["outcome"] for row in again} == {"unchanged"}


def test_of_two_companies_one_is_to_be_named(terminal: Terminal, bundle: Path) -> None:
    terminal("import", str(bundle))
    change(bundle / FILE, "Acme", "Brax")
    shutil.rmtree(bundle / "interviews")
    terminal("import", str(bundle))

    refused = terminal("export", "--bundle", "copy")

    assert refused.exit_code == 1
    assert "stored are: Acme, Brax" in refused.stderr
    assert "--company" in refused.stderr
    assert not Path("copy").exists()


@pytest.mark.parametrize("name", ["Acme 🚀", 'The "A" \\ team', "Été, 株式会社", "A\tb\x7fc"])
def test_a_company_is_called_as_it_was_told(terminal: Terminal, name: str) -> None:
    terminal("init", "acme", "--company", name)

    assert read_project_file(Path("acme", FILE)).company.name == name
