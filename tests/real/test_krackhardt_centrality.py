"""Krackhardt's managers: our centralities equal the ones computed beside the data."""

import csv
import os
from pathlib import Path

import pytest

from graph.analysis.centrality import Tie, centralities, turned

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("THROUGHLINE_TEST_DATA", ROOT.parent / "shared" / "data"))
FOLDER = DATA / "network-krackhardt-hightech"

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"real test data is not in {DATA}")


@pytest.mark.parametrize("network", ["advice", "friends", "reports"])
def test_every_centrality_equals_the_reference_to_its_last_digit(network: str) -> None:
    reference = {row.pop("node"): row for row in _table(f"ht_{network}_reference_centrality")}

    found = {row["person"]: row for row in centralities(_ties(network))}

    assert found.keys() == reference.keys()
    for person, figures in reference.items():
        ours = {name: found[person][name] for name in figures}
        assert ours == pytest.approx({k: float(v) for k, v in figures.items()}, abs=1e-6)


def test_influence_turned_back_is_advice() -> None:
    influence = turned(_ties("advice"))

    assert centralities(turned(influence)) == centralities(_ties("advice"))


def test_manager_two_moves_eighteen_people() -> None:
    influence = centralities(turned(_ties("advice")))

    assert {row["person"]: row["out_degree"] for row in influence}["2"] == 18


def _ties(network: str) -> list[Tie]:
    return [(row["from"], row["to"]) for row in _table(f"ht_{network}_edges")]


def _table(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
