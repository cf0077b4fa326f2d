"""What one source states, looked up by what it is about."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from graph.errors import ThroughlineError
from graph.marks import Properties, Value
from graph.model import Edge, Node
from graph.ontology import ONTOLOGY
from graph.statements import Stated
from ingest.formats.validation import complaint, first_problem

Model = TypeVar("Model", bound=BaseModel)
End = tuple[str, Properties]


class UnsayableError(ThroughlineError):
    """Something stored that the files of a bundle have no words for. Nothing was written."""

    hint = (
        "Was it stored by another program than `throughline import`? Remove that source "
        "(`throughline remove`) and export again, or report it with the text above."
    )

    def __init__(self, source: str, what: str) -> None:
        super().__init__(f"{source}: a bundle cannot say {what}")
        self.source, self.what = source, what


@dataclass(frozen=True, eq=False)
class Facts:
    """What one source states."""

    source: str
    """Its name, for people."""
    stated: Stated

    def of(self, cls: type[Node]) -> Iterator[tuple[str, Properties]]:
        """The things of this class that the source says something of, by id."""
        for known in self._by_class[cls]:
            if not self.stated.nodes[known].named:
                yield known, self.stated.nodes[known].properties

    def ends(self, edge: type[Edge[Node, Node]], start: str) -> list[End]:
        """Where the relationships of this kind lead from a thing, in the order of the ids."""
        return self._ends[edge.relation(), start]

    def ids(self, edge: type[Edge[Node, Node]], start: str) -> list[str]:
        """The ids of `ends`."""
        return [end for end, _ in self.ends(edge, start)]

    def formers(self, target: str) -> list[str]:
        """The ids that the source says are this one."""
        return self._formers[target]

    def name(self, known: str) -> str:
        """The name under which the source refers to a thing."""
        return str(self.stated.nodes[known].properties.get("name", ""))

    def model(self, model: type[Model], cells: dict[str, Value | None]) -> Model:
        """A row or a paper of the bundle.

        Raises:
            UnsayableError: it has no field for what is stated, or not for such a value.
        """
        try:
            return model.model_validate({k: v for k, v in cells.items() if v not in (None, ())})
        except ValidationError as error:
            first = first_problem(error)
            at = ".".join(map(str, first["loc"]))
            problem = f"{at} of {cells.get('name') or cells.get('id')}: {complaint(first)}"
            raise UnsayableError(self.source, problem) from error

    @cached_property
    def _by_class(self) -> defaultdict[type[Node], list[str]]:
        found: defaultdict[type[Node], list[str]] = defaultdict(list)
        for known in sorted(self.stated.nodes):
            found[ONTOLOGY.node_of(known)].append(known)
        return found

    @cached_property
    def _ends(self) -> defaultdict[tuple[str, str], list[End]]:
        found: defaultdict[tuple[str, str], list[End]] = defaultdict(list)
        for link in sorted(self.stated.links):
            found[link.relation, link.start].append((link.end, self.stated.links[link]))
        return found

    @cached_property
    def _formers(self) -> defaultdict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for former, target in sorted(self.stated.sames.items()):
            found[target].append(former)
        return found


def handle_of(known: str) -> str:
    """An id without its label."""
    return known.partition(":")[2]
