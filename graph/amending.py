"""What follows from a few statements more or fewer: a click must not read ten thousand others.

What a source states is taken for a set: of the properties that it states of each thing, of its
links, and of what it says is the same. What is unsaid leaves the set, and what is said comes in: a
value takes the place of another, a list grows. A thing that the source only named for what is
unsaid goes with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from graph.declaration import Ontology
from graph.errors import ThroughlineError
from graph.marks import Properties
from graph.model import Claim
from graph.nearby import Nearby
from graph.planning import STILL, Plan, Speaker, compared, walked
from graph.reads import Reader
from graph.rows import Former, Rows, attach, ids
from graph.statements import Stated, Statement


class AmendedPartError(ThroughlineError):
    """Something that belongs to a whole was to be stated, or taken back, alone."""

    hint = "Import the whole again, such as the interview with its changed transcript."

    def __init__(self, part: str) -> None:
        super().__init__(f"{part} is stated with the whole of its source, never alone")
        self.part = part


def amendment(read: Reader, speaker: Speaker, says: Stated, unsays: Stated) -> Plan:
    """What to do so that the source, besides all else, states the one and not the other.

    Raises:
        AmendedPartError: there are parts among them.
    """
    for part in (*says.parts, *unsays.parts):
        raise AmendedPartError(part)
    near = Nearby(read, speaker.id)
    old = near.sames(says.sames | unsays.sames)
    unsays = _with_replaced(old, says, unsays)
    stored = near.stored(_placed(read, speaker.id, says, unsays))
    stored.formers.update({Former(known, speaker.id): target for known, target in old.items()})
    new = {**_kept(old, unsays.sames), **says.sames}
    moves = STILL if old == new else walked(read, speaker, old, new)
    if moves.moved:
        stored.add(read.around(moves.nodes()).of(speaker.id))
    after = _amended(near, stored, says, unsays)
    changes, claims = compared(read, speaker.id, moves, stored, after)
    return Plan(changes, claims, frozenset())


def _with_replaced(old: Mapping[str, str], says: Stated, unsays: Stated) -> Stated:
    """What is unsaid, and what an id was said to be that is now said to be something else."""
    before = {known: to for known, to in old.items() if says.sames.get(known, to) != to}
    return Stated(
        nodes={target: Statement({}, named=True) for target in before.values()} | unsays.nodes,
        links=unsays.links,
        sames=unsays.sames | before,
    )


def _placed(read: Reader, source: str, says: Stated, unsays: Stated) -> Rows:
    """Where all that is said and unsaid is stored, if it is."""
    both = Stated(
        nodes={**unsays.nodes, **says.nodes},
        links={**unsays.links, **says.links},
        sames={**unsays.sames, **says.sames},
    )
    return attach(both, source, read.survivors(ids(both, read.ontology)), read.ontology)


def _amended(near: Nearby, stored: Rows, says: Stated, unsays: Stated) -> Stated:
    """Of what is stored, what the source states afterwards."""
    before = stored.stated_by(near.source)
    after = Stated(
        nodes=_less(before.nodes, unsays.nodes, near.read.ontology),
        parts=before.parts,
        links={k: v for k, v in before.links.items() if k not in unsays.links} | says.links,
        sames=_kept(before.sames, unsays.sames) | says.sames,
    )
    at = {saying.stated: saying.node for saying in stored.sayings}
    same = {known: to for known, to in unsays.sames.items() if before.sames.get(known) == to}
    gone = Stated(links=unsays.links, sames=same)
    unsaid = [known for known in unsays.nodes if known not in says.nodes]
    for known in _idle(near, at, after, unsaid, gone):
        del after.nodes[known]
    for known, statement in says.nodes.items():
        after.nodes[known] = _more(after.nodes.get(known), statement)
    return after


def _idle(
    near: Nearby, at: Mapping[str, str], after: Stated, unsaid: Iterable[str], gone: Stated
) -> list[str]:
    """What the source named only for what is gone."""
    named = [known for known in unsaid if known in after.nodes and after.nodes[known].named]
    # Claims first: with them goes what they join.
    for known in sorted(named, key=lambda each: not _is_claim(each, near.read.ontology)):
        if not near.needs(known, at[known], gone):
            gone.nodes[known] = after.nodes[known]
    return list(gone.nodes)


def _less(
    known: Mapping[str, Statement], unsaid: Mapping[str, Statement], ontology: Ontology
) -> dict[str, Statement]:
    """Statements without what is unsaid; one of which nothing is left only names its thing."""
    left = dict(known)
    for node, statement in unsaid.items():
        if node in known and not known[node].named and not statement.named:
            before = known[node].properties
            rest = _without(before, statement.properties)
            key = before if _is_claim(node, ontology) else {}
            left[node] = replace(known[node], properties=rest or key, named=not rest)
    return left


def _without(properties: Properties, unsaid: Properties) -> Properties:
    left: Properties = {}
    for name, value in properties.items():
        gone = unsaid.get(name)
        if isinstance(value, tuple) and isinstance(gone, tuple):
            value = tuple(each for each in value if each not in gone)
        if value not in (gone, ()):
            left[name] = value
    return left


def _more(known: Statement | None, said: Statement) -> Statement:
    """A statement with what is said as well; whoever names a thing says less than who states it."""
    if known is None or (known.named and not said.named):
        return said
    if not said.named:
        return replace(known, properties=_joined(known.properties, said.properties))
    if known.named:
        return replace(known, properties={**said.properties, **known.properties})
    return known


def _joined(known: Properties, said: Properties) -> Properties:
    both = {**known, **said}
    for name, value in known.items():
        if isinstance(value, tuple) and isinstance(more := both[name], tuple):
            both[name] = tuple(dict.fromkeys((*value, *more)))
    return both


def _kept(sames: Mapping[str, str], unsaid: Mapping[str, str]) -> dict[str, str]:
    return {former: target for former, target in sames.items() if unsaid.get(former) != target}


def _is_claim(known: str, ontology: Ontology) -> bool:
    return issubclass(ontology.node_of(known), Claim)
