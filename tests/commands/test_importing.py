"""What a person sees of an import, and what is stored after it."""

from pathlib import Path

from graph.store import Graph
from tests.commands.bundles import change, talk
from tests.commands.conftest import Terminal

CODEBOOK, LINKS = "codebook.yaml", "interviews/first/links.yaml"
TRANSCRIPT = "interviews/first/transcript.txt"


def outcomes(terminal: Terminal, *words: str) -> dict[str, str]:
    """What became of each source."""
    return {row["source"]: row["outcome"] for row in terminal.rows("import", *words)}


def test_every_source_that_is_new_is_told(terminal: Terminal, bundle: Path) -> None:
    told = terminal("import", str(bundle)).stdout

    assert "created  Acme/interviews/first  4 lines of the transcript, 1 interview, 1 quote" in told


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

    assert "would be created: Acme/codebook.yaml\n    create  2 pains" in told


def test_a_dry_run_writes_nothing(terminal: Terminal, bundle: Path, graph: Graph) -> None:
    terminal("import", str(bundle), "--dry-run")

    assert graph.hashes() == {}


def test_a_dry_run_tells_relationships_of_every_type_as_links(
    terminal: Terminal, bundle: Path
) -> None:
    told = terminal("import", str(bundle), "--dry-run").stdout

    assert "create  4 lines of the transcript, 1 interview, 1 quote, 12 links" in told


def test_a_dry_run_asks_whether_a_name_was_changed(terminal: Terminal, bundle: Path) -> None:
    told = with_a_changed_name(terminal, bundle)

    assert "renamed? The pain 'Lost entries' goes and 'Entries get lost' comes." in told


def test_a_dry_run_says_how_a_changed_name_is_stated(terminal: Terminal, bundle: Path) -> None:
    told = with_a_changed_name(terminal, bundle)

    assert "`formerly: [Lost entries]`" in told


def with_a_changed_name(terminal: Terminal, bundle: Path) -> str:
    """What a dry run says after a name of the codebook was changed."""
    terminal("import", str(bundle))
    change(bundle / CODEBOOK, "Lost entries", "Entries get lost")
    return terminal("import", str(bundle), "--dry-run").stdout


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


def test_files_that_are_no_transcripts_are_listed_with_the_reason(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")
    (folder / "README.md").write_text("About these talks.", "utf-8")

    told = terminal("import", str(folder)).stdout

    assert "Left alone: README.md: tells about the folder" in told


def test_loose_transcripts_can_be_given_another_name(terminal: Terminal) -> None:
    folder = talk(Path("talks"), "one.txt", "exports")

    assert outcomes(terminal, str(folder), "--as", "spring") == {"spring/one.txt": "created"}


def test_names_that_the_codebook_lacks_come_on_request(terminal: Terminal, bundle: Path) -> None:
    change(bundle / LINKS, "Pain: Slow export", "Pain: Brand new")

    terminal("import", str(bundle), "--create")

    rows = terminal.rows("cypher", "MATCH (p:Pain) RETURN p.name AS name ORDER BY name")
    assert {"name": "Brand new"} in rows
