"""Questions that Neo4j plans before somebody asks them."""

from threading import Lock, Thread

from graph.errors import LostServerError, ThroughlineError
from graph.queries import ASKED, load, names
from graph.store import Graph

FIRST = "evidence/quotes_of"
"""Asked by every click on a number."""


class Ahead:
    """Lets Neo4j plan all questions of the library, once, while nobody waits for it.

    After its start Neo4j plans a question when it is asked first, which can take longer than to
    answer it.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph, self._begun = graph, Lock()

    def begin(self) -> None:
        """Go about it in the background, unless it was begun before."""
        if self._begun.acquire(blocking=False):
            Thread(target=self.plan, daemon=True).start()

    def plan(self) -> None:
        """Go about it, and return when all are planned or Neo4j ended."""
        for name in sorted(names(), key=lambda name: name != FIRST):
            try:
                self._plan(name)
            except LostServerError:
                return  # Whoever asks next is told so.
            except ThroughlineError:
                continue  # It cannot be planned: whoever asks it is told why.

    def _plan(self, name: str) -> None:
        query = load(name)
        if query.text:
            self._graph.explain(query.sent, {ASKED: {}})
