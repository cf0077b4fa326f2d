"""A question's answer: its rows, and the analysis that its header names.

The one way for the terminal, the pages and the demo alike.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from typing import Any, TypeAlias

from graph.binding import LIMIT, Bound, bind
from graph.errors import CypherError, ParameterError, ThroughlineError
from graph.limits import Limits
from graph.queries import ASKED, TODAY, Query, load
from graph.settings import Settings
from graph.store import Graph

Chosen: TypeAlias = Mapping[str, object]
Row: TypeAlias = dict[str, Any]
RAISE_ROWS = "raise `row_limit` under [store] in throughline.toml (THROUGHLINE_ROW_LIMIT)"
RAISE_LIMIT = "ask with a higher `limit`"
ANALYSIS = "graph.analysis"
TOO_GREAT = "a whole number has to lie between -2**63 and 2**63 - 1"
NOTHING_ASKED = "there is nothing to ask: the text is empty"


@dataclass(frozen=True)
class Cut:
    """A limit that kept rows back, and how to raise it."""

    rows: int
    hint: str

    @property
    def told(self) -> str:
        """What was kept back."""
        return f"there are more than these {self.rows:,} rows"

    def __str__(self) -> str:
        return f"{self.told}; {self.hint}"


class CutShortError(ThroughlineError):
    """A limit kept back rows from which an answer is computed: it would be wrong, not short."""

    def __init__(self, name: str, cut: Cut) -> None:
        super().__init__(f"{name} cannot be computed from a part of its rows: {cut.told}")
        self.name, self.hint = name, f"To have all of them: {cut.hint}."


class UnknownCalculationError(ThroughlineError):
    """The header of a question names a calculation that there is not."""

    hint = (
        "Correct `then` in its header: graph/analysis has a file, and in it a function, so named."
    )

    def __init__(self, name: str) -> None:
        super().__init__(f"there is no calculation '{name}'")
        self.name = name


@dataclass(frozen=True)
class Answer:
    """Rows as plain values, each with every column, in the order of the columns."""

    columns: tuple[str, ...]
    rows: list[Row]
    cut: Cut | None = None
    """Set where there would have been more rows."""
    query: Query | None = None
    """The question of the library; none where an analyst asked in Cypher."""


def ask(
    graph: Graph,
    settings: Settings,
    name: str,
    chosen: Chosen | None = None,
    wanted: Limits | None = None,
) -> Answer:
    """The answer to a question of the library.

    Raises:
        UnknownQuestionError: there is no such question.
        ParameterError: it cannot be asked so.
        CutShortError: it is computed, and a limit kept back what it is computed from.
        TimeLimitError, MemoryLimitError: it was stopped.
    """
    query = load(name)
    parameters = bind(query, chosen or {}, graph.choices)
    return _Asking(graph, settings, query, parameters, wanted).answer()


def ask_in_cypher(
    graph: Graph, text: str, parameters: Chosen | None = None, wanted: Limits | None = None
) -> Answer:
    """The answer to an analyst's own Cypher. Errors as in `Graph.read`."""
    if not text.strip():
        raise CypherError(NOTHING_ASKED)
    given = parameters or {}
    try:
        found = graph.read(text, given, wanted)
    except OverflowError as error:
        raise ParameterError(", ".join(given), TOO_GREAT, tuple(given)) from error
    return Answer(
        found.columns, found.rows, Cut(len(found.rows), RAISE_ROWS) if found.cut else None
    )


def today(graph: Graph, settings: Settings) -> date:
    """The day that questions take for today: throughline.toml's, else the latest of which a
    stored source says that it speaks, else the clock's."""
    return settings.company.as_of or graph.as_of() or date.today()


def calculation(name: str) -> Callable[..., list[Row]]:
    """The function that a header names with `then`; it has a file of its own in `graph.analysis`.

    Only here is it imported: most questions need none, and numerical libraries load slowly.

    Raises:
        UnknownCalculationError: there is none.
    """
    try:
        function: Callable[..., list[Row]] = getattr(import_module(f"{ANALYSIS}.{name}"), name)
    except (ModuleNotFoundError, AttributeError) as error:
        if error.name not in (f"{ANALYSIS}.{name}", name):
            raise
        raise UnknownCalculationError(name) from error
    return function


@dataclass(frozen=True)
class _Asking:
    """A question with the values of all its parameters, and whom it is asked."""

    graph: Graph
    settings: Settings
    query: Query
    parameters: Mapping[str, Bound]
    wanted: Limits | None

    def answer(self) -> Answer:
        """What is read, or computed from what is read."""
        return self._read() if self.query.rows is None else self._computed(self.query.rows)

    def _read(self) -> Answer:
        """One row more than is wanted is read, to know if there are more."""
        limit = self.parameters.get(LIMIT)
        more = {LIMIT: limit + 1} if isinstance(limit, int) else {}
        asks = self.query.asks_for_today
        day = {TODAY: today(self.graph, self.settings)} if asks else {}
        asked = {ASKED: {**self.parameters, **more, **day}}
        found = self.graph.read(self.query.sent, asked, self.wanted)
        answer = Answer(found.columns, found.rows, query=self.query)
        if isinstance(limit, int) and len(found.rows) > limit:
            return replace(answer, rows=found.rows[:limit], cut=Cut(limit, RAISE_LIMIT))
        return replace(answer, cut=Cut(len(found.rows), RAISE_ROWS)) if found.cut else answer

    def _computed(self, name: str) -> Answer:
        """What the rows do not ask for, the calculation does; each takes its own parameters."""
        given = self._given(load(name))
        found = given.answer()
        if found.cut:
            raise CutShortError(self.query.name, found.cut)
        rest = {k: v for k, v in self.parameters.items() if k not in given.parameters}
        rows = calculation(self.query.then or "")(found.rows, **rest)
        columns = tuple(self.query.returns)
        kept = [{name: row[name] for name in columns} for row in rows]
        return Answer(columns, kept, query=self.query)

    def _given(self, query: Query) -> "_Asking":
        """The question of the rows; what is bound already is not bound again."""
        shared = {k: v for k, v in self.parameters.items() if k in query.params}
        added = {k: each for k, each in query.params.items() if k not in shared}
        unasked = query.model_copy(update={"params": added})
        bound = bind(unasked, {}, self.graph.choices)
        return replace(self, query=query, parameters={**shared, **bound})
