"""Writing an interview, against the bare driver and against what else writes to Neo4j.

Every ratio is the seconds of the rival divided by ours, in the same round, on the same server,
wiped between: above 1 we are ahead. The elements are made anew for every round, before the clock
starts, as are the rows of the rivals.
"""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from neo4j import Driver

from bench.elements import elements, source
from bench.interviews import Conversation, conversation
from bench.rivals import driver, plain, proven
from bench.rivals.elsewhere import Rival, RivalError, fetched, ours
from bench.rivals.rows import rows
from bench.stores import HEAP_MEGABYTES, wipe
from bench.timing import print_spread, timed
from graph import server
from graph.server import Address
from graph.settings import Settings
from graph.store import Graph

ROUNDS, FEWER_ROUNDS = 5, 3
INTERVIEW = conversation("interview", turns=5_000, quotes=500, links=2_000)
QUOTES = conversation("quotes", turns=0, quotes=20_000, links=60_000)
CODED = conversation("coded", turns=0, quotes=500, links=2_000)

Work: TypeAlias = Callable[[], float]
"""Writes into an empty store, and answers how many seconds it took."""


def main() -> None:
    """Print the ratios against the driver for both sizes, then those against the others."""
    with (
        TemporaryDirectory() as folder,
        server.running(Path(folder), heap_megabytes=HEAP_MEGABYTES) as settings,
        Graph.open(settings) as graph,
    ):
        for name, talk in {"interview": INTERVIEW, "quotes": QUOTES}.items():
            against_the_driver(Bench(graph, name, talk), ROUNDS)
        against_others(graph, settings)


@dataclass(frozen=True)
class Bench:
    """A store, and what is written into it under which name."""

    graph: Graph
    name: str
    talk: Conversation

    def put(self) -> float:
        """Write it our way."""
        said = elements(self.talk)
        return timed(lambda: self.graph.put(source(self.talk), said))[0]

    def drive(self, texts: driver.Texts) -> float:
        """Write it with the driver alone."""
        known = rows(self.talk)
        return timed(lambda: driver.write(self.graph.driver, texts, known))[0]

    def compare(self, rivals: Mapping[str, Work], rounds: int) -> None:
        """Print our seconds, then the ratio of each rival."""
        seconds = interleaved(self.graph.driver, {"ours": self.put, **rivals}, rounds)
        print_spread(f"writing_{self.name}_seconds", seconds["ours"])
        for rival in rivals:
            ratios = [b / a for a, b in zip(seconds["ours"], seconds[rival], strict=True)]
            print_spread(f"writing_{self.name}_against_{rival}", ratios)


def against_the_driver(bench: Bench, rounds: int) -> None:
    """Print how we compare with the driver alone, with and without provenance."""
    texts = {"driver": proven.TEXTS, "driver_without_provenance": plain.TEXTS}
    bench.compare({name: partial(bench.drive, each) for name, each in texts.items()}, rounds)


def against_others(graph: Graph, settings: Settings) -> None:
    """Print how we compare with what others made; say so where one of them cannot be had."""
    address = server.ensure(settings, server.silent)
    with TemporaryDirectory() as folder:
        fetch = partial(fetched, folder=Path(folder))
        for name, talk, rival in (
            ("py2neo", INTERVIEW, partial(ours, "with_py2neo_proven")),
            ("py2neo_without_provenance", INTERVIEW, partial(ours, "with_py2neo")),
            ("neomodel", CODED, partial(fetch, "with_neomodel", "neomodel")),
            ("cartography", INTERVIEW, partial(fetch, "with_cartography", "cartography")),
        ):
            try:
                against_another(Bench(graph, talk.name, talk), name, rival(), address, FEWER_ROUNDS)
            except RivalError as error:
                print(f"# {name} is left out: {error}")


def against_another(bench: Bench, name: str, rival: Rival, address: Address, rounds: int) -> None:
    """Print how we compare with one of them."""
    known = rows(bench.talk)
    bench.compare({name: lambda: rival.write(address, known)}, rounds)


def interleaved(store: Driver, works: Mapping[str, Work], rounds: int) -> dict[str, list[float]]:
    """The seconds of each work, in turns, every time into an empty store; the first turn warms."""
    seconds: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds + 1):
        for name, work in works.items():
            wipe(store)
            gc.collect()
            seconds[name].append(work())
    return {name: known[1:] for name, known in seconds.items()}


if __name__ == "__main__":
    main()
