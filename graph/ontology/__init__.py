"""The domain: every label, relationship and property that is stored, one file per area."""

from graph.declaration import Ontology
from graph.ontology import committee, decisions, evidence, needs, product

AREAS: dict[str, Ontology] = {
    "committee": committee.ONTOLOGY,
    "evidence": evidence.ONTOLOGY,
    "needs": needs.ONTOLOGY,
    "product": product.ONTOLOGY,
    "decisions": decisions.ONTOLOGY,
}
"""The areas by name, in the order in which they build on each other."""

ONTOLOGY = Ontology(
    nodes=tuple(node for area in AREAS.values() for node in area.nodes),
    edges=tuple(edge for area in AREAS.values() for edge in area.edges),
)
"""The whole of it: the one value from which everything else is derived."""
