"""What a person sees of an import, and what is stored after it."""

from pathlib import Path

import pytest

from graph.store import Graph
from tests.commands.bundles import NOBODY_SAID, add_to, change, talk
from tests.commands.conftest import Terminal
from tests.law.contents import contents

CODEBOOK, LINKS = "codebook.yaml", "interviews/first/links.yaml"
TRANSCRIPT = "interviews/first/transcript.txt"


def outcomes(terminal: Terminal, *words: str) -> dict[str, str]:
    """What became of each source."""
    return {row["source"]: row["outcome"] for row in terminal.rows("import", *words)}


def test_every_source_that_is_new_is_told(terminal: Terminal, bundle: Path) -> None:
    told = terminal("import", str(bundle)).stdout

    assert "created  Acme/interviews/first  4 Utterance, 1 Interview, 1 Quote" in told


def test_importing_again_says_that_nothing_changed(terminal: Terminal, bundle: Path) -> None:
    terminal("import", str(bundle))

    again = terminal("import", str(bundle)).stdout

    assert "4 sources in acme: 4 unchanged." in again


def test_importing_again_writes_nothing(terminal: Terminal, bundle: Path, graph: Graph) -> None:
    terminal("import", str(bundle))
    before = graph.revision()

    terminal("import", str(bundle))

    assert graph.revision() == before


def test_a_change_in_one_interview_touches_no_other_source(
    terminal: Terminal, bundle: Path
) -> None:
    terminal("import", str(bundle))
    change(bundle / TRANSCRIPT, "the file is there", "the file has come")

    became = outcomes(terminal, str(bundle))

    assert [name for name, outcome in became.items() if outcome != "unchanged"] == [
        "Acme/interviews/first"
    ]


def test_a_dry_run_says_what_would_be_created(terminal: Terminal, bundle: Path) -> None:
    told = terminal("import", str(bundle), "--dry-run").stdout

    assert "would be created: Acme/codebook.yaml\n    create  2 Pain" in told


def test_a_dry_run_writes_nothing(terminal: Terminal, bundle: Path, graph: Graph) -> None:
    terminal("import", str(bundle), "--dry-run")

    assert graph.hashes() == {}


def test_a_dry_run_asks_whether_a_name_was_changed(terminal: Terminal, bundle: Path) -> None:
    terminal("import", str(bundle))
    change(bundle / CODEBOOK, "Lost entries", "Entries get lost")

    told = terminal("import", str(bundle), "--dry-run").stdout

    assert "renamed? Pain 'Lost entries' goes and 'Entries get lost' comes." in told
    assert "`formerly: [Lost entries]`" in told


def test_a_quote_that_nobody_said_is_counted_with_what_to_do(
    terminal: Terminal, bundle: Path
) -> None:
    add_to(bundle / LINKS, NOBODY_SAID)

    told = terminal("import", str(bundle)).stdout

    assert "1 quote does not stand in the interview as written" in told
    assert "throughline settle" in told


def test_a_known_name_with_quite_different_content_is_a_question(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    terminal("import", str(folder))
    talk(folder, "one.txt", "something else")

    refused = terminal("import", str(folder))

    assert refused.exit_code == 1
    assert "talks/one.txt has almost nothing in common with what it said before" in refused.stderr
    assert "--yes" in refused.stderr


def test_a_person_can_say_yes_to_different_content(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    terminal("import", str(folder))
    talk(folder, "one.txt", "something else")

    assert outcomes(terminal, str(folder), "--yes") == {"talks/one.txt": "changed"}


def test_one_flaw_keeps_the_whole_bundle_out(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    before = contents(graph.driver)
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    terminal("import", str(bundle))

    assert contents(graph.driver) == before


@pytest.mark.parametrize("words", ["links.yaml:4:", "the nearest are: Slow export"])
def test_an_unknown_name_is_told_with_its_line_and_the_nearest(
    terminal: Terminal, bundle: Path, words: str
) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    refused = terminal("import", str(bundle))

    assert words in refused.stderr


def test_an_import_that_is_refused_ends_as_failed(terminal: Terminal, bundle: Path) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    refused = terminal("import", str(bundle))

    assert refused.exit_code == 1


def test_all_flaws_are_told_at_once(terminal: Terminal) -> None:
    folder = Path("talks")
    folder.mkdir()
    (folder / "one.txt").write_bytes(b"Ada: caf\xe9")
    (folder / "two.txt").write_text("", "utf-8")

    refused = terminal("import", str(folder)).stderr

    assert "2 flaws were found; nothing was written." in refused
    assert "one.txt:1: byte 0xe9 is not UTF-8" in refused
    assert "two.txt: the file is empty" in refused


def test_files_that_are_no_transcripts_are_listed_with_the_reason(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    (folder / "README.md").write_text("About these talks.", "utf-8")

    told = terminal("import", str(folder)).stdout

    assert "Left alone: README.md: tells about the folder" in told


def test_loose_transcripts_can_be_given_another_name(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")

    assert outcomes(terminal, str(folder), "--as", "spring") == {"spring/one.txt": "created"}


def test_a_path_that_is_not_there_is_told_without_starting_anything(terminal: Terminal) -> None:
    refused = terminal("import", "nowhere")

    assert refused.exit_code == 1
    assert "nowhere: there is no such file or folder" in refused.stderr


def test_names_that_the_codebook_lacks_come_on_request(terminal: Terminal, bundle: Path) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Brand new")

    terminal("import", str(bundle), "--create")

    rows = terminal.rows("cypher", "MATCH (p:Pain) RETURN p.name AS name ORDER BY name")
    assert {"name": "Brand new"} in rows


def test_a_flaw_under_one_path_keeps_every_path_out(
    terminal: Terminal, bundle: Path, graph: Graph
) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    change(bundle / LINKS, "Pain: Slow export", "Pain: Slow exprot")

    terminal("import", str(folder), str(bundle))

    assert graph.hashes() == {}
