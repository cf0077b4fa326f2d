"""What is stored of an interview in a bundle beside the words."""

from pathlib import Path

from graph.ontology.evidence import Interview
from ingest.sources.find import find
from tests.sources.spoiling import FERRY, PAPER, TRANSCRIPT, swapped

TITLE = "title: The morning of two ferries\n"


def _title(bundle: Path) -> str | None:
    found = find(bundle, None, creating=False).found
    read = next(each for each in found if each.source.path == FERRY).read()
    return next(each.title for each in read if isinstance(each, Interview))


def _headed(bundle: Path) -> None:
    """Put a headline above the transcript."""
    text = (bundle / TRANSCRIPT).read_text("utf-8")
    (bundle / TRANSCRIPT).unlink()
    (bundle / FERRY / "transcript.md").write_text(f"# Two ferries\n\n{text}", "utf-8")


def test_the_headline_of_the_transcript_is_the_title_where_none_is_stated(bundle: Path) -> None:
    swapped(PAPER, TITLE, "")(bundle)
    _headed(bundle)

    assert _title(bundle) == "Two ferries"


def test_a_stated_title_goes_before_the_headline_of_the_transcript(bundle: Path) -> None:
    _headed(bundle)

    assert _title(bundle) == "The morning of two ferries"
