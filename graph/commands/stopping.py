"""Ctrl-C, told in one line."""

from collections.abc import Generator
from contextlib import contextmanager

import typer

INTERRUPTED = 130
"""What a shell expects of a program that was stopped by Ctrl-C."""


@contextmanager
def stopping(told: str) -> Generator[None]:
    """Tell whoever stops what happens inside, in these words, what became of it."""
    try:
        yield
    except typer.Exit:
        raise
    except BaseException as error:
        if not _was_stopped(error):
            raise
        typer.echo(told, err=True)
        raise typer.Exit(INTERRUPTED) from error


def _was_stopped(error: BaseException | None) -> bool:
    """Whether Ctrl-C began it; the driver, stopped while it reads, closes with its own error."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error is not None
