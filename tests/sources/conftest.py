"""A small bundle of its own for each test, to be spoilt."""

import shutil
from pathlib import Path

import pytest

BUNDLE = Path(__file__).parents[1] / "data" / "bundle"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A copy of the bundle in tests/data, in which nothing is wrong."""
    return Path(shutil.copytree(BUNDLE, tmp_path / "bundle"))
