"""Whatever lies in a file of a bundle, the bundle is read or gives one of our errors."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.sources.bundle.find import KNOWN
from tests.formats.anything import ANY_BYTES
from tests.sources.bringing_in import flaws_of
from tests.sources.conftest import BUNDLE
from tests.sources.spoiling import FERRY, LINKS, PAPER, TRANSCRIPT

FILES = (*KNOWN, PAPER, LINKS, TRANSCRIPT, "edits/nils.yaml")
"""Every file that a bundle may have, also those that the one in tests/data lacks."""
OTHERS = (f"{FERRY}/transcript.md", f"{FERRY}/transcript.csv")
"""Files that may take the place of the transcript."""


ANY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@ANY
@given(content=ANY_BYTES, start=st.integers(0, 500), length=st.integers(0, 500))
@pytest.mark.parametrize("name", FILES)
def test_a_file_of_a_bundle_is_read_or_refused_whatever_is_put_into_it(
    name: str, bundle: Path, content: bytes, start: int, length: int
) -> None:
    whole = BUNDLE / name
    good = whole.read_bytes() if whole.exists() else b""

    (bundle / name).parent.mkdir(exist_ok=True)
    (bundle / name).write_bytes(good[:start] + content + good[start + length :])

    flaws_of(bundle)


@ANY
@given(content=ANY_BYTES)
@pytest.mark.parametrize("name", OTHERS)
def test_a_transcript_of_another_form_is_read_or_refused_whatever_is_put_into_it(
    name: str, bundle: Path, content: bytes
) -> None:
    (bundle / TRANSCRIPT).unlink(missing_ok=True)
    (bundle / name).write_bytes(content)

    flaws_of(bundle)


@ANY
@given(content=ANY_BYTES)
@pytest.mark.parametrize("name", ["talk.txt", "talk.md", "table.csv", "README.md"])
def test_a_loose_file_is_read_or_refused_whatever_is_put_into_it(
    name: str, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)

    flaws_of(tmp_path)
