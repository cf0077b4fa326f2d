"""The sample company in a store, told once or told twice."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from neo4j import Driver

from graph.model import Edge, Element, Part
from graph.ontology.evidence import Source
from graph.project_file import read_project_file
from graph.settings import ROOT, Settings
from graph.store import Graph
from ingest.sources.find import find
from tests.law.contents import wipe
from tests.snapshots import Snapshot

LEDGERMOOR = ROOT / "ingest" / "samples" / "ledgermoor"


def of_the_sample(settings: Settings) -> Settings:
    """The settings that the sample's own throughline.toml gives."""
    company = read_project_file(LEDGERMOOR / "throughline.toml").company
    return settings.model_copy(update={"company": company})


def tell(graph: Graph) -> None:
    """The sample, and nothing else: imported the first time, put back from then on."""
    kept = _imported(graph.driver)
    if not kept.lies_in(graph.driver):
        kept.put_back(graph.driver)


def tell_again(graph: Graph) -> None:
    """The same by other sources, but for the transcripts: a text belongs to one source."""
    for each in find(LEDGERMOOR, None, False).found:
        source = each.source.model_copy(update={"handle": f"other/{each.source.handle}"})
        graph.put(Source.model_validate(source.model_dump()), _without_parts(each.read()))


def bring_in(graph: Graph, folder: Path) -> None:
    """Put a bundle into a store, and nothing else."""
    wipe(graph.driver)
    for each in find(folder, None, False).found:
        graph.put(each.source, each.read())


@cache
def _imported(driver: Driver) -> Snapshot:
    bring_in(Graph(driver), LEDGERMOOR)
    return Snapshot.of(driver)


def _without_parts(elements: Iterable[Element]) -> Iterator[Element]:
    for each in elements:
        if not isinstance(each.start if isinstance(each, Edge) else each, Part):
            yield each
