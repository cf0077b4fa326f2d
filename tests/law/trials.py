"""Histories on trial: after each step the store must hold what the oracle says."""

import os
from collections.abc import Sequence

from hypothesis import HealthCheck, Phase, settings

from graph.store import Graph
from tests.law.contents import contents, wipe
from tests.law.histories import Step, Telling, Tellings
from tests.law.oracle import stored

LAW = settings(
    max_examples=1000 if os.environ.get("HYPOTHESIS_PROFILE") == "law" else 60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    print_blob=True,
)
"""How often the law is tried: `HYPOTHESIS_PROFILE=law` for a thousand times."""


def expected(tellings: Tellings) -> list[str]:
    """What the store must hold while these sources say this."""
    return stored((each.source, each.elements) for each in tellings.values())


def put(graph: Graph, telling: Telling) -> None:
    """Let the source state this."""
    graph.put(telling.source, telling.elements)


def live(graph: Graph, beginning: Tellings, steps: Sequence[Step]) -> Tellings:
    """Take the steps from an empty store; return what the sources state in the end."""
    wipe(graph.driver)
    now = dict(beginning)
    for step in steps:
        now[step.source] = now[step.source].after(step)
        put(graph, now[step.source])
        assert contents(graph.driver) == expected(now)
    return now


def import_again(graph: Graph, tellings: Sequence[Telling]) -> list[str]:
    """What an empty store holds after these sources were put, in this order."""
    wipe(graph.driver)
    for telling in tellings:
        put(graph, telling)
    return contents(graph.driver)
