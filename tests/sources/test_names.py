"""Names of a bundle: what is meant, what is new, and what is nothing but a typing mistake."""

from pathlib import Path

from graph.store import Graph
from tests.law.contents import contents, wipe
from tests.sources.bringing_in import bring, flaws_of
from tests.sources.spoiling import LINKS

NEW = "coder: RQ\nquotes:\n  - quote: They hooted at each other.\n    links: [{label}: {name}]\n"


def _linked_to(bundle: Path, label: str, name: str) -> None:
    text = NEW.replace("{label}", label).replace("{name}", name)
    (bundle / LINKS).write_text(text, "utf-8")
    (bundle / "decisions.yaml").unlink()


def test_a_new_name_is_a_new_concept_where_that_is_wished(bundle: Path, graph: Graph) -> None:
    _linked_to(bundle, "Pain", "Nobody answers the radio")

    bring(graph, bundle, creating=True)

    assert "Nobody answers the radio" in [known.name for known in graph.choices("Pain")]


def test_a_name_that_any_table_should_hold_is_never_new(bundle: Path) -> None:
    path = bundle / "deals.csv"
    path.write_text("name,account\nBerths 2026,Southhaven Port\n", "utf-8")

    assert len(flaws_of(bundle, creating=True)) > 0


def test_a_new_name_of_over_200_characters_is_refused(bundle: Path) -> None:
    _linked_to(bundle, "Pain", "n" * 201)

    (flaw,) = flaws_of(bundle, creating=True)

    assert "the name is 201 characters long" in str(flaw)


def test_an_alias_means_the_concept_that_has_it(bundle: Path) -> None:
    _linked_to(bundle, "Pain", "Double  Booking")

    assert flaws_of(bundle) == []


def test_a_name_that_is_spelled_anew_is_so_wherever_it_is_used(bundle: Path, graph: Graph) -> None:
    bring(graph, bundle)
    path = bundle / "codebook.yaml"
    path.write_text(path.read_text("utf-8").replace("Berth plan", "BERTH PLAN"), "utf-8")
    bring(graph, bundle)
    after = contents(graph.driver)
    wipe(graph.driver)

    bring(graph, bundle)

    assert contents(graph.driver) == after
