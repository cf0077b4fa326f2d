"""How many lines lie before each thing: the steps in which a picture is built up."""

from collections.abc import Iterable

import networkx as nx


def steps_of(lines: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Each end of these lines with the most lines onward from it; 0 where none goes on.

    A line that closes a circle is left out: of a circle, it is the order of the lines that counts.
    """
    onward: nx.DiGraph[str] = nx.DiGraph()
    for start, end in lines:
        onward.add_nodes_from((start, end))
        if not nx.has_path(onward, end, start):
            onward.add_edge(start, end)
    steps: dict[str, int] = {}
    for person in reversed(list(nx.topological_sort(onward))):
        steps[person] = max((steps[moved] + 1 for moved in onward.successors(person)), default=0)
    return {person: steps[person] for person in onward}
