"""Every stated relationship and every part has a source that exists."""

from collections.abc import Iterator

from graph.model import Claim, Edge, Node
from graph.shortcuts import relations
from graph.store.verifying.finding import Finding
from graph.store.verifying.look import Look

LINKS = """
MATCH (start)-[line:{relation}]->(end)
WHERE NOT start:Claim
  AND NOT coalesce(line.source, start.source, '') IN $sources
RETURN start.id, end.id, coalesce(line.source, start.source)
"""
HOW_MANY = """
MATCH (start)-[line:{relation}]->()
WHERE NOT start:Claim
RETURN count(line)
"""
MOVED = """
MATCH (start)-[line:{relation}]->(end)
WHERE line.start_as IS NOT NULL OR line.end_as IS NOT NULL
RETURN start.id, end.id, line.start_as, line.end_as
"""
STRANGERS = """
MATCH (start)-[line]->(end)
WHERE NOT start:Claim AND NOT type(line) IN $known
RETURN start.id, end.id, type(line)
"""
PARTS = """
MATCH (part:{part})
WHERE NOT coalesce(part.source, '') IN $sources
RETURN part.id, part.source
"""
LONELY = """
MATCH (part:{part})
WHERE NOT EXISTS {{ MATCH (part)-[:{relation}]->(:{whole}) }}
RETURN part.id
"""


def links(look: Look) -> Iterator[Finding]:
    """Relationships and parts that nobody answers for, and parts without their whole."""
    sources = sorted(look.sources)
    for edge in look.ontology.edges:
        relation = edge.relation()
        look.checked["links"] += sum(n for (n,) in look.rows(HOW_MANY.format(relation=relation)))
        text = LINKS.format(relation=relation)
        for start, end, source in look.rows(text, sources=sources):
            yield Finding(start, f"is joined by {relation} to {end}, {_by(source)}")
        yield from _moved(look, relation)
    for start, end, relation in look.rows(STRANGERS, known=_known(look)):
        yield Finding(start, f"is joined by {relation} to {end}, which the ontology does not know")
    for part in look.parts():
        for known, source in look.rows(PARTS.format(part=part.label()), sources=sources):
            yield Finding(known, f"is part of no source: it was stated {_by(source)}")
        yield from _lonely(look, part)


def _by(source: str | None) -> str:
    return f"by {source}, which is no source here" if source else "by nobody"


def _moved(look: Look, relation: str) -> Iterator[Finding]:
    """A link stated between other ids lies where those ids lead."""
    for start, end, start_as, end_as in look.rows(MOVED.format(relation=relation)):
        for node, stated in ((start, start_as), (end, end_as)):
            if stated and not _leads(look, stated, node):
                yield Finding(node, f"holds {relation} that was stated of {stated}, another thing")


def _leads(look: Look, stated: str, node: str) -> bool:
    """A claim's own id follows from its ends, and nobody says where it leads."""
    is_claim = issubclass(look.ontology.node_of(stated), Claim)
    return is_claim or look.now(stated) == node


def _known(look: Look) -> list[str]:
    shortcuts = (
        relation
        for claim in look.claims()
        if claim.shortcut
        for relation in relations(claim, claim.shortcut)
    )
    stated = (edge.relation() for edge in look.ontology.edges)
    return [*stated, *shortcuts, "STATED_IN", "IS"]


def _lonely(look: Look, part: type[Node]) -> Iterator[Finding]:
    """Whatever a part belongs to by its first relationship, it does not exist without."""
    for edge, whole in _wholes(look, part)[:1]:
        text = LONELY.format(part=part.label(), relation=edge.relation(), whole=whole.label())
        for (known,) in look.rows(text):
            yield Finding(known, f"belongs to no {whole.label()}")


def _wholes(look: Look, part: type[Node]) -> list[tuple[type[Edge[Node, Node]], type[Node]]]:
    return [
        (edge, end) for edge in look.ontology.edges for start, end in edge.ends() if start is part
    ]
