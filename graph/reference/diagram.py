"""One area as a Mermaid diagram: what is joined to what."""

from collections import defaultdict
from collections.abc import Iterator

from graph.declaration import Ontology
from graph.model import Claim, Node, Shortcut, claim_ends, end_classes
from graph.shortcuts import relations

STATED, DERIVED = "-->", "-.->"


def diagram(area: Ontology) -> list[str]:
    """Stated relationships as lines, shortcuts of claims as dotted ones, other claims as nodes."""
    lines = dict.fromkeys((*_stated(area), *_claimed(area)))
    return ["```mermaid", "flowchart LR", *(f"  {line}" for line in lines), "```", ""]


def _stated(area: Ontology) -> Iterator[str]:
    """What joins the same two stands on one line."""
    joined: defaultdict[tuple[type[Node], type[Node]], list[str]] = defaultdict(list)
    for edge in area.edges:
        for pair in edge.ends():
            joined[pair].append(edge.relation())
    for (start, end), edges in joined.items():
        yield f"{_box(start)} {STATED}|{', '.join(edges)}| {_box(end)}"


def _claimed(area: Ontology) -> Iterator[str]:
    for claim in area.nodes:
        if issubclass(claim, Claim):
            declared = claim.shortcut
            yield from _shortcut(claim, declared) if declared else _whole(claim)


def _shortcut(claim: type[Claim], declared: Shortcut) -> Iterator[str]:
    for start in end_classes(claim, declared.start):
        for end in end_classes(claim, declared.end):
            for relation in relations(claim, declared):
                yield f"{_box(start)} {DERIVED}|{relation}| {_box(end)}"


def _whole(claim: type[Claim]) -> Iterator[str]:
    for field in claim_ends(claim):
        for end in end_classes(claim, field):
            yield f"{claim.__name__}([{claim.__name__}]) {STATED}|{field.upper()}| {_box(end)}"


def _box(node: type[Node]) -> str:
    """A box per class; what may be anything is called so."""
    return "Anything[anything]" if node is Node else f"{node.__name__}[{node.__name__}]"
