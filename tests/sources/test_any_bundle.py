"""Whatever lies in a file of a bundle, the bundle is read or gives one of our errors."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.formats.anything import ANY_BYTES
from tests.sources.bringing_in import flaws_of
from tests.sources.conftest import BUNDLE
from tests.sources.spoiling import LINKS, PAPER, TRANSCRIPT

FILES = (
    "throughline.toml",
    "accounts.csv",
    "people.csv",
    "codebook.yaml",
    "claims.yaml",
    "decisions.yaml",
    PAPER,
    LINKS,
    TRANSCRIPT,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=ANY_BYTES, start=st.integers(0, 500), length=st.integers(0, 500))
@pytest.mark.parametrize("name", FILES)
def test_a_file_of_a_bundle_is_read_or_refused_whatever_is_put_into_it(
    name: str, bundle: Path, content: bytes, start: int, length: int
) -> None:
    whole = BUNDLE / name
    good = whole.read_bytes() if whole.exists() else b""

    (bundle / name).write_bytes(good[:start] + content + good[start + length :])

    flaws_of(bundle)
