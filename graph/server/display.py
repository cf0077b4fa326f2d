"""A terminal's view of what happens while the private Neo4j is made ready."""

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from graph.server.progress import Fetched, FetchEnded, Fetching, Progress


class Display:
    """A report (graph.server.Report) that prints each step as a line, and a bar for the jars."""

    def __init__(self, console: Console) -> None:
        columns = (TextColumn("  "), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        self._console, self._bar = console, Bar(*columns, console=console, transient=True)

    def __call__(self, progress: Progress) -> None:
        """Show one step."""
        match progress:
            case Fetched(done, size):
                self._bar.update(self._bar.task_ids[0], completed=done, total=size)
            case FetchEnded():
                self._bar.stop()
            case _:
                self._console.print(str(progress), highlight=False, markup=False)
        if isinstance(progress, Fetching):
            self._bar.add_task("", total=progress.size)
            self._bar.start()
