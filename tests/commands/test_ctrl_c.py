"""Ctrl-C while something else goes wrong because of it."""

import pytest
import typer

from graph.commands.stopping import INTERRUPTED, stopping

TOLD = "Stopped. Nothing is lost.\n"


def _stopped_while_reading() -> None:
    """As the driver ends: Ctrl-C comes while its buffer is looked at, which it then empties."""
    buffer = bytearray(8)
    with memoryview(buffer):
        try:
            raise KeyboardInterrupt
        finally:
            buffer.clear()


def test_what_breaks_because_of_ctrl_c_is_told_as_ctrl_c(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(typer.Exit) as ended, stopping(TOLD.strip()):
        _stopped_while_reading()

    assert (ended.value.exit_code, capsys.readouterr().err) == (INTERRUPTED, TOLD)


def test_what_breaks_by_itself_is_not_told_as_ctrl_c() -> None:
    with pytest.raises(ZeroDivisionError), stopping(TOLD):
        _ = 1 / 0
