"""Taking sources out, and what others say of things that nobody would define any more.

With its dependents, a source takes along what they say *of these things*: links with them, claims
that join them, quotes taken from them, and ids that are said to be them. All else that the
dependents state stays; but they are no longer what was read, so that their next import, which is
done although their files are the same, says it again.
"""

from collections.abc import Collection
from itertools import chain

from graph.declaration import Ontology
from graph.model import Claim
from graph.ontology.evidence import Source, TakenFrom
from graph.planning import Plan
from graph.rows import joined
from graph.statements import Stated
from graph.store.sources import (
    SourceInUseError,
    UnknownSourceError,
    dependents,
    known_sources,
)
from graph.store.writing import Writing


def remove(work: Writing, removed: Collection[str]) -> list[Plan]:
    """Take out sources on which no others build. Errors as in `Graph.remove`."""
    known = _known(work, removed)
    if others := dependents(work.reader, removed):
        raise SourceInUseError(removed, others)
    return [work.put(known[each], Stated()) for each in removed]


def remove_with_dependents(work: Writing, removed: Collection[str]) -> list[Plan]:
    """Take out sources and what others say of things that these alone define."""
    known = _known(work, removed)
    plans: list[Plan] = []
    for each in dependents(work.reader, removed):
        rows = work.reader.own(each.source)
        gone = {saying.stated for saying in rows.sayings if saying.node in each.things}
        rest = without(rows.stated_by(each.source), gone, work.reader.ontology)
        unread = known[each.source].model_copy(update={"hash": None})
        plans.append(work.put(unread, rest))
    return [*plans, *(work.put(known[each], Stated()) for each in removed)]


def without(stated: Stated, gone: Collection[str], ontology: Ontology) -> Stated:
    """What a source states, but for all that concerns these things."""
    lost = _lost(stated, gone, ontology)
    links = {k: v for k, v in stated.links.items() if not {k.start, k.end} & lost}
    sames = {former: target for former, target in stated.sames.items() if target not in lost}
    left = {known: each for known, each in stated.nodes.items() if known not in lost}
    linked = {*chain.from_iterable((link.start, link.end) for link in links), *sames.values()}
    said = {known: each for known, each in left.items() if not each.named or known in linked}
    needed = {*said, *joined(said, ontology)}
    nodes = {known: each for known, each in left.items() if known in needed}
    return Stated(nodes=nodes, parts=stated.parts, links=links, sames=sames)


def _lost(stated: Stated, gone: Collection[str], ontology: Ontology) -> set[str]:
    """The things, the claims on them, and the quotes taken from them."""
    taken = {
        link.start
        for link in stated.links
        if link.relation == TakenFrom.relation() and link.end in gone
    }
    claims = {
        known
        for known, each in stated.nodes.items()
        if issubclass(ontology.node_of(known), Claim)
        and not {*gone, *taken}.isdisjoint(joined({known: each}, ontology))
    }
    return {*gone, *taken, *claims}


def _known(work: Writing, removed: Collection[str]) -> dict[str, Source]:
    known = known_sources(work.reader)
    for each in removed:
        if each not in known:
            raise UnknownSourceError(each, known)
    return known
