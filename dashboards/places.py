"""Which page shows a thing, by the thing's id alone: so that every name can lead somewhere."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from graph.model import Concept, Node
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Account, Deal, Person
from graph.ontology.evidence import Interview

PAGES = Path(__file__).parent / "app_pages"
SHOWN: Mapping[type[Node], tuple[str, str]] = {
    Person: ("committee/person", "person"),
    Account: ("committee/account", "account"),
    Deal: ("committee/committee", "deal"),
    Interview: ("evidence/interview", "interview"),
    Concept: ("evidence/concept", "concept"),
}
"""The page of each kind of thing, and under which name its address says which thing it is."""


class Place(NamedTuple):
    """A page, and the name under which its address says which thing it shows."""

    page: Path
    parameter: str


def page(name: str) -> Path:
    """The file of a page, by area and name: `committee/person`."""
    return PAGES / f"{name}.py"


def place_of(known: str) -> Place | None:
    """Where the thing with this id is shown; None where no page shows things of its kind."""
    kind = ONTOLOGY.by_prefix.get(known.partition(":")[0], Node)
    found = (place for shown, place in SHOWN.items() if issubclass(kind, shown))
    return next((Place(page(name), parameter) for name, parameter in found), None)
