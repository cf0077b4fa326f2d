"""What follows from a claim: the relationships to its ends, and the shortcut that stands for it."""

from collections.abc import Iterable, Mapping

from graph.declaration import Ontology
from graph.marks import Properties
from graph.model import Claim, claim_ends
from graph.shortcuts import relations, shortcut
from graph.writes.batch import Keyed, group, listed

END = """
UNWIND $rows AS row
MATCH (claim:{claim} {{id: row[0]}})
MATCH (end:{end} {{id: row[1]}})
CREATE (claim)-[:{relation}]->(end)
RETURN count(*)
"""
SHORTCUT = """
UNWIND $rows AS row
MATCH (start:{start} {{id: row[0]}})
MATCH (end:{end} {{id: row[1]}})
CREATE (start)-[:{relation} {{{properties}}}]->(end)
RETURN count(*)
"""
CUT_SHORTCUT = """
UNWIND $rows AS row
MATCH (claim:{claim} {{id: row[0]}})-[:{start}]->()-[line:{relations} {{claim: row[0]}}]->()
DELETE line
RETURN count(*)
"""
CUT_ENDS = """
UNWIND $rows AS row
MATCH (:Claim {id: row[0]})-[end]->()
DELETE end
RETURN count(*)
"""


def claimed(claims: Mapping[str, Properties], ontology: Ontology) -> Keyed:
    """The ends of new claims, and their shortcuts."""
    for known, key in claims.items():
        claim = ontology.node_of(known)
        if issubclass(claim, Claim):
            yield from _ends(known, claim, key, ontology)
            yield from _shortcut(known, claim, key, ontology)


def shortcuts_cut(claims: Iterable[str], ontology: Ontology) -> Keyed:
    """The shortcuts of claims that nobody states any more; they are found through the ends."""
    for known in claims:
        claim = ontology.node_of(known)
        if issubclass(claim, Claim) and (declared := claim.shortcut):
            text = CUT_SHORTCUT.format(
                claim=claim.label(),
                start=declared.start.upper(),
                relations="|".join(relations(claim, declared)),
            )
            yield text, "", [known]


def ends_cut(claims: Iterable[str], _: Ontology) -> Keyed:
    """The ends of claims that nobody states any more."""
    for known in claims:
        yield CUT_ENDS, "", [known]


def _ends(known: str, claim: type[Claim], key: Properties, ontology: Ontology) -> Keyed:
    for field in claim_ends(claim):
        if field in key:
            end = group(ontology.node_of(str(key[field])))
            text = END.format(claim=claim.label(), relation=field.upper(), end=end)
            yield text, "", [known, key[field]]


def _shortcut(known: str, claim: type[Claim], key: Properties, ontology: Ontology) -> Keyed:
    if short := shortcut(claim, known, key):
        start, end = (group(ontology.node_of(each)) for each in (short.start, short.end))
        properties = listed(tuple(short.properties), 2)
        text = SHORTCUT.format(start=start, end=end, relation=short.relation, properties=properties)
        yield text, "", [short.start, short.end, *short.properties.values()]
