"""decisions.yaml: what was concluded and decided, and which words it rests on."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graph.marks import Properties
from graph.model import Claim
from graph.ontology import ONTOLOGY
from graph.ontology.decisions import Changes, Decision, FollowsFrom, Insight, RestsOn, Supersedes
from graph.ontology.evidence import Quote, Unplaced
from graph.ontology.product import Feature
from ingest.sources.bundle.decisions import KINDS, Kind
from ingest.sources.bundle.written.cells import Paper, written
from ingest.sources.bundle.written.codebook import claim_of
from ingest.sources.bundle.written.facts import Facts, UnsayableError
from ingest.sources.bundle.written.links import Passage
from ingest.sources.bundle.written.wordings import Wordings


class Cited(NamedTuple):
    """Where a quote can be found."""

    interview: str
    """The interview's folder."""
    passage: Passage


Quotes = Mapping[str, Cited]
"""Every quote of the bundle by its id."""


def decisions(facts: Facts, called: Wordings, quotes: Quotes) -> dict[str, list[Paper]]:
    """The entries of decisions.yaml by label."""
    found = {
        label: [_entry(facts, kind, known, called, quotes) for known, _ in facts.of(kind)]
        for label, kind in KINDS.items()
    }
    return {label: entries for label, entries in found.items() if entries}


def _entry(facts: Facts, kind: Kind, known: str, called: Wordings, quotes: Quotes) -> Paper:
    stated = facts.stated.nodes[known].properties
    own = {name: stated[name] for name in kind.model_fields if name in stated}
    rests = list(_grounds(facts, known, called, quotes))
    lists = {
        "changes": called.each((Feature,), facts.ids(Changes, known)),
        "supersedes": called.each((Decision,), facts.ids(Supersedes, known)),
        "follows_from": called.each((Decision,), facts.ids(FollowsFrom, known)),
    }
    consequences = {name: list(each) for name, each in lists.items() if each}
    return {**written(own), **consequences, **({"rests_on": rests} if rests else {})}


def _grounds(facts: Facts, known: str, called: Wordings, quotes: Quotes) -> Iterator[Paper]:
    for end, how in facts.ends(RestsOn, known):
        yield {**_ground(facts, end, called, quotes), **written({"stance": how["stance"]})}


def _ground(facts: Facts, end: str, called: Wordings, quotes: Quotes) -> Paper:
    cls = ONTOLOGY.node_of(end)
    if cls in (Quote, Unplaced):
        if end not in quotes:
            raise UnsayableError(facts.source, f"that it rests on {end}, which no interview holds")
        interview, passage = quotes[end]
        return written({"interview": interview, "quote": passage.words, "line": passage.line})
    if issubclass(cls, Claim):
        return {cls.label(): claim_of(cls, _key(facts, end), called)}
    return {cls.label(): called.of((Insight,), end)}


def _key(facts: Facts, claim: str) -> Properties:
    return facts.stated.nodes[claim].properties
