"""What lies under a path: all that is read, all that is not, and every file that is broken."""

from pathlib import Path

import pytest

from graph.errors import InputError
from ingest.sources.find import find
from tests.sources.bringing_in import flaws_of
from tests.sources.spoiling import FERRY, TRANSCRIPT, holding, link_out, removed

TALK = "Ada: So.\n\nJudith: And?\n\nAda: No.\n"


def _lead_out(folder: Path, *names: str) -> None:
    """Put links to a file outside the folder into it."""
    secret = folder.parent / "secret.txt"
    secret.write_text(TALK, "utf-8")
    for name in names:
        (folder / name).symlink_to(secret)


def test_every_loose_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    _lead_out(folder, "one.txt", "two.txt")

    named = [Path(flaw.path).name for flaw in flaws_of(folder) if isinstance(flaw, InputError)]

    assert named == ["one.txt", "two.txt"]


def test_every_file_of_a_bundle_that_cannot_be_read_is_named(bundle: Path) -> None:
    link_out(bundle)
    _lead_out(bundle, "claims.yaml", "offers.csv")
    holding("accounts.csv", b"nome\nx\n")(bundle)

    named = {Path(flaw.path).name for flaw in flaws_of(bundle) if isinstance(flaw, InputError)}

    assert named == {"accounts.csv", "claims.yaml", "offers.csv", "transcript.txt"}


@pytest.mark.parametrize("name", ["transcript.docx", "transcript.txt.bak"])
def test_a_second_transcript_that_is_not_read_is_listed(bundle: Path, name: str) -> None:
    holding(f"{FERRY}/{name}", b"words")(bundle)

    assert find(bundle, None, False).skipped == (f"{FERRY}/{name}: not a file of a bundle",)


def test_a_transcript_with_an_ending_in_capitals_is_read(bundle: Path) -> None:
    (bundle / TRANSCRIPT).rename(bundle / TRANSCRIPT.replace(".txt", ".TXT"))

    assert find(bundle, None, False).skipped == ()


def test_a_linked_folder_that_is_not_read_is_listed(tmp_path: Path) -> None:
    folder, other = tmp_path / "talks", tmp_path / "other"
    for each in (folder, other):
        each.mkdir()
        (each / "one.txt").write_text(TALK, "utf-8")
    (folder / "linked").symlink_to(other)

    skipped = find(folder, None, False).skipped

    assert skipped == ("linked: a folder that is linked or locked is not looked into",)


def test_who_imports_the_folder_above_a_bundle_is_led_to_the_bundle(bundle: Path) -> None:
    with pytest.raises(InputError) as caught:
        find(bundle.parent, None, False)

    assert f"Import the bundle itself: {bundle.resolve()}." in caught.value.hint


def test_who_imports_a_bundle_without_its_main_file_is_told_how_it_is_made(bundle: Path) -> None:
    removed("throughline.toml")(bundle)

    with pytest.raises(InputError) as caught:
        find(bundle, None, False)

    assert "throughline init" in caught.value.hint
