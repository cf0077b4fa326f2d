"""Questions that Neo4j plans before somebody asks them.

It plans each of them once, which takes from half a second to some seconds after a start. Whoever
reads the first page gives it the time to be done with those of the next ones.
"""

from contextlib import suppress
from threading import Thread

import streamlit as st

from dashboards.data import Opened, with_graph
from graph import answers
from graph.errors import ThroughlineError
from graph.queries import names
from graph.store import Graph

FIRST = "evidence/quotes_of"
"""Asked by every click on a number; the others follow by name."""


def plan_ahead() -> None:
    """Begin with it, where nobody has begun since the way to Neo4j was opened."""
    with_graph(_begin)


@st.cache_resource(show_spinner=False, hash_funcs={Opened: lambda opened: id(opened.graph)})
def _begin(opened: Opened) -> Thread:
    thread = Thread(target=_plan, args=(opened.graph,), daemon=True)
    thread.start()
    return thread


def _plan(graph: Graph) -> None:
    # Where Neo4j ends meanwhile, whoever asks next is told so; nobody waits for this.
    with suppress(ThroughlineError):
        for name in (FIRST, *names()):
            answers.plan(graph, name)
