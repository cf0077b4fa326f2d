"""Is what is stored in order? Everything that can be checked against itself, read once through.

An import keeps all of this true; what is found here was changed behind our back, or is a mistake of
ours. Nothing is changed by looking.
"""

from itertools import chain
from typing import NamedTuple

from neo4j import Driver

from graph.declaration import Ontology
from graph.store.verifying.claims import claims
from graph.store.verifying.finding import Finding
from graph.store.verifying.formers import formers
from graph.store.verifying.links import links
from graph.store.verifying.look import Look
from graph.store.verifying.nodes import nodes
from graph.store.verifying.texts import texts

__all__ = ["Finding", "Verified", "verify"]

CHECKS = (texts, claims, links, formers, nodes)


class Verified(NamedTuple):
    """What was looked at, and what is wrong with it."""

    checked: dict[str, int]
    """How many things of each kind were looked at; a claim or a quote is a thing as well."""
    findings: list[Finding]


def verify(driver: Driver, ontology: Ontology) -> Verified:
    """Everything that is wrong in the store, and how much was looked at.

    What is imported meanwhile may be seen half-written: ask again when nobody imports.
    """
    look = Look.at(driver, ontology)
    findings = list(dict.fromkeys(chain.from_iterable(check(look) for check in CHECKS)))
    return Verified({"sources": len(look.sources), **look.checked}, findings)
