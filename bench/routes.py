"""Ranked chains against what a user would write: every simple path by networkx, then sorted.

The committee has forty people. Their lines are few enough that the rival comes to an end: with
three hundred lines and eight hops it does not in twenty minutes.
"""

import math
import random
from itertools import pairwise

import networkx as nx

from bench.timing import print_spread, timed
from graph.analysis.lines import Line, Sign, Voice
from graph.analysis.routes import routes
from graph.analysis.weighing import side_by_side, taken

PEOPLE, SIGNERS, CHAINS, ROUNDS = 40, 3, 10, 5
Figures = list[tuple[float, float, int]]


class UnlikeError(Exception):
    """The two searches answer differently, so that comparing their time says nothing."""

    def __init__(self, found: Figures, expected: Figures) -> None:
        super().__init__(f"{found} is not {expected}")


def main() -> None:
    """Print the ratios, then what the rival cannot do at all."""
    for lines, hops in ((120, 8), (300, 5)):
        rows = committee(PEOPLE, lines)
        ratios = [ratio(rows, hops) for _ in range(ROUNDS)]
        print_spread(f"routes_{lines}_lines_{hops}_hops_times_faster", ratios)
    for people, lines in ((40, 300), (500, 5000)):
        rows = committee(people, lines)
        seconds = [timed(lambda rows=rows: routes(rows))[0] for _ in range(ROUNDS)]
        print_spread(f"routes_{people}_people_{lines}_lines_seconds", seconds)


def ratio(rows: list[Line], hops: int) -> float:
    """How many times longer the rival takes for the same answer from the same person."""
    start = name(PEOPLE - 1)
    ours, found = timed(lambda: ours_from(rows, start, hops))
    theirs, expected = timed(lambda: theirs_from(rows, start, hops))
    if found != expected:
        raise UnlikeError(found, expected)
    return theirs / ours


def ours_from(rows: list[Line], start: str, hops: int) -> Figures:
    """The figures of the best chains, by our search."""
    chains = routes(rows, start=start, limit=CHAINS, hops=hops)
    return [figures([hop["certainty"] for hop in chain["hops"]]) for chain in chains]


def theirs_from(rows: list[Line], start: str, hops: int) -> Figures:
    """The figures of the best chains, from every simple path."""
    network: nx.DiGraph[str] = nx.DiGraph()
    for (person, other), weighed in taken(side_by_side(rows), "evidenced").items():
        network.add_edge(person, other, certainty=weighed.standing.certainty)
    signers = {name(number) for number in range(SIGNERS)} & set(network)
    paths = nx.all_simple_paths(network, start, signers, cutoff=hops)
    ranked = sorted(
        (figures([network[a][b]["certainty"] for a, b in pairwise(path)]) for path in paths),
        key=lambda each: (-each[0], -each[1], each[2]),
    )
    return ranked[:CHAINS]


def figures(certainties: list[float]) -> tuple[float, float, int]:
    """Weakest hop, product, length; to nine digits."""
    return round(min(certainties), 9), round(math.prod(certainties), 9), len(certainties)


def committee(people: int, lines: int) -> list[Line]:
    """Lines between people at random, each with one to nine voices; the first few people sign."""
    dice = random.Random(40)
    return [line(number, people, dice) for number in range(lines)]


def line(number: int, people: int, dice: random.Random) -> Line:
    """A line between two of the people, of which some others speak."""
    start, end = dice.sample(range(people), 2)
    return {
        "line": f"line:{number}",
        "kind": dice.choice(("informal", "veto", "reporting")),
        "deal": None,
        "start": name(start),
        "start_name": None,
        "start_signs": signs(start),
        "end": name(end),
        "end_name": None,
        "end_signs": signs(end),
        "voices": [voice(f"{number}/{n}", dice) for n in range(dice.randint(1, 9))],
        "records": [],
    }


def signs(person: int) -> list[Sign]:
    """The first few people decide."""
    return [{"step": "Signature", "position": 1, "power": "decide"}] if person < SIGNERS else []


def voice(place: str, dice: random.Random) -> Voice:
    """Somebody who mostly speaks for the line."""
    return {
        "quote": f"quote:{place}",
        "person": f"witness:{place}",
        "name": None,
        "stance": dice.choice(("supports", "supports", "supports", "contradicts")),
        "said_on": None,
        "happened_on": None,
    }


def name(number: int) -> str:
    """A person's id."""
    return f"person:{number:03}"


if __name__ == "__main__":
    main()
