"""A transcript is corrected and imported again: what people marked in it stays with its words."""

from pathlib import Path

import pytest

from graph.answers import ask
from graph.editing import record
from graph.edits import Linking, Quoting, edits, source
from graph.settings import Settings
from graph.store import Graph
from tests.commands.bundles import MISQUOTED, add_to, change
from tests.commands.conftest import Terminal
from tests.law.contents import contents, wipe

TRANSCRIPT = "interviews/first/transcript.txt"
WORDS = "six entries are lost"
LINKED = """
MATCH (words)-[link:EVIDENCES {coder: 'ada'}]->(pain:Pain)
RETURN labels(words)[0] AS label, coalesce(words.text, words.stated) AS text, pain.name AS pain
"""


@pytest.fixture
def marked(terminal: Terminal, bundle: Path, graph: Graph, settings: Settings) -> Path:
    """A bundle that is stored, in whose interview somebody has marked and linked words."""
    terminal("import", str(bundle))
    known = next(each.id for each in graph.choices("Interview"))
    turns = ask(graph, settings, "evidence/transcript", {"interview": known}).rows
    text = "\n".join(turn["text"] for turn in turns)
    start = text.index(WORDS)
    mark = Quoting.of(known, text, (start, start + len(WORDS)), turns[-1]["person"])
    record(graph, "ada", mark)
    link = Linking(quote=mark.quote, thing="pain:lost-entries", coder="ada", stance="supports")
    record(graph, "ada", link)
    return bundle


def longer(bundle: Path) -> None:
    """Let more be said before the words."""
    change(bundle / TRANSCRIPT, "Judith: And then?", "Judith: I see, I see. And what then?")


def without(bundle: Path) -> None:
    """Let something else be said in their place."""
    change(bundle / TRANSCRIPT, WORDS, "half a dozen of them vanish")


def linked(graph: Graph) -> list[tuple[str, str, str]]:
    """What the marked words are by now, and what they are linked to."""
    return [tuple(row.values()) for row in graph.read(LINKED, {}).rows]


def test_marked_words_stand_where_they_are_said_now(
    terminal: Terminal, marked: Path, graph: Graph
) -> None:
    longer(marked)

    terminal("import", str(marked))

    assert graph.verify().findings == []
    assert linked(graph) == [("Quote", WORDS, "Lost entries")]


def test_marked_words_that_are_gone_wait_for_a_place(
    terminal: Terminal, marked: Path, graph: Graph
) -> None:
    without(marked)

    terminal("import", str(marked))

    assert linked(graph) == [("Unplaced", WORDS, "Lost entries")]


def test_an_import_tells_how_many_marks_moved(terminal: Terminal, marked: Path) -> None:
    longer(marked)

    told = terminal("import", str(marked)).stdout

    assert "marked or settled by people: 1 quote moved with the words" in told


def test_an_import_tells_how_many_marks_wait_for_a_place(terminal: Terminal, marked: Path) -> None:
    without(marked)

    told = terminal("import", str(marked)).stdout

    assert "1 quote in the text no longer" in told


def test_words_that_wait_are_listed_to_be_settled(terminal: Terminal, marked: Path) -> None:
    without(marked)
    terminal("import", str(marked))

    (words,) = terminal.rows("settle")

    assert words["stated"] == WORDS


def test_words_that_wait_are_settled_at_the_terminal(
    terminal: Terminal, marked: Path, graph: Graph
) -> None:
    without(marked)
    terminal("import", str(marked))
    (words,) = terminal.rows("settle")

    terminal("settle", words["unplaced"], "--passage", "half a dozen", "--who", "ada")

    assert linked(graph) == [("Quote", "half a dozen", "Lost entries")]
    assert graph.verify().findings == []


@pytest.mark.parametrize("changed", [longer, without])
def test_an_export_from_before_brings_the_same_as_the_import_did(
    terminal: Terminal, marked: Path, graph: Graph, changed: object
) -> None:
    terminal("export", "--bundle", "old", "--company", "Acme")
    assert callable(changed)
    changed(marked)
    changed(Path("old"))
    terminal("import", str(marked))
    live = edits(graph.stated(source("ada").id))
    wipe(graph.driver)

    terminal("import", "old")

    assert edits(graph.stated(source("ada").id)) == live


@pytest.mark.parametrize("changed", [longer, without])
def test_an_export_from_after_loses_nothing(
    terminal: Terminal, marked: Path, graph: Graph, changed: object
) -> None:
    assert callable(changed)
    changed(marked)
    terminal("import", str(marked))
    terminal("export", "--bundle", "new", "--company", "Acme")
    live = linked(graph)
    wipe(graph.driver)

    terminal("import", "new")

    assert linked(graph) == live


def test_importing_all_of_it_again_changes_nothing(
    terminal: Terminal, marked: Path, graph: Graph
) -> None:
    longer(marked)
    terminal("export", "--bundle", "old", "--company", "Acme")
    longer(Path("old"))
    terminal("import", "old")
    before = contents(graph.driver)

    terminal("import", "old")

    assert contents(graph.driver) == before


def test_a_yes_whose_passage_is_gone_does_not_count_as_settled(
    terminal: Terminal, bundle: Path
) -> None:
    add_to(bundle / "interviews/first/links.yaml", MISQUOTED)
    terminal("import", str(bundle))
    (words,) = terminal.rows("settle")
    terminal("settle", words["unplaced"], "--who", "ada")
    without(bundle)
    terminal("import", str(bundle))

    told = terminal("settle", "--undo", "--who", "ada").stdout

    assert "which the interview no longer holds" in told
    assert "0 quotes settled by ada. 1 quote without a place since then." in told
