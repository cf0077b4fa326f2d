"""Who is taken to have said the words of an interview in a bundle."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.model import Element
from graph.ontology.evidence import Quote, SaidBy, SpokenBy
from ingest.sources.find import find
from tests.sources.bringing_in import flaws_of
from tests.sources.spoiling import FERRY, LINKS, PAPER, TRANSCRIPT, holding, removed, swapped

ULLA_ALONE = swapped(PAPER, "  Rosa: Rosa Quill\n", "")
NOTES = b"- What happened?\n  - two ships and one berth\n  - They hooted at each other.\n"


def _stated(bundle: Path) -> Iterator[Element]:
    found = find(bundle, None, creating=False).found
    return iter(next(each for each in found if each.source.path == FERRY).read())


def _speakers(bundle: Path) -> dict[str | None, str]:
    """Who said each quote, by its words."""
    said = (each for each in _stated(bundle) if isinstance(each, SaidBy))
    return {each.start.text: each.end.id for each in said if isinstance(each.start, Quote)}


def _quoting(words: str) -> str:
    return f"coder: RQ\nquotes:\n  - quote: {words}\n"


def test_words_of_who_is_no_participant_are_nobodys(bundle: Path) -> None:
    ULLA_ALONE(bundle)
    holding(LINKS, _quoting("How did you notice").encode())(bundle)
    removed("decisions.yaml")(bundle)

    assert _speakers(bundle) == {}


def test_words_under_the_interviewers_name_are_the_interviewers(bundle: Path) -> None:
    ULLA_ALONE(bundle)
    swapped(TRANSCRIPT, "Rosa: How did", "Rosa Quill: How did")(bundle)
    holding(LINKS, _quoting("How did you notice").encode())(bundle)

    assert [known.rpartition("/")[2] for known in _speakers(bundle).values()] == ["rosa"]


@pytest.mark.parametrize("words", ["A stormy morning", "The tape was turned"])
def test_words_without_a_label_among_labelled_turns_are_nobodys(bundle: Path, words: str) -> None:
    ULLA_ALONE(bundle)
    swapped(TRANSCRIPT, "Rosa: What", "A stormy morning on the quay.\n\nRosa: What")(bundle)
    swapped(TRANSCRIPT, "Rosa: How", "Break: [10:00]\n\nThe tape was turned.\n\nRosa: How")(bundle)
    holding(LINKS, _quoting(words).encode())(bundle)

    said = [each.end for each in _stated(bundle) if isinstance(each, SpokenBy)]

    assert (_speakers(bundle), len(said)) == ({}, 2)


def test_a_quote_from_a_heading_of_notes_is_nobodys(bundle: Path) -> None:
    ULLA_ALONE(bundle)
    holding(TRANSCRIPT, NOTES)(bundle)
    holding(LINKS, _quoting("What happened?").encode())(bundle)

    assert _speakers(bundle) == {}


def test_a_quote_from_notes_was_said_by_the_one_participant(bundle: Path) -> None:
    ULLA_ALONE(bundle)
    holding(TRANSCRIPT, NOTES)(bundle)
    holding(LINKS, _quoting("two ships and one berth").encode())(bundle)

    assert [known.rpartition("/")[2] for known in _speakers(bundle).values()] == ["ulla"]


def test_notes_with_several_participants_are_refused(bundle: Path) -> None:
    swapped(PAPER, "  Rosa: Rosa Quill\n", "  Nils: Nils Overby\n")(bundle)
    holding(TRANSCRIPT, NOTES)(bundle)

    flaws = "\n".join(map(str, flaws_of(bundle)))

    assert f"{PAPER}:6:participants: the notes do not tell who of Nils, Ulla" in flaws
