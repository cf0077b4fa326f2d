"""Krackhardt's managers, stored: who moves whom is read back, and gives the same centralities."""

import csv
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.analysis.centrality import Tie, centralities, turned
from graph.model import Element
from graph.ontology.committee import Influence, Person
from graph.ontology.evidence import Source
from graph.store import Graph

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("THROUGHLINE_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = DATA / "network-krackhardt-hightech"
SOURCE = Source(handle="managers/advice", rank=10)
WALK = """
MATCH (mover:Person)-[:INFLUENCES {kind: 'informal'}]->(moved:Person)
RETURN mover.title AS mover, moved.title AS moved
ORDER BY mover, moved
"""

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason=f"real test data is not in {DATA}"),
]


@pytest.fixture
def influence(graph: Graph) -> list[Tie]:
    """The influence as it is stored: from who is asked to who asks."""
    graph.put(SOURCE, _influence())
    return [(row["mover"], row["moved"]) for row in graph.read(WALK, {}).rows]


def test_every_line_of_advice_is_a_line_of_influence_turned_round(influence: list[Tie]) -> None:
    assert sorted(turned(influence)) == sorted(_advice())


def test_manager_two_moves_eighteen_people(influence: list[Tie]) -> None:
    assert len({moved for mover, moved in influence if mover == "2"}) == 18


def test_what_is_stored_gives_the_reference_centralities(influence: list[Tie]) -> None:
    reference = {row.pop("node"): row for row in _table("ht_advice_reference_centrality")}

    found = {row["person"]: row for row in centralities(turned(influence))}

    ours = {(who, name): found[who][name] for who, figures in reference.items() for name in figures}
    theirs = {
        (who, name): float(v) for who, figures in reference.items() for name, v in figures.items()
    }
    assert ours == pytest.approx(theirs, abs=1e-6)


def test_storing_the_network_again_changes_nothing(graph: Graph, influence: list[Tie]) -> None:
    again = graph.put(SOURCE, _influence())

    assert (len(influence), bool(again.changes)) == (190, False)


def _influence() -> Iterator[Element]:
    """The managers, who have numbers and no names, and who moves whom by advice."""
    for node in _table("ht_advice_nodes"):
        yield _manager(node["node"])
    for asker, adviser in _advice():
        yield Influence(influencer=_manager(adviser), influenced=_manager(asker), kind="informal")


def _manager(number: str) -> Person:
    return Person(handle=f"managers/{number}", title=number, identity="unnamed")


def _advice() -> list[Tie]:
    return [(row["from"], row["to"]) for row in _table("ht_advice_edges")]


def _table(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
