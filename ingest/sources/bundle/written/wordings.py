"""What the files of a bundle call each thing: the names that the importer knows, turned round."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph.errors import ThroughlineError
from graph.handles import folded
from graph.model import Node
from graph.ontology import ONTOLOGY
from ingest.sources.names import Names


class UnnamedError(ThroughlineError):
    """A thing that is spoken of, and that no table and no codebook tells how to call."""

    hint = "Add it to its table or to the codebook, import, and export again."

    def __init__(self, known: str) -> None:
        super().__init__(f"a bundle cannot name {known}: nothing else has a name to call it by")
        self.known = known


@dataclass(frozen=True, eq=False)
class Wordings:
    """How each thing can be called, by its id."""

    names: Names = field(default_factory=Names)
    ways: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    spellings: dict[str, str] = field(default_factory=dict[str, str])
    """How the sources spell the name that goes with an id."""
    found: dict[tuple[tuple[type[Node], ...], str], str] = field(
        default_factory=dict[tuple[tuple[type[Node], ...], str], str]
    )

    def add(self, meaning: str, wordings: Mapping[str, Node]) -> None:
        """Let each wording stand for the thing with the id `meaning`, as `Names.add` does."""
        self.names.add(meaning, wordings)
        for wording, node in wordings.items():
            self.ways[node.id].append(wording)

    def knows(self, known: str) -> bool:
        """Whether anything can be called so that this id is meant."""
        return known in self.ways

    def of(self, classes: tuple[type[Node], ...], known: str) -> str:
        """A wording that means this id and nothing else where one of these classes may stand.

        Raises:
            UnnamedError: there is none.
        """
        if (classes, known) not in self.found:
            self.found[classes, known] = self._first(classes, known)
        return self.found[classes, known]

    def each(self, classes: tuple[type[Node], ...], ids: Iterable[str]) -> tuple[str, ...]:
        """A wording for each id, in the order of the wordings."""
        return tuple(sorted(self.of(classes, known) for known in ids))

    def _first(self, classes: tuple[type[Node], ...], known: str) -> str:
        for wording in self._ways(classes, known):
            if self._is_clear(classes, wording):
                return wording
        raise UnnamedError(known)

    def _ways(self, classes: tuple[type[Node], ...], known: str) -> Iterator[str]:
        label = ONTOLOGY.node_of(known).label()
        if len(_concrete(classes)) == 1:
            yield from (way for way in self.ways[known] if not _label_in(way, classes))
        yield from (f"{label}: {way}" for way in self.ways[known])

    def _is_clear(self, classes: tuple[type[Node], ...], wording: str) -> bool:
        label = _label_in(wording, classes)
        name = wording.partition(":")[2].strip() if label else wording
        meanings = {
            meaning
            for cls in ((label,) if label else _concrete(classes))
            for meaning in self.names.known.get(cls, {}).get(folded(name), {})
        }
        return len(meanings) == 1


def _concrete(classes: tuple[type[Node], ...]) -> tuple[type[Node], ...]:
    return tuple(node for node in ONTOLOGY.nodes if issubclass(node, classes))


def _label_in(wording: str, classes: tuple[type[Node], ...]) -> type[Node] | None:
    """The label that a wording begins with, if it is one of these classes."""
    label, _, name = (part.strip() for part in wording.partition(":"))
    cls = ONTOLOGY.by_label.get(label)
    return cls if name and cls and issubclass(cls, classes) else None
