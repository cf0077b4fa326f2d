"""The quotes of an import that do not stand in their interview as they were written down."""

from collections.abc import Sequence

import typer

from graph.commands.printing import of
from graph.ontology.evidence import Unplaced
from graph.settling import near

MOST_SHOWN = 3
"""Quotes of one interview that are shown; of more, the rest is counted."""
LONGEST_SHOWN = 120
"""Characters of a quote, or of a passage, that are shown."""
WHAT_TO_DO = (
    "A quote that is not in its transcript as written counts nowhere yet. Correct the words, or "
    "import them and say where they stand: `throughline settle`."
)


def tell_misquotes(found: Sequence[Unplaced]) -> None:
    """The words as they were written, each with the nearest passage of the interview."""
    if found:
        typer.echo(f"    {of(len(found), 'quote')} not in the transcript as written:")
    for each in found[:MOST_SHOWN]:
        typer.echo(f"        written  “{_short(each.stated or '')}”")
        typer.echo(f"        nearest  {_nearest(each)}")
    if len(found) > MOST_SHOWN:
        typer.echo(f"        and {len(found) - MOST_SHOWN} more (--json lists all)")


def _nearest(words: Unplaced) -> str:
    if not words.closest:
        return "none"
    told = f"“{_short(words.closest)}”"
    return told if near(words.stated or "", words.closest) else f"{told}: hardly like it"


def _short(words: str) -> str:
    """The words on one line, and of many the first."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_SHOWN else f"{line[:LONGEST_SHOWN].rstrip()}…"
