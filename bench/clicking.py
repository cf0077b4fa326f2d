"""One click on a page, against putting all that the person has decided again.

A person who has read ten thousand quotes adds one link more. The other way would be to hand the
whole source over anew; how long a click takes must not depend on what was decided before.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from bench.elements import BUNDLE, elements, source
from bench.interviews import conversation
from bench.stores import HEAP_MEGABYTES
from bench.timing import print_spread, timed
from graph import server
from graph.model import Element
from graph.ontology.evidence import Evidences, Quote, Source
from graph.ontology.needs import Pain
from graph.store import Graph

FEW, MANY, WARM, CLICKS, ROUNDS = 10, 10_000, 5, 9, 3
TALK = conversation("clicked", turns=0, quotes=MANY, links=MANY)


def main() -> None:
    """Print the seconds of a click beside few and beside many decisions, and the ratios."""
    with (
        TemporaryDirectory() as folder,
        server.running(Path(folder), heap_megabytes=HEAP_MEGABYTES) as settings,
        Graph.open(settings) as graph,
    ):
        graph.put(source(TALK), elements(TALK))
        seconds = {count: clicks(graph, person(count), count) for count in (FEW, MANY)}
        whole = [timed(lambda: graph.put(person(MANY), decided(MANY)))[0] for _ in range(ROUNDS)]
    for count, known in seconds.items():
        print_spread(f"clicking_beside_{count}_seconds", known)
    ratios = [big / small for small, big in zip(*seconds.values(), strict=True)]
    print_spread(f"clicking_beside_{MANY}_against_{FEW}", ratios)
    against = [again / click for again, click in zip(whole, seconds[MANY][:ROUNDS], strict=True)]
    print_spread("clicking_against_put", against)


def person(decisions: int) -> Source:
    """Somebody's edits."""
    return Source(handle=f"edits/{decisions}", path="edits", rank=BUNDLE + 10)


def decided(count: int) -> list[Element]:
    """So many links, each of another quote."""
    quotes = [each for each in elements(TALK) if isinstance(each, Quote)]
    return [link(quote, "Slow") for quote in quotes[:count]]


def link(quote: Quote, pain: str) -> Element:
    """A link as a page states it: both ends by their ids."""
    end = Pain.reference(Pain(name=pain).id)
    return Evidences(start=Quote.reference(quote.id), end=end, coder="JD", stance="supports")


def clicks(graph: Graph, known: Source, count: int) -> list[float]:
    """The seconds of some clicks, each undone; the first ones find a cold engine."""
    graph.put(known, decided(count))
    first = next(each for each in elements(TALK) if isinstance(each, Quote))
    seconds: list[float] = []
    for _ in range(WARM + CLICKS):
        seconds.append(timed(lambda: graph.amend(known, [link(first, "Late")]))[0])
        graph.amend(known, (), [link(first, "Late")])
    return seconds[WARM:]


if __name__ == "__main__":
    main()
