"""Tests on real files of other tools: skipped where the files are not, but never in CI."""

import os
from collections.abc import Generator

import pytest

REQUIRED = "THROUGHLINE_REQUIRE_DATA"
"""Set by `.ci/run`: what is skipped here for want of its files fails there."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a skipped test fail where its files must be."""
    report = yield
    if report.skipped and os.environ.get(REQUIRED):
        report.outcome = "failed"
        report.longrepr = f"{REQUIRED} is set, and this was skipped: {report.longrepr}"
    return report
