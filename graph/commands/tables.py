"""Answers as tables that fit the terminal."""

from collections.abc import Collection, Sequence
from datetime import date

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from graph.answers import Answer
from graph.commands.printing import is_id, of, written

NARROW = 28
"""Characters; a column of words is not made narrower than this, if its words need as much."""
BETWEEN = 3
FIGURE = frozenset("-0123456789,.")


def print_answer(
    answer: Answer, columns: Sequence[str] = (), ranking: Collection[str] = ()
) -> None:
    """Print the rows; what had no room, and what a limit kept back, is said below.

    Args:
        answer: what to print.
        columns: these and no others; absent: those that say something and have room.
        ranking: columns by which the rows are ranked, which find room before the others.
    """
    console, said = Console(highlight=False), Console(stderr=True, highlight=False)
    if not answer.rows:
        console.print("No rows: nothing that is stored answers this.")
        return
    wanted = tuple(columns) or readable(answer)
    shown = tuple(columns) or fitting(answer, wanted, console.width, ranking)
    console.print(table(answer, shown))
    said.print(of(len(answer.rows), "row"), markup=False)
    if left := [name for name in wanted if name not in shown]:
        said.print(f"No room for: {', '.join(left)}. --columns chooses, --json prints all.")
    if answer.cut:
        said.print(f"Cut off: {answer.cut}.", markup=False)


def readable(answer: Answer) -> tuple[str, ...]:
    """The columns that say something to a person: a single id does not, nor do empty cells.

    Who asks in Cypher gets also the ids that they asked for.
    """
    filled = tuple(n for n in answer.columns if any(written(row[n]) for row in answer.rows))
    if answer.query is None:
        return filled or answer.columns
    return tuple(name for name in filled if not _holds_ids(answer, name)) or answer.columns


def _holds_ids(answer: Answer, name: str) -> bool:
    """Whether every cell that is not empty holds one id, and nothing else."""
    cells = (row[name] for row in answer.rows if row[name] is not None)
    return all(isinstance(cell, str) and is_id(cell) for cell in cells)


def fitting(
    answer: Answer, columns: Sequence[str], width: int, ranking: Collection[str] = ()
) -> tuple[str, ...]:
    """As many columns as have room beside each other: those that rank, then from the left."""
    shown: list[str] = []
    for name in sorted(columns, key=lambda each: each not in (columns[0], *ranking)):
        width -= min(_natural(answer, name), max(NARROW, len(name))) + BETWEEN
        if width < 0 and shown:
            break
        shown.append(name)
    return tuple(name for name in columns if name in shown)


def table(answer: Answer, columns: Sequence[str]) -> Table:
    """The rows under the names of their columns, numbers to the right."""
    drawn = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for name in columns:
        numbers = all(_is_figure(row[name]) for row in answer.rows)
        short = _natural(answer, name) <= NARROW
        drawn.add_column(
            name.replace("_", " "),
            justify="right" if numbers else "left",
            no_wrap=short,
            overflow="fold",
            min_width=None if short else NARROW,
        )
    for row in answer.rows:
        drawn.add_row(*(Text(written(row[name])) for name in columns))
    return drawn


def _is_figure(value: object) -> bool:
    """Whether the cell holds a number or a count, and no words and no day."""
    return not isinstance(value, str | date) and FIGURE.issuperset(written(value))


def _natural(answer: Answer, name: str) -> int:
    return max(len(name), *(len(written(row[name])) for row in answer.rows))
