"""An ontology: the classes of a domain, each named once, and what is looked up in them."""

from dataclasses import dataclass
from functools import cached_property

from graph.model import Edge, Node


@dataclass(frozen=True, eq=False)
class Ontology:
    """The classes of a domain, each named once."""

    nodes: tuple[type[Node], ...]
    edges: tuple[type[Edge[Node, Node]], ...]

    @cached_property
    def by_prefix(self) -> dict[str, type[Node]]:
        """The class of a node by what its ids begin with."""
        return {node.prefix(): node for node in self.nodes}

    @cached_property
    def by_label(self) -> dict[str, type[Node]]:
        """The class of a node by its label."""
        return {node.label(): node for node in self.nodes}

    @cached_property
    def by_relation(self) -> dict[str, type[Edge[Node, Node]]]:
        """The class of a relationship by its type."""
        return {edge.relation(): edge for edge in self.edges}

    def node_of(self, known: str) -> type[Node]:
        """The class of the node with this id."""
        return self.by_prefix[known.partition(":")[0]]
