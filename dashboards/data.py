"""What is stored, for the pages: the only module of theirs that opens the graph, or caches."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import date
from typing import Any, NamedTuple, TypeVar

import pandas as pd
import streamlit as st

from graph import answers, editing, settling
from graph.ahead import Ahead
from graph.edits import Edit, Settle, edits, source
from graph.errors import LostServerError
from graph.settings import Settings
from graph.store import Graph

CUT = "cut"
"""Where a frame keeps the sentence that says that there are more rows."""
LOOKED = "looked"
"""Where a session keeps what its page has seen."""
KEPT = 500
"""Answers that are kept; the least recently asked goes first."""

Asked = TypeVar("Asked")


class Thing(NamedTuple):
    """A thing that may be chosen: its id, its name, and what else it is or was called."""

    id: str
    name: str
    also: tuple[str, ...]


class State(NamedTuple):
    """What is stored, by a number that every change raises, and the day that is today."""

    revision: int
    today: date


class _Opened(NamedTuple):
    """The way to what is stored, and what keeps it open."""

    graph: Graph
    settings: Settings
    held: ExitStack
    ahead: Ahead


def look() -> State:
    """See whether anything changed; a page looks once while it is drawn, and asks many questions.

    Returns:
        What is stored; equal to an earlier one where nothing changed.

    Raises:
        ThroughlineError: the store cannot be reached.
    """
    seen = st.session_state[LOOKED] = _with_graph(_look)
    return seen


def answer(name: str, **chosen: object) -> pd.DataFrame:
    """The answer to a question of the library, with all its columns also where it has no rows.

    Raises:
        ThroughlineError: it cannot be asked so, or was stopped.
    """
    return _with_graph(lambda opened: _answer(opened, (name, chosen, _state(opened))))


def answer_in_cypher(text: str) -> pd.DataFrame:
    """The answer to an analyst's own Cypher, which can only read.

    Raises:
        ThroughlineError: it is not valid, would do more than read, or was stopped.
    """
    return _with_graph(lambda opened: _in_cypher(opened, (text, _state(opened))))


def choices(label: str) -> list[Thing]:
    """Everything with this label that a question may be asked about, by name."""
    return _with_graph(lambda opened: _choices(opened, (label, _state(opened))))


def plan_ahead() -> None:
    """Let Neo4j plan the questions of the library, where it was not begun since it was opened."""
    _with_graph(lambda opened: opened.ahead.begin())


def record(who: str, edit: Edit, instead_of: Edit | None = None) -> None:
    """Let somebody's edit stand, and what they said of the same before no longer.

    Raises:
        ThroughlineError: it speaks of what is not stored, or of words that do not stand there.
    """

    def do(opened: _Opened) -> None:
        whole = editing.whole(opened.graph, edit)
        editing.record(opened.graph, who, whole, instead_of)

    _with_graph(do)


def take_back(who: str, edit: Edit) -> None:
    """Let somebody's edit stand no longer."""
    _with_graph(lambda opened: editing.take_back(opened.graph, who, edit))


def edits_of(who: str) -> list[Edit]:
    """All that somebody did on pages and has not taken back."""
    return _with_graph(lambda opened: edits(opened.graph.stated(source(who).id)))


def settlement(unplaced: Mapping[str, Any], passage: str | None = None) -> Settle:
    """The edit by which words without a place stand at a passage, else at the nearest one.

    Args:
        unplaced: a row of `evidence/unplaced`.
        passage: words of the conversation.

    Raises:
        ThroughlineError: the conversation does not hold the passage, or holds it several times;
            or none is named, and the nearest is hardly like the words.
    """
    return _with_graph(lambda opened: settling.settling(opened.graph, unplaced, passage))


def is_near(unplaced: Mapping[str, Any]) -> bool:
    """Whether the words of a row of `evidence/unplaced` may be a misquote of what is nearest."""
    return settling.near(unplaced["stated"], unplaced["closest"])


def today() -> date:
    """The day that questions take for today."""
    return _with_graph(lambda opened: _state(opened).today)


def rows(frame: pd.DataFrame) -> list[Any]:
    """The rows of an answer, each with the columns that the question's header declares."""
    return frame.to_dict("records")


def cut(frame: pd.DataFrame) -> str | None:
    """What a limit kept back of an answer, and how to raise it; None where this is all."""
    return frame.attrs.get(CUT)


def _state(opened: _Opened) -> State:
    """What the page that is drawn has seen; who draws none looks for each question."""
    return st.session_state.get(LOOKED) or _look(opened)


def _look(opened: _Opened) -> State:
    return State(opened.graph.revision(), answers.today(opened.graph, opened.settings))


def _with_graph(ask: Callable[[_Opened], Asked]) -> Asked:
    """Ask; where the way to Neo4j broke, open a new one, which starts it anew, and ask again."""
    try:
        return ask(_opened())
    except LostServerError:
        _opened.clear()
        return ask(_opened())


@st.cache_resource(show_spinner="Opening what is stored …", on_release=lambda it: it.held.close())
def _opened() -> _Opened:
    settings, held = Settings(), ExitStack()
    graph = held.enter_context(Graph.open(settings))
    return _Opened(graph, settings, held, Ahead(graph))


@st.cache_data(show_spinner="Looking through what people said …", max_entries=KEPT)
def _answer(
    _opened: _Opened, question_and_state: tuple[str, Mapping[str, object], State]
) -> pd.DataFrame:
    name, chosen, _ = question_and_state
    return _frame(answers.ask(_opened.graph, _opened.settings, name, chosen))


@st.cache_data(show_spinner="Asking …", max_entries=KEPT)
def _in_cypher(_opened: _Opened, text_and_state: tuple[str, State]) -> pd.DataFrame:
    return _frame(answers.ask_in_cypher(_opened.graph, text_and_state[0]))


def _frame(found: answers.Answer) -> pd.DataFrame:
    frame = pd.DataFrame(found.rows, columns=list(found.columns), dtype=object)
    frame.attrs[CUT] = str(found.cut) if found.cut else None
    return frame


@st.cache_data(show_spinner=False, max_entries=KEPT)
def _choices(_opened: _Opened, label_and_state: tuple[str, State]) -> list[Thing]:
    found = _opened.graph.choices(label_and_state[0])
    return [Thing(each.id, each.name, tuple(each.aliases)) for each in found]
