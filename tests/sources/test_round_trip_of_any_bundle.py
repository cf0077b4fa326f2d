"""Whatever a bundle says, it says the same after a way into the store and out again."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from graph.project_file import FILE, read_project_file
from graph.store import Graph
from ingest.sources.bundle.writing import write_bundle
from tests.law.contents import wipe
from tests.sources.any_files import write
from tests.sources.bringing_in import bring, without_bytes
from tests.sources.bundles import bundles

CHECKS = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
some_bundles = settings(max_examples=15, deadline=None, suppress_health_check=CHECKS)


@some_bundles
@given(files=bundles())
def test_any_bundle_says_the_same_after_a_round_trip(
    graph: Graph, files: Mapping[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        bundle = write(files, Path(folder, "bundle"))
        before = _brought(graph, bundle)
        _export(graph, bundle, Path(folder, "out"))

        after = _brought(graph, Path(folder, "out"))

    assert after == before


@some_bundles
@given(files=bundles())
def test_the_export_of_any_export_is_the_same_to_the_last_byte(
    graph: Graph, files: Mapping[str, str]
) -> None:
    with TemporaryDirectory() as folder:
        bundle = write(files, Path(folder, "bundle"))
        _brought(graph, bundle)
        first = _export(graph, bundle, Path(folder, "first"))
        _brought(graph, Path(folder, "first"))

        second = _export(graph, bundle, Path(folder, "second"))

    assert second == first


def _brought(graph: Graph, bundle: Path) -> list[str]:
    """What is stored of this bundle alone, but for its files' bytes and rows."""
    wipe(graph.driver)
    bring(graph, bundle)
    return without_bytes(graph)


def _export(graph: Graph, bundle: Path, folder: Path) -> dict[str, bytes]:
    """Write what is stored into a folder; its files by their paths."""
    write_bundle(graph, folder, read_project_file(bundle / FILE).company)
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
