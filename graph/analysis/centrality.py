"""Who stands how centrally in a network of advice: the classic figures, by networkx.

Advice and influence are one tie seen from two sides: who asks points at the adviser, who advises
moves the asker. `turned` goes from one to the other. Of a network of advice, the one most asked is
the most central.
"""

from collections.abc import Iterable
from typing import TypedDict

import networkx as nx

Tie = tuple[str, str]


class Centrality(TypedDict):
    """How central a person is, by six measures; of an arrow, the person it points at gains."""

    person: str
    in_degree: int
    """How many point at the person."""
    out_degree: int
    betweenness_raw: float
    """On how many shortest ways between others the person lies, ways shared in equal parts."""
    pagerank: float
    """The share of a random walker's time, who starts anew at every seventh step (0.85)."""
    closeness_in: float
    """How near the others are to the person, after Wasserman and Faust where not all arrive."""
    eigenvector: float
    """Pointed at by those who are pointed at; scaled so that the squares sum to 1."""


def turned(ties: Iterable[Tie]) -> list[Tie]:
    """The same ties seen from the other side."""
    return [(end, start) for start, end in ties]


def centralities(ties: Iterable[Tie]) -> list[Centrality]:
    """Every person of the ties with the six figures, by the person's id."""
    network: nx.DiGraph[str] = nx.DiGraph(list(ties))
    betweenness = nx.betweenness_centrality(network, normalized=False)
    pagerank = nx.pagerank(network)
    closeness = nx.closeness_centrality(network)
    eigenvector = _eigenvector(network)
    return [
        {
            "person": person,
            "in_degree": network.in_degree(person),
            "out_degree": network.out_degree(person),
            "betweenness_raw": betweenness[person],
            "pagerank": pagerank[person],
            "closeness_in": closeness[person],
            "eigenvector": eigenvector[person],
        }
        for person in sorted(network)
    ]


def _eigenvector(network: "nx.DiGraph[str]") -> dict[str, float]:
    """By power iteration; a tree, whose largest eigenvalue is 0, needs several hundred rounds."""
    return nx.eigenvector_centrality(network, max_iter=1000)
