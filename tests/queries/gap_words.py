"""A need, what is meant for it, and the people who speak of both: what tests of gaps tell of."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal, TypeAlias

from graph.ontology.committee import Account, Deal
from graph.ontology.needs import Pain
from graph.ontology.product import Alternative, Feature, Fit
from tests.queries.talks import person

APRIL, JUNE = date(2026, 4, 5), date(2026, 6, 7)
SLOW, LATE = Pain(name="Slow export"), Pain(name="Late nights")
ADA, BOB, CY, OUR_OWN = person("Ada"), person("Bob"), person("Cy"), person("Di", side="ours")
ACME, BRAX = Account(name="Acme"), Account(name="Brax")
RENEWAL = Deal(handle="d-1", name="Renewal", amount=500.0, currency="EUR", outcome="lost")
RIVAL = Alternative(name="Rival", kind="competitor")

Status: TypeAlias = Literal["idea", "planned", "building", "shipped", "retired"]
Gap: TypeAlias = Callable[..., dict[str, Any]]


def meant(status: Status | None = "shipped", since: date | None = APRIL, name: str = "CSV") -> Fit:
    """A feature that is meant for the slow export."""
    return Fit(feature=Feature(name=name, status=status, shipped_on=since), need=SLOW)


FIT = meant()
SOLVES = {"says": "solves"}
FAILS = {"says": "fails", "stance": "contradicts"}
DENIES = {"stance": "contradicts"}
ASKS = {"says": "asks for"}
