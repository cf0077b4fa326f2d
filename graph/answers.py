"""A question's answer: its rows, and the analysis that its header names.

The one way for the terminal, the pages and the demo alike.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from typing import Any, TypeAlias

from graph.binding import Bound, bind
from graph.errors import CypherError
from graph.limits import Limits
from graph.queries import TODAY, Query, load
from graph.settings import Settings
from graph.store import Graph

Chosen: TypeAlias = Mapping[str, object]
Row: TypeAlias = dict[str, Any]
LIMIT = "limit"
"""The parameter that says how many rows are wanted; one more is read, to know if there are more."""
RAISE_ROWS = "raise `row_limit` under [store] in throughline.toml (THROUGHLINE_ROW_LIMIT)"
RAISE_LIMIT = "ask with a higher `limit`"
NOTHING_ASKED = "there is nothing to ask: the text is empty"


@dataclass(frozen=True)
class Cut:
    """A limit that kept rows back, and how to raise it."""

    rows: int
    hint: str

    def __str__(self) -> str:
        return f"there are more than these {self.rows:,} rows; {self.hint}"


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
        TimeLimitError, MemoryLimitError: it was stopped.
    """
    query = load(name)
    parameters = bind(query, chosen or {}, graph.choices)
    if query.rows is None:
        return _read(graph, settings, query, parameters, wanted)
    return _computed(graph, settings, query, parameters, wanted)


def ask_in_cypher(
    graph: Graph, text: str, parameters: Chosen | None = None, wanted: Limits | None = None
) -> Answer:
    """The answer to an analyst's own Cypher. Errors as in `Graph.read`."""
    if not text.strip():
        raise CypherError(NOTHING_ASKED)
    found = graph.read(text, parameters or {}, wanted)
    return Answer(
        found.columns, found.rows, Cut(len(found.rows), RAISE_ROWS) if found.cut else None
    )


def today(graph: Graph, settings: Settings) -> date:
    """The day that questions take for today: throughline.toml's, else the stored bundle's, else
    the clock's."""
    return settings.company.as_of or graph.as_of() or date.today()


def calculation(name: str) -> Callable[..., list[Row]]:
    """The function that a header names with `then`; it has a file of its own in `graph.analysis`.

    Only here is it imported: most questions need none, and numerical libraries load slowly.
    """
    function: Callable[..., list[Row]] = getattr(import_module(f"graph.analysis.{name}"), name)
    return function


def _read(
    graph: Graph,
    settings: Settings,
    query: Query,
    parameters: Mapping[str, Bound],
    wanted: Limits | None,
) -> Answer:
    limit = parameters.get(LIMIT)
    more = {LIMIT: limit + 1} if isinstance(limit, int) else {}
    day = {TODAY: today(graph, settings)} if query.asks_for_today else {}
    found = graph.read(query.text, {**parameters, **more, **day}, wanted)
    answer = Answer(found.columns, found.rows, query=query)
    if isinstance(limit, int) and len(found.rows) > limit:
        return replace(answer, rows=found.rows[:limit], cut=Cut(limit, RAISE_LIMIT))
    return replace(answer, cut=Cut(len(found.rows), RAISE_ROWS)) if found.cut else answer


def _computed(
    graph: Graph,
    settings: Settings,
    query: Query,
    parameters: Mapping[str, Bound],
    wanted: Limits | None,
) -> Answer:
    """What the rows do not ask for, the calculation does; each takes its own parameters."""
    of_rows = load(query.rows or "")
    rest = {name: value for name, value in parameters.items() if name not in of_rows.params}
    shared = bind(of_rows, {k: v for k, v in parameters.items() if k not in rest}, graph.choices)
    found = _read(graph, settings, of_rows, shared, wanted)
    rows = calculation(query.then or "")(found.rows, **rest)
    columns = tuple(query.returns)
    return Answer(
        columns, [{name: row[name] for name in columns} for row in rows], found.cut, query
    )
