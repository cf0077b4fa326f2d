"""`export` and back."""

from pathlib import Path

import pytest

from tests.commands.conftest import Terminal


def test_what_is_exported_is_what_is_stored(
    terminal: Terminal, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bundle)
    terminal("import", ".")

    terminal("export", "--bundle", "../copy")

    changes = [row for row in terminal.rows("import", "../copy", "--dry-run") if row["changed"]]
    assert changes == []


def test_an_export_without_a_company_is_our_error(terminal: Terminal, bundle: Path) -> None:
    terminal("import", str(bundle))

    refused = terminal("export", "--bundle", "copy")

    assert refused.exit_code == 1
    assert "--company" in refused.stderr
    assert not Path("copy").exists()
