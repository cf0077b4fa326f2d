"""Importing again what has not changed, and the memory that an import needs."""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.bundles import write_bundle
from bench.processes import COMMAND, Cost, cost
from bench.stores import HEAP_MEGABYTES, wipe
from bench.timing import print_figure, print_spread, timed
from graph import server
from graph.settings import Settings
from graph.store import Graph
from ingest.commands.bringing import USUAL, brought
from ingest.sources.find import find

ROUNDS, SOURCES, LINKS, MANY, LARGE = 3, 10, 1_000, 100, 100_000


def main() -> None:
    """Print the ratios and figures."""
    with (
        TemporaryDirectory() as folder,
        server.running(Path(folder, "store"), heap_megabytes=HEAP_MEGABYTES) as settings,
        Graph.open(settings) as graph,
    ):
        few = write_bundle(Path(folder, "few"), SOURCES, LINKS)
        print_spread("importing_unchanged_times_faster", [again(graph, few) for _ in range(ROUNDS)])
        many = write_bundle(Path(folder, "many"), MANY, LINKS)
        memory(graph, settings, few, many)
        large(graph, settings, write_bundle(Path(folder, "large"), 1, LARGE))


def again(graph: Graph, bundle: Path) -> float:
    """How many times longer the first import takes than the second."""
    wipe(graph.driver)
    first, _ = timed(lambda: list(brought(graph, [find(bundle, None, creating=False)], USUAL)))
    second, _ = timed(lambda: list(brought(graph, [find(bundle, None, creating=False)], USUAL)))
    return first / second


def memory(graph: Graph, settings: Settings, few: Path, many: Path) -> None:
    """Print how much more memory ten times as many sources need."""
    one, other = imported(graph, settings, few), imported(graph, settings, many)
    print_figure("importing_few_megabytes", one.megabytes)
    print_figure("importing_many_megabytes", other.megabytes)
    print_figure("importing_many_seconds", other.seconds)
    print_figure("importing_many_against_few_memory", other.megabytes / one.megabytes)


def large(graph: Graph, settings: Settings, bundle: Path) -> None:
    """Print what one source of very many links costs."""
    needed = imported(graph, settings, bundle)
    print_figure("importing_large_source_seconds", needed.seconds)
    print_figure("importing_large_source_megabytes", needed.megabytes)


def imported(graph: Graph, settings: Settings, bundle: Path) -> Cost:
    """What the command `throughline import` needs for a bundle, into an empty store."""
    wipe(graph.driver)
    return cost((*COMMAND, "import", str(bundle)), settings, settings.folder.parent)


if __name__ == "__main__":
    main()
