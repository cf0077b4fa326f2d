"""Whatever lies in a file, a reader reads it or gives one of our errors; nothing else."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings

from graph.errors import ThroughlineError
from ingest.formats.markdown import read_markdown
from ingest.formats.plain_text import read_plain_text
from ingest.formats.table import read_table
from ingest.formats.transcript import Transcript
from ingest.formats.turn_table import read_turn_table
from ingest.formats.yaml_reading import read_yaml
from ingest.sources.bundle.papers import InterviewPaper, LinksPaper
from ingest.sources.bundle.tables import TABLES, Table
from tests.formats.anything import ANY_BYTES

EXAMPLES = settings(max_examples=100, deadline=None)
each_reader = pytest.mark.parametrize("read", [read_plain_text, read_markdown, read_turn_table])


@EXAMPLES
@given(content=ANY_BYTES)
@each_reader
def test_any_bytes_are_a_transcript_or_an_error_of_ours(
    read: Callable[[bytes, str], Transcript], content: bytes
) -> None:
    with suppress(ThroughlineError):
        read(content, "talk")


@EXAMPLES
@given(content=ANY_BYTES)
@each_reader
def test_what_is_read_says_something(
    read: Callable[[bytes, str], Transcript], content: bytes
) -> None:
    with suppress(ThroughlineError):
        assert read(content, "talk").turns != ()


@EXAMPLES
@given(content=ANY_BYTES)
@pytest.mark.parametrize("table", TABLES)
def test_any_bytes_are_a_table_or_an_error_of_ours(table: type[Table], content: bytes) -> None:
    with suppress(ThroughlineError):
        read_table(content, "table.csv", table)


@EXAMPLES
@given(content=ANY_BYTES)
@pytest.mark.parametrize("paper", [InterviewPaper, LinksPaper])
def test_any_bytes_are_a_paper_or_an_error_of_ours(
    paper: type[InterviewPaper], content: bytes
) -> None:
    with suppress(ThroughlineError):
        read_yaml(content, "paper.yaml").as_model(paper)
