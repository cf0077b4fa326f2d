"""A plain page on the terminal: headings, points and columns that keep their indentation."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

LEFT = 2
"""Characters before everything that stands under a heading."""


class Screen:
    """Prints one block below the other."""

    def __init__(self) -> None:
        self._console = Console(highlight=False)

    def heading(self, words: str) -> None:
        """A line in bold, after an empty one."""
        self._console.print(Text(f"\n{words}", style="bold"))

    def line(self, words: str) -> None:
        """A line of its own."""
        self._console.print(Padding(Text(words), (0, 0, 0, LEFT)))

    def points(self, points: Iterable[str]) -> None:
        """Sentences with a dot before each."""
        self._grid([("•", point) for point in points], folding=1)

    def columns(self, names: Sequence[str], rows: Iterable[Sequence[str]], folding: int) -> None:
        """Rows under the names of their columns; one column may go on below."""
        heads = [names] if any(names) else []
        self._grid([*heads, *rows], folding)

    def _grid(self, rows: Sequence[Sequence[str]], folding: int) -> None:
        grid = Table.grid(padding=(0, 2, 0, 0))
        for number in range(len(rows[0]) if rows else 0):
            grid.add_column(no_wrap=number != folding)
        for row in rows:
            grid.add_row(*map(Text, row))
        self._console.print(Padding(grid, (0, 0, 0, LEFT)))
