"""What things are called where they are counted, for people who have never seen a graph."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from graph.model import Claim, Node
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Person
from graph.ontology.evidence import Unplaced, Utterance
from graph.ontology.needs import Criterion

FORMER_NAME = "former name"
"""What is counted where an id or a name is said to be another's."""


class Kind(NamedTuple):
    """A kind of thing in plain words: of one, and of several."""

    one: str
    several: str


CLAIM, LINK = Kind("claim", "claims"), Kind("link", "links")
OTHER_NAME = Kind("other name", "other names")
TOGETHER = (CLAIM, LINK, OTHER_NAME)
"""What is told behind the things, each kind of it as one."""
CALLED: Mapping[type[Node], Kind] = {
    Utterance: Kind("line of the transcript", "lines of the transcript"),
    Unplaced: Kind("quote that nobody said as written", "quotes that nobody said as written"),
    Person: Kind("person", "people"),
    Criterion: Kind("criterion", "criteria"),
}
"""The kinds whose name is not the class's, or has a plural of its own."""


def plainly(counts: Mapping[str, int]) -> dict[str, int]:
    """Counts by label or type of relationship, now by plain words: the most frequent first."""
    kinds = Counter[Kind]()
    for label, count in counts.items():
        kinds[_kind(label)] += count
    ordered = sorted(kinds.items(), key=lambda each: (each[0] in TOGETHER, -each[1], each[0]))
    return {kind.one if count == 1 else kind.several: count for kind, count in ordered}


def one(label: str) -> str:
    """What one thing with this label is called."""
    return _kind(label).one


def _kind(label: str) -> Kind:
    cls = ONTOLOGY.by_label.get(label)
    if cls is None:
        return OTHER_NAME if label == FORMER_NAME else LINK
    if issubclass(cls, Claim):
        return CLAIM
    return CALLED.get(cls) or Kind(cls.prefix(), f"{cls.prefix()}s")
