"""What a person set, in the environment or in throughline.toml, and what is refused."""

from datetime import date
from pathlib import Path

import pytest

from graph.errors import InputError
from graph.settings import SettingError, Settings


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project folder, in which the command is run."""
    for name in ("URI", "USER", "PASSWORD", "JARS", "ROW_LIMIT", "TIMEOUT_SECONDS"):
        monkeypatch.delenv(f"THROUGHLINE_{name}", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def state(folder: Path, text: str) -> None:
    """Write a throughline.toml."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "throughline.toml").write_text(text, encoding="utf-8")


def test_the_file_beats_the_default(project: Path) -> None:
    state(project, "[store]\nrow_limit = 7")

    assert Settings().row_limit == 7


def test_the_environment_beats_the_file(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state(project, "[store]\nrow_limit = 7")
    monkeypatch.setenv("THROUGHLINE_ROW_LIMIT", "8")

    assert Settings().row_limit == 8


@pytest.mark.usefixtures("project")
def test_an_argument_beats_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_ROW_LIMIT", "8")

    assert Settings(row_limit=9).row_limit == 9


@pytest.mark.usefixtures("project")
def test_a_variable_that_is_set_to_nothing_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_URI", "")

    assert Settings().uri is None


def test_without_a_file_the_store_lies_here(project: Path) -> None:
    assert Settings().folder == project / ".throughline"


def test_the_store_lies_beside_the_file_of_the_nearest_parent(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state(project, "")
    state(project / "near", "")
    (project / "near" / "below" / "deep").mkdir(parents=True)
    monkeypatch.chdir(project / "near" / "below" / "deep")

    assert Settings().folder == project / "near" / ".throughline"


def test_a_stated_folder_is_taken_from_the_folder_of_the_file(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state(project, '[store]\nfolder = "graphs/ours"')
    (project / "below").mkdir()
    monkeypatch.chdir(project / "below")

    assert Settings().folder == project / "graphs" / "ours"


def test_the_company_is_taken_from_the_file(project: Path) -> None:
    state(project, '[company]\nname = "Ledgermoor"\nas_of = 2026-06-30')

    company = Settings().company

    assert (company.name, company.as_of) == ("Ledgermoor", date(2026, 6, 30))


def test_what_the_file_does_not_say_of_the_company_is_unknown(project: Path) -> None:
    state(project, '[company]\nname = "Ledgermoor"')

    assert Settings().company.currency is None


@pytest.mark.usefixtures("project")
def test_a_password_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THROUGHLINE_PASSWORD", "not for eyes")

    assert "not for eyes" not in repr(Settings())


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("THROUGHLINE_ROW_LIMIT", "0"),
        ("THROUGHLINE_ROW_LIMIT", "many"),
        ("THROUGHLINE_TIMEOUT_SECONDS", "-1"),
        ("THROUGHLINE_TIMEOUT_SECONDS", "inf"),
        ("THROUGHLINE_HEAP_MEGABYTES", "100"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingError) as refused:
        Settings()

    assert refused.value.name == name


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("[store]\nrow_limit = 0", 2, "store.row_limit"),
        ("[store]\n\nheap_megabytes = 100", 3, "store.heap_megabytes"),
        ("[company]\nfiscal_year_end = '31-12'", 2, "company.fiscal_year_end"),
        ("[company]\nname = 'x'\ncurrency = 'euro'", 3, "company.currency"),
        ("[company]\nname = 'x'\n[stores]\n", 3, "stores"),
        ("[store]\nport = 7687", 2, "store.port"),
        ("[store]\ntimeout_seconds = inf", 2, "store.timeout_seconds"),
        ("[company]\nname = ", 2, None),
        ("[company\nname = 'x'", 1, None),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_line_and_field(
    project: Path, text: str, line: int, field: str | None
) -> None:
    state(project, text)

    with pytest.raises(InputError) as refused:
        Settings()

    assert (refused.value.line, refused.value.field) == (line, field)


def test_a_file_that_is_not_utf_8_is_named(project: Path) -> None:
    (project / "throughline.toml").write_bytes("[company]\nname = 'Müller'".encode("latin-1"))

    with pytest.raises(InputError, match="this is not UTF-8"):
        Settings()


def test_a_file_with_the_mark_that_windows_puts_first_is_read(project: Path) -> None:
    state(project, "\ufeff[store]\nrow_limit = 7")

    assert Settings().row_limit == 7
