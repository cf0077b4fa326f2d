"""Batches go to the server one after the other; while it works on one, the next is made."""

from dataclasses import dataclass, field

from graph.errors import LostRowsError
from graph.reads import Answer, Run
from graph.writes.batch import Batch, Keyed, batches


@dataclass
class Sender:
    """Sends rows that each write exactly one thing, and counts what was written."""

    run: Run
    _open: list[tuple[Batch, Answer]] = field(default_factory=list[tuple[Batch, Answer]])
    """What the server is at work on: one batch at most."""

    def send(self, keyed: Keyed) -> None:
        """Send the rows, and return while the server may still be at work on the last of them.

        Raises:
            LostRowsError: a row sent before matched nothing, which would be a mistake of ours.
        """
        for batch in batches(keyed):
            answer = self.run.begin(batch.text, source=batch.source, rows=batch.rows)
            self.finish()
            self._open.append((batch, answer))

    def finish(self) -> None:
        """Wait for what was sent. Errors as in `send`."""
        while self._open:
            batch, answer = self._open.pop()
            ((written,),) = answer()
            if written != len(batch.rows):
                raise LostRowsError(batch.text, len(batch.rows), written)
