"""ETHPrize as a bundle of 104 interviews and 4,007 quotes: imported, asked, edited, asked again."""

import os
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from graph.answers import ask
from graph.settings import Settings
from graph.store import Graph
from tests.law.contents import contents, wipe
from tests.queries.recount import Recount
from tests.queries.recounted import Difference, differences
from tests.real.ethprize import write_bundle
from tests.sources.bringing_in import bring

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("THROUGHLINE_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = DATA / "interviews-ethprize"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"real test data is not in {DATA}"),
]

QUESTIONS = ("needs/loudest", "needs/gaps", "product/coverage")
QUOTES = "MATCH (quote:Quote) RETURN quote.id AS quote, quote.placed AS placed"
UNPLACED = "MATCH (words:Unplaced) RETURN words.id AS words"
EMPLOYED = """
MATCH (person:Person {side: 'theirs'})
RETURN person.id AS person, EXISTS { MATCH (person)-[:WORKS_AT]->() } AS employed
"""
HANDLE = """
MATCH (interview:Interview)-[:STATED_IN]->(:Source {path: $path})
RETURN split(interview.id, ':')[1] AS handle
"""
ADDED = "\n\n1. One more line, written after the others.\n"
Rows = list[dict[str, Any]]


class Story(NamedTuple):
    """What was seen while the bundle was imported, imported again, edited and imported again."""

    first: list[str]
    again: list[str]
    unchanged: bool
    """Whether the second import left everything as it was."""
    wrong: list[str]
    plain: dict[str, Rows]
    answers: dict[str, Rows]
    recount: Recount
    differing: list[Difference]
    """Figures of the whole library that their quotes do not give."""
    edited: str
    """The source of the interview that was edited."""
    rewritten: list[str]
    elsewhere: list[str]
    """What the edit made other than before, and that speaks of another interview."""


@pytest.fixture(scope="module")
def story(store: Graph, settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Told once: the import takes most of the time, and other tests empty the store."""
    folder = tmp_path_factory.mktemp("ethprize") / "bundle"
    write_bundle(FOLDER, folder)
    wipe(store.driver)
    first, stored = bring(store, folder), contents(store.driver)
    again, still = bring(store, folder), contents(store.driver)
    wrong = [str(finding) for finding in store.verify().findings]
    plain = {query: store.read(query, {}).rows for query in (QUOTES, UNPLACED, EMPLOYED)}
    answers = {name: ask(store, settings, name).rows for name in QUESTIONS}
    recount, differing = Recount.of(store), list(differences(store, settings))
    edited = _edit(folder)
    own = (edited, store.read(HANDLE, {"path": edited}).rows[0]["handle"])
    rewritten, after = bring(store, folder), contents(store.driver)
    altered = set(stored) ^ set(after)
    elsewhere = [line for line in altered if not any(name in line for name in own)]
    same = still == stored
    return Story(
        first, again, same, wrong, plain, answers, recount, differing, edited, rewritten, elsewhere
    )


def test_every_interview_is_imported(story: Story) -> None:
    interviews = [path for path in story.first if path.startswith("interviews/")]

    assert len(interviews) == 104


def test_every_answer_of_the_table_is_a_quote_letter_by_letter(story: Story) -> None:
    assert [row["placed"] for row in story.plain[QUOTES]] == ["exact"] * 4007


def test_no_quote_waits_for_its_place(story: Story) -> None:
    assert story.plain[UNPLACED] == []


def test_every_quote_has_a_speaker_but_those_of_the_interviewers_questions(story: Story) -> None:
    assert len(story.recount.people) == 4007 - 71


def test_six_people_work_for_no_company_that_is_known(story: Story) -> None:
    assert [row["employed"] for row in story.plain[EMPLOYED]].count(False) == 6


def test_what_is_stored_is_in_order(story: Story) -> None:
    assert story.wrong == []


def test_importing_the_bundle_again_writes_no_source(story: Story) -> None:
    assert story.again == []


def test_importing_the_bundle_again_changes_nothing(story: Story) -> None:
    assert story.unchanged


def test_after_one_file_was_edited_that_interview_alone_is_written(story: Story) -> None:
    assert story.rewritten == [story.edited]


def test_after_one_file_was_edited_nothing_of_another_interview_is_other_than_before(
    story: Story,
) -> None:
    assert story.elsewhere == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_answers(question: str, story: Story) -> None:
    assert len(story.answers[question]) >= 20


def test_every_figure_is_what_its_quotes_give_when_counted_again(story: Story) -> None:
    assert story.differing == []


def _edit(folder: Path) -> str:
    """Write a line more below the notes of the first interview; its path in the bundle."""
    interview = min((folder / "interviews").iterdir())
    transcript = interview / "transcript.txt"
    transcript.write_text(transcript.read_text("utf-8") + ADDED, "utf-8")
    return interview.relative_to(folder).as_posix()
