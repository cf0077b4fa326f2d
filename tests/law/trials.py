"""Histories on trial: after each step the store must hold what the oracle says."""

import os
from collections.abc import Iterable, Sequence

from hypothesis import HealthCheck, settings

from graph.ontology.evidence import Source
from graph.store import Graph
from tests.law.contents import contents, wipe
from tests.law.histories import Telling
from tests.law.oracle import stored

LIGHTEST = 1
LAW = settings(
    max_examples=1000 if os.environ.get("HYPOTHESIS_PROFILE") == "law" else 60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    print_blob=True,
)
"""How often the law is tried: `HYPOTHESIS_PROFILE=law` for a thousand times."""


def latest(history: Iterable[Telling]) -> list[Telling]:
    """What each source says last, to be said at once."""
    last = {telling.source.id: telling for telling in history}
    return [Telling(each.source, each.elements) for each in last.values()]


def expected(history: Iterable[Telling]) -> list[str]:
    """What the store must hold after all this was said."""
    return stored((each.source, each.elements) for each in latest(history))


def live(graph: Graph, history: Sequence[Telling]) -> None:
    """Let everything be said, one after the other, to an empty store."""
    wipe(graph.driver)
    for last, telling in enumerate(history, 1):
        if step := telling.amended:
            graph.amend(clicking(telling.source, history[: last - 1]), step.says, step.unsays)
        else:
            graph.put(telling.source, telling.elements)
        assert contents(graph.driver) == expected(history[:last])


def clicking(source: Source, before: Iterable[Telling]) -> Source:
    """The source as a click gives it: of one that speaks already the weight counts no more."""
    speaks = any(each.source.id == source.id and each.elements for each in latest(before))
    return Source(handle=source.handle, rank=LIGHTEST) if speaks else source


def repeat(graph: Graph, tellings: Iterable[Telling]) -> None:
    """Said again, what is stored changes nothing, and nothing is written."""
    before = graph.revision()

    plans = [graph.put(each.source, each.elements) for each in tellings]

    assert not any(plan.changes or plan.shaken for plan in plans)
    assert graph.revision() == before


def obey(graph: Graph, history: Sequence[Telling], order: Sequence[int] | None = None) -> None:
    """The law: after each step the oracle is right, and so it is for a fresh import at the end.

    `order` gives the places of the sources, as they last spoke, in that import; else backwards.
    """
    live(graph, history)
    now = latest(history)
    live(graph, [now[place] for place in order or () if place < len(now)] if order else now[::-1])
